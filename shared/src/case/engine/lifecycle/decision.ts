import { penaltyLaw, source } from '../law';
import { onMainLine, unchanged } from './transition';

const content = ['KIND_OF_ITEM', 'AMOUNT_IN_RANGE', 'OF_AGE'] as const;
const acting = ['TWO_OFFICERS', 'VALID_CERTIFICATES', 'NO_CONFLICT'] as const;
const power = [
  'COMPETENT_ORGAN',
  'DEVOLVED_POWER',
  'WITHIN_LIMITATION',
  'SINGLE_FINE',
  'NO_PENDING_CRIME',
] as const;

/** From the review of the investigation to the decision. */
export const decision = [
  onMainLine('SUBMIT_LEGAL_REVIEW', {
    name: { en: 'Submit to legal review', zh: '提请法制审核' },
    from: ['REVIEW', 'COLLECTIVE', 'NOTICED', 'STATEMENT'],
    to: 'LEGAL_REVIEW',
    basis: source(penaltyLaw, '第五十八条'),
    clears: ['PASS_LEGAL_REVIEW'],
  }),
  onMainLine('PASS_LEGAL_REVIEW', {
    name: { en: 'Legal review passed', zh: '法制审核通过' },
    from: ['LEGAL_REVIEW'],
    to: unchanged,
    guards: ['QUALIFIED_REVIEWER'],
    basis: source(penaltyLaw, '第五十八条'),
  }),
  onMainLine('DISCUSS', {
    name: { en: 'Discuss collectively', zh: '集体讨论' },
    from: ['REVIEW', 'LEGAL_REVIEW', 'NOTICED', 'STATEMENT'],
    to: 'COLLECTIVE',
    guards: ['MINUTES_KEPT'],
    basis: source(penaltyLaw, '第五十七条'),
  }),
  onMainLine('NOTIFY', {
    name: { en: 'Tell the party beforehand', zh: '事先告知' },
    from: ['REVIEW', 'LEGAL_REVIEW', 'COLLECTIVE'],
    to: 'NOTICED',
    guards: ['NOTICE_ONCE', 'NOTICE_COMPLETE', 'HEARING_RIGHT_TOLD', ...content, 'NOT_HEAVIER_AFTER_DEFENCE'],
    basis: source(penaltyLaw, '第四十四条'),
  }),
  onMainLine('HEAR_STATEMENT', {
    name: { en: 'Hear statement and defence', zh: '听取陈述申辩' },
    from: ['NOTICED', 'STATEMENT', 'LEGAL_REVIEW', 'COLLECTIVE'],
    to: 'STATEMENT',
    guards: ['NOTICE_GIVEN'],
    basis: source(penaltyLaw, '第四十五条'),
    clears: ['REVIEW_STATEMENT', 'WAIVE_STATEMENT'],
  }),
  onMainLine('REVIEW_STATEMENT', {
    name: { en: 'Review what the party put forward', zh: '复核陈述申辩' },
    from: ['STATEMENT'],
    to: unchanged,
    guards: ['REASON_RECORDED'],
    basis: source(penaltyLaw, '第四十五条'),
  }),
  onMainLine('WAIVE_STATEMENT', {
    name: { en: 'Party waives statement and defence', zh: '放弃陈述申辩' },
    from: ['NOTICED'],
    to: unchanged,
    guards: ['WAIVER_EXPRESS'],
    basis: source(penaltyLaw, '第六十二条'),
  }),
  onMainLine('DECIDE', {
    name: { en: 'Decide on the penalty', zh: '作出处罚决定' },
    from: ['REVIEW', 'LEGAL_REVIEW', 'COLLECTIVE', 'NOTICED', 'STATEMENT'],
    to: 'DECIDED',
    guards: [
      'NOTICE_BEFORE_DECISION',
      'PARTY_HEARD',
      'STATEMENT_REVIEWED',
      'NOT_HEAVIER_AFTER_DEFENCE',
      'HEARING_HELD',
      'LEGAL_REVIEW_PASSED',
      'COLLECTIVE_DISCUSSION',
      'FACTS_ESTABLISHED',
      ...acting,
      ...power,
      'HIGHER_RANGE',
      ...content,
      'DECISION_DOCUMENT',
    ],
    basis: source(penaltyLaw, '第五十七条'),
  }),
  onMainLine('DECIDE_ON_THE_SPOT', {
    name: { en: 'Decide on the spot', zh: '当场作出处罚决定' },
    from: ['CLUE', 'VERIFY', 'FILED'],
    to: 'SERVED',
    guards: [
      'SIMPLE_PROCEDURE',
      'TOLD_ON_THE_SPOT',
      'HANDED_OVER_ON_THE_SPOT',
      ...acting,
      'FIRST_FILER',
      ...power,
      ...content,
      'DECISION_DOCUMENT',
    ],
    basis: source(penaltyLaw, '第五十一条'),
  }),
];
