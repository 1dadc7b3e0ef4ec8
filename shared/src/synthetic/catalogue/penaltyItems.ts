import { agriculturePenaltyItems } from './penalty/agriculture';
import { cultureTourismPenaltyItems } from './penalty/cultureTourism';
import { ecologyPenaltyItems } from './penalty/ecology';
import { lawEnforcementPenaltyItems } from './penalty/lawEnforcement';
import { marketSupervisionPenaltyItems } from './penalty/marketSupervision';
import type { PenaltyItemFact } from './penaltyItem';

/** The penalty catalogue of the region (处罚事项清单), department by department. */
export const penaltyItems: readonly PenaltyItemFact[] = [
  ...lawEnforcementPenaltyItems,
  ...ecologyPenaltyItems,
  ...agriculturePenaltyItems,
  ...marketSupervisionPenaltyItems,
  ...cultureTourismPenaltyItems,
];
