import { penaltyLaw, reconsiderationLaw, source } from '../law';
import { caseStages } from '../stages';
import { onTrack, unchanged } from './transition';

const reconsideration = onTrack('RECONSIDERATION');
const litigation = onTrack('LITIGATION');

/** Once decided; a remedy sought goes on though the organ withdraws its decision meanwhile. */
const during = caseStages.filter((stage) => ['SERVED', 'EXECUTING', 'CLOSED', 'WITHDRAWN'].includes(stage));
/** The right to sue; the procedure itself is that of the courts. */
const toSue = source(penaltyLaw, '第七条');

/** Reconsideration and litigation. Neither stops execution (行政处罚法 art. 73). */
export const remedies = [
  reconsideration('APPLY_RECONSIDERATION', {
    name: { en: 'Party applies for reconsideration', zh: '申请行政复议' },
    from: ['NONE'],
    to: 'APPLIED',
    during,
    basis: source(reconsiderationLaw, '第二十条'),
  }),
  reconsideration('REFUSE_RECONSIDERATION', {
    name: { en: 'Reconsideration not accepted', zh: '不予受理复议' },
    from: ['APPLIED'],
    to: 'NOT_ACCEPTED',
    during,
    guards: ['REASON_RECORDED'],
    basis: source(reconsiderationLaw, '第三十条'),
  }),
  reconsideration('ACCEPT_RECONSIDERATION', {
    name: { en: 'Reconsideration accepted', zh: '受理复议' },
    from: ['APPLIED'],
    to: 'ACCEPTED',
    during,
    guards: ['ONE_REMEDY'],
    basis: source(reconsiderationLaw, '第三十条'),
  }),
  reconsideration('REPLY_RECONSIDERATION', {
    name: { en: 'Reply with evidence', zh: '提出书面答复' },
    from: ['ACCEPTED'],
    to: unchanged,
    during,
    basis: source(reconsiderationLaw, '第四十八条'),
  }),
  reconsideration('RECONSIDERATION_UPHOLDS', {
    name: { en: 'Reconsideration upholds', zh: '复议维持' },
    from: ['ACCEPTED'],
    to: 'UPHELD',
    during,
    basis: source(reconsiderationLaw, '第六十八条'),
  }),
  reconsideration('RECONSIDERATION_CHANGES', {
    name: { en: 'Reconsideration changes', zh: '复议变更' },
    from: ['ACCEPTED'],
    to: 'CHANGED',
    during,
    guards: ['NOT_WORSE_ON_RECONSIDERATION'],
    basis: source(reconsiderationLaw, '第六十三条'),
  }),
  reconsideration('RECONSIDERATION_REVOKES', {
    name: { en: 'Reconsideration revokes', zh: '复议撤销' },
    from: ['ACCEPTED'],
    to: 'REVOKED',
    during,
    basis: source(reconsiderationLaw, '第六十四条'),
  }),
  reconsideration('RECONSIDERATION_ENDS', {
    name: { en: 'Reconsideration ends without a decision', zh: '复议终止' },
    from: ['ACCEPTED'],
    to: 'ENDED',
    during,
    basis: source(reconsiderationLaw, '第四十一条'),
  }),
  litigation('SUE', {
    name: { en: 'Party sues', zh: '提起行政诉讼' },
    from: ['NONE'],
    to: 'SUED',
    during,
    guards: ['NO_REMEDY_PENDING'],
    basis: toSue,
  }),
  litigation('LITIGATION_UPHOLDS', {
    name: { en: 'Court upholds', zh: '判决驳回诉讼请求' },
    from: ['SUED'],
    to: 'UPHELD',
    during,
    basis: toSue,
  }),
  litigation('LITIGATION_CHANGES', {
    name: { en: 'Court changes', zh: '判决变更' },
    from: ['SUED'],
    to: 'CHANGED',
    during,
    basis: toSue,
  }),
  litigation('LITIGATION_REVOKES', {
    name: { en: 'Court revokes', zh: '判决撤销' },
    from: ['SUED'],
    to: 'REVOKED',
    during,
    basis: toSue,
  }),
  litigation('LITIGATION_ENDS', {
    name: { en: 'Suit ends without a judgment', zh: '撤诉或者终结' },
    from: ['SUED'],
    to: 'ENDED',
    during,
    basis: toSue,
  }),
];
