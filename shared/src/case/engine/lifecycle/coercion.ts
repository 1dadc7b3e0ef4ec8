import { compulsionLaw, penaltyLaw, source } from '../law';
import { caseStages, decidedStages, openStages } from '../stages';
import { onTrack, unchanged } from './transition';

const sealing = onTrack('SEALING');
const hold = onTrack('EVIDENCE_HOLD');
const term = onTrack('TERM');

/**
 * Sealing and seizure, registration of evidence, and time that does not count. What is held can be given back at any
 * stage: a measure may outlast the main line.
 */
export const coercion = [
  sealing('SEAL', {
    name: { en: 'Seal or seize', zh: '查封、扣押' },
    from: ['NONE'],
    to: 'SEALED',
    during: openStages,
    guards: ['SEAL_APPROVED', 'SEAL_OFFICERS', 'NO_CONFLICT', 'SEAL_PAPERS', 'SEAL_OBJECTS'],
    basis: source(compulsionLaw, '第二十二条'),
  }),
  sealing('REPORT_SEAL', {
    name: { en: 'Report a measure taken on the spot', zh: '当场措施补办批准' },
    from: ['SEALED'],
    to: unchanged,
    during: openStages,
    guards: ['SEAL_WAS_ON_THE_SPOT'],
    basis: source(compulsionLaw, '第十九条'),
  }),
  sealing('EXTEND_SEAL', {
    name: { en: 'Extend sealing or seizure', zh: '延长查封、扣押' },
    from: ['SEALED'],
    to: 'EXTENDED',
    during: openStages,
    guards: ['SEAL_EXTENSION', 'REASON_RECORDED'],
    basis: source(compulsionLaw, '第二十五条'),
  }),
  sealing('LIFT_SEAL', {
    name: { en: 'Lift sealing or seizure', zh: '解除查封、扣押' },
    from: ['SEALED', 'EXTENDED'],
    to: 'LIFTED',
    during: caseStages,
    basis: source(compulsionLaw, '第二十八条'),
  }),
  sealing('DISPOSE_SEALED', {
    name: { en: 'Confiscate or destroy what was seized', zh: '没收或者销毁扣押物品' },
    from: ['SEALED', 'EXTENDED'],
    to: 'DISPOSED',
    during: decidedStages,
    guards: ['REASON_RECORDED'],
    basis: source(compulsionLaw, '第二十七条'),
  }),
  hold('HOLD_EVIDENCE', {
    name: { en: 'Register and hold evidence', zh: '先行登记保存' },
    from: ['NONE'],
    to: 'HELD',
    during: ['INVESTIGATING'],
    guards: ['HOLD_APPROVED'],
    basis: source(penaltyLaw, '第五十六条'),
    clears: ['DISPOSE_HELD'],
  }),
  hold('DISPOSE_HELD', {
    name: { en: 'Decide on the evidence held', zh: '处理登记保存物品' },
    from: ['HELD'],
    to: 'NONE',
    during: caseStages,
    basis: source(penaltyLaw, '第五十六条'),
  }),
  term('PAUSE', {
    name: { en: 'Begin time that does not count', zh: '期间开始扣除' },
    from: ['RUNNING'],
    to: 'PAUSED',
    during: openStages,
    guards: ['PAUSE_TOLD'],
    basis: source(penaltyLaw, '第六十条'),
  }),
  term('RESUME', {
    name: { en: 'End time that does not count', zh: '期间扣除终止' },
    from: ['PAUSED'],
    to: 'RUNNING',
    during: openStages,
    basis: source(penaltyLaw, '第六十条'),
  }),
];
