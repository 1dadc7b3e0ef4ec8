import { penaltyLaw, source } from '../law';
import { openStages } from '../stages';
import { onMainLine, unchanged } from './transition';

/** What has to be done again once a case is back in investigation. */
const afterReopening = {
  clears: [
    'CONCLUDE_INVESTIGATION',
    'SUBMIT_LEGAL_REVIEW',
    'PASS_LEGAL_REVIEW',
    'DISCUSS',
    'NOTIFY',
    'HEAR_STATEMENT',
    'REVIEW_STATEMENT',
    'WAIVE_STATEMENT',
    'REQUEST_HEARING',
    'WAIVE_HEARING',
    'CALL_HEARING',
    'HOLD_HEARING',
    'LAPSE_HEARING',
  ],
  resets: ['HEARING'],
} as const;

/** From the clue to the end of the investigation. */
export const investigation = [
  onMainLine('VERIFY', {
    name: { en: 'Begin to check the clue', zh: '核查线索' },
    from: ['CLUE'],
    to: 'VERIFY',
    basis: source(penaltyLaw, '第五十四条'),
  }),
  onMainLine('FILE', {
    name: { en: 'File the case', zh: '立案' },
    from: ['CLUE', 'VERIFY'],
    to: 'FILED',
    guards: ['COMPETENT_ORGAN', 'DEVOLVED_POWER', 'WITHIN_LIMITATION', 'FIRST_FILER'],
    basis: source(penaltyLaw, '第五十四条'),
  }),
  onMainLine('DECLINE_TO_FILE', {
    name: { en: 'Decide not to file', zh: '不予立案' },
    from: ['CLUE', 'VERIFY'],
    to: 'NOT_FILED',
    guards: ['REASON_RECORDED'],
    basis: source(penaltyLaw, '第五十四条'),
  }),
  onMainLine('INVESTIGATE', {
    name: { en: 'Begin the investigation', zh: '开始调查' },
    from: ['FILED'],
    to: 'INVESTIGATING',
    guards: ['TWO_OFFICERS', 'VALID_CERTIFICATES', 'NO_CONFLICT'],
    basis: source(penaltyLaw, '第四十二条'),
  }),
  onMainLine('REPLACE_OFFICERS', {
    name: { en: 'Replace officers', zh: '更换办案人员' },
    from: ['INVESTIGATING', 'REVIEW', 'LEGAL_REVIEW', 'COLLECTIVE', 'NOTICED', 'STATEMENT'],
    to: unchanged,
    guards: ['TWO_OFFICERS', 'VALID_CERTIFICATES', 'NO_CONFLICT', 'REASON_RECORDED'],
    basis: source(penaltyLaw, '第四十三条'),
  }),
  onMainLine('COLLECT_EVIDENCE', {
    name: { en: 'Collect evidence', zh: '收集证据' },
    from: ['INVESTIGATING'],
    to: unchanged,
    guards: ['TWO_OFFICERS', 'VALID_CERTIFICATES', 'NO_CONFLICT', 'EVIDENCE_KIND'],
    basis: source(penaltyLaw, '第四十六条'),
  }),
  onMainLine('CONCLUDE_INVESTIGATION', {
    name: { en: 'Conclude the investigation', zh: '调查终结' },
    from: ['INVESTIGATING'],
    to: 'REVIEW',
    guards: ['FACTS_ESTABLISHED'],
    basis: source(penaltyLaw, '第五十七条'),
  }),
  onMainLine('REOPEN_INVESTIGATION', {
    name: { en: 'Send back for investigation', zh: '退回补充调查' },
    from: ['REVIEW', 'LEGAL_REVIEW', 'COLLECTIVE', 'NOTICED', 'STATEMENT'],
    to: 'INVESTIGATING',
    guards: ['REASON_RECORDED'],
    basis: source(penaltyLaw, '第四十条'),
    ...afterReopening,
  }),
  onMainLine('FAIL_LEGAL_REVIEW', {
    name: { en: 'Legal review not passed', zh: '法制审核未通过' },
    from: ['LEGAL_REVIEW'],
    to: 'INVESTIGATING',
    guards: ['QUALIFIED_REVIEWER', 'REASON_RECORDED'],
    basis: source(penaltyLaw, '第五十八条'),
    ...afterReopening,
  }),
  onMainLine('EXTEND_TERM', {
    name: { en: 'Extend the time for the decision', zh: '延长办案期限' },
    from: openStages,
    to: unchanged,
    guards: ['EXTENSION_PROVIDED', 'REASON_RECORDED'],
    basis: source(penaltyLaw, '第六十条'),
  }),
];
