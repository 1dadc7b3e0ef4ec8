import { penaltyLaw, source } from '../law';
import { caseStages, decidedStages } from '../stages';
import { onTrack } from './transition';

const publicity = onTrack('PUBLICITY');

/** Publicity of decisions (行政处罚法 art. 48); it goes on after the case is closed. */
export const publicities = [
  publicity('PUBLISH', {
    name: { en: 'Publish the decision', zh: '公示' },
    from: ['NOT_DUE'],
    to: 'PUBLISHED',
    during: decidedStages,
    guards: ['PUBLISHED_WHILE_STANDING', 'PUBLICITY_LENGTH'],
    basis: source(penaltyLaw, '第四十八条'),
  }),
  publicity('END_PUBLICITY', {
    name: { en: 'End publicity at its term', zh: '公示期满停止公示' },
    from: ['PUBLISHED'],
    to: 'ENDED',
    during: caseStages,
    guards: ['PUBLICITY_TERM_OVER'],
    basis: source(penaltyLaw, '第四十八条'),
  }),
  publicity('WITHDRAW_PUBLICITY', {
    name: { en: 'Withdraw what was published', zh: '撤回公示' },
    from: ['PUBLISHED'],
    to: 'WITHDRAWN',
    during: caseStages,
    guards: ['DECISION_OVERTURNED', 'REASON_RECORDED'],
    basis: source(penaltyLaw, '第四十八条'),
  }),
  publicity('REPAIR_CREDIT', {
    name: { en: 'End publicity early, credit repaired', zh: '信用修复提前停止公示' },
    from: ['PUBLISHED'],
    to: 'REPAIRED',
    during: decidedStages,
    guards: ['REPAIR_CONDITIONS'],
    basis: source(penaltyLaw, '第四十八条'),
  }),
];
