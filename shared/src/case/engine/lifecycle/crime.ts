import { crimeTransferRules, penaltyLaw, source } from '../law';
import { openStages } from '../stages';
import { onTrack } from './transition';

const crime = onTrack('CRIME');
const during = ['CLUE', 'VERIFY', ...openStages] as const;

/** Transfer of a suspected crime to the police; the case leaves the main line once they have filed. */
export const crimes = [
  crime('REPORT_CRIME', {
    name: { en: 'Report a suspected crime to the head', zh: '报请移送审批' },
    from: ['NONE'],
    to: 'REPORTED',
    during,
    guards: ['CRIME_TEAM'],
    basis: source(crimeTransferRules, '第五条'),
  }),
  crime('APPROVE_TRANSFER', {
    name: { en: 'Approve the transfer', zh: '批准移送' },
    from: ['REPORTED'],
    to: 'APPROVED',
    during,
    guards: ['DECIDED_BY_HEAD'],
    basis: source(crimeTransferRules, '第五条'),
  }),
  crime('REFUSE_TRANSFER', {
    name: { en: 'Refuse the transfer', zh: '不批准移送' },
    from: ['REPORTED'],
    to: 'REFUSED',
    during,
    guards: ['DECIDED_BY_HEAD', 'REASON_RECORDED'],
    basis: source(crimeTransferRules, '第五条'),
  }),
  crime('HAND_OVER', {
    name: { en: 'Hand over to the police', zh: '向公安机关移送' },
    from: ['APPROVED'],
    to: 'HANDED_OVER',
    during,
    guards: ['TRANSFER_MATERIALS'],
    basis: source(penaltyLaw, '第二十七条'),
  }),
  crime('POLICE_FILE', {
    name: { en: 'Police decide to file', zh: '公安机关立案' },
    from: ['HANDED_OVER'],
    to: 'POLICE_FILED',
    during,
    basis: source(crimeTransferRules, '第八条'),
  }),
  crime('POLICE_DECLINE', {
    name: { en: 'Police decide not to file', zh: '公安机关不予立案' },
    from: ['HANDED_OVER'],
    to: 'POLICE_DECLINED',
    during,
    guards: ['REASON_RECORDED'],
    basis: source(crimeTransferRules, '第八条'),
  }),
];
