import { penaltyLaw, source } from '../law';
import { openStages } from '../stages';
import { onMainLine } from './transition';

/** From the decision to the end of the case, and the exits on the way. */
export const execution = [
  onMainLine('SERVE', {
    name: { en: 'Serve the decision', zh: '送达决定书' },
    from: ['DECIDED'],
    to: 'SERVED',
    guards: ['ELECTRONIC_SERVICE_AGREED'],
    basis: source(penaltyLaw, '第六十一条'),
  }),
  onMainLine('RECORD_PAYMENT', {
    name: { en: 'Record a payment', zh: '登记缴款' },
    from: ['SERVED', 'EXECUTING'],
    to: 'EXECUTING',
    guards: ['PAID_TO_THE_BANK', 'CASH_RECEIPT'],
    basis: source(penaltyLaw, '第六十七条'),
  }),
  onMainLine('GRANT_INSTALMENTS', {
    name: { en: 'Grant delay or instalments', zh: '准予暂缓或者分期缴纳' },
    from: ['SERVED', 'EXECUTING'],
    to: 'EXECUTING',
    guards: ['INSTALMENTS_APPLIED_FOR'],
    basis: source(penaltyLaw, '第六十六条'),
  }),
  onMainLine('CLOSE', {
    name: { en: 'Close and archive', zh: '结案归档' },
    from: ['SERVED', 'EXECUTING'],
    to: 'CLOSED',
    guards: ['PERFORMED', 'SEAL_RESOLVED', 'ARCHIVED'],
    basis: source(penaltyLaw, '第四十七条'),
  }),
  onMainLine('NO_PENALTY', {
    name: { en: 'Decide not to punish', zh: '不予处罚' },
    from: ['REVIEW', 'LEGAL_REVIEW', 'COLLECTIVE', 'NOTICED', 'STATEMENT'],
    to: 'NO_PENALTY',
    guards: [
      'NO_PENALTY_GROUND',
      'UNPUNISHED_EDUCATED',
      'SEAL_RESOLVED',
      'NO_PENDING_CRIME',
      'REASON_RECORDED',
    ],
    basis: source(penaltyLaw, '第五十七条'),
  }),
  onMainLine('TRANSFER_ORGAN', {
    name: { en: 'Transfer to the competent organ', zh: '移送有管辖权的机关' },
    from: ['CLUE', 'VERIFY', 'FILED', 'INVESTIGATING', 'REVIEW'],
    to: 'TRANSFERRED_ORGAN',
    guards: ['RECEIVER_COMPETENT', 'REASON_RECORDED'],
    basis: source(penaltyLaw, '第二十五条'),
  }),
  onMainLine('TRANSFER_CRIMINAL', {
    name: { en: 'Leave the case to criminal justice', zh: '移送司法机关' },
    from: ['CLUE', 'VERIFY', ...openStages],
    to: 'TRANSFERRED_CRIMINAL',
    guards: ['POLICE_HAS_FILED'],
    basis: source(penaltyLaw, '第二十七条'),
  }),
  onMainLine('ANNUL', {
    name: { en: 'Withdraw the decision', zh: '撤销处罚决定' },
    from: ['DECIDED', 'SERVED', 'EXECUTING'],
    to: 'WITHDRAWN',
    guards: ['ANNULMENT_GROUND', 'REASON_RECORDED'],
    basis: source(penaltyLaw, '第七十五条'),
  }),
];
