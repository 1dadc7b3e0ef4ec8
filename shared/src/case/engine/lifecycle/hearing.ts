import { penaltyLaw, source } from '../law';
import { onTrack } from './transition';

const hearing = onTrack('HEARING');

/** Stages between notice and decision. */
const afterNotice = ['NOTICED', 'STATEMENT', 'LEGAL_REVIEW', 'COLLECTIVE'] as const;

/** Hearing (行政处罚法 arts. 63, 64). */
export const hearings = [
  hearing('REQUEST_HEARING', {
    name: { en: 'Party asks for a hearing', zh: '要求听证' },
    from: ['NONE'],
    to: 'REQUESTED',
    during: afterNotice,
    guards: ['NOTICE_GIVEN', 'HEARING_ASKED_IN_TIME'],
    basis: source(penaltyLaw, '第六十三条'),
  }),
  hearing('WAIVE_HEARING', {
    name: { en: 'Party waives the hearing', zh: '放弃听证' },
    from: ['NONE', 'REQUESTED', 'CALLED'],
    to: 'WAIVED',
    during: afterNotice,
    guards: ['NOTICE_GIVEN'],
    basis: source(penaltyLaw, '第六十三条'),
  }),
  hearing('CALL_HEARING', {
    name: { en: 'Notify time and place of the hearing', zh: '通知听证' },
    from: ['REQUESTED'],
    to: 'CALLED',
    during: afterNotice,
    guards: ['HEARING_CALLED_AHEAD', 'HEARING_CHAIR'],
    basis: source(penaltyLaw, '第六十四条'),
  }),
  hearing('HOLD_HEARING', {
    name: { en: 'Hold the hearing', zh: '举行听证' },
    from: ['CALLED'],
    to: 'HELD',
    during: afterNotice,
    guards: ['HEARING_ON_ITS_DAY', 'HEARING_RECORD'],
    basis: source(penaltyLaw, '第六十四条'),
  }),
  hearing('LAPSE_HEARING', {
    name: { en: 'Party stays away from the hearing', zh: '视为放弃听证' },
    from: ['CALLED'],
    to: 'LAPSED',
    during: afterNotice,
    guards: ['HEARING_ON_ITS_DAY'],
    basis: source(penaltyLaw, '第六十四条'),
  }),
];
