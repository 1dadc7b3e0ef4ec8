import type { LegalProvisionFact } from './legalProvision';
import { agricultureProvisions } from './provisions/agriculture';
import { cultureProvisions } from './provisions/cultureTourism';
import { environmentProvisions } from './provisions/ecology';
import { cityProvisions } from './provisions/lawEnforcement';
import { marketProvisions } from './provisions/marketSupervision';
import { penaltyLawProvisions } from './provisions/penaltyLaw';

/** Every article the catalogue's items rest on, and those of the 行政处罚法 that govern a case. */
export const legalProvisions: readonly LegalProvisionFact[] = [
  ...penaltyLawProvisions,
  ...cityProvisions,
  ...environmentProvisions,
  ...agricultureProvisions,
  ...marketProvisions,
  ...cultureProvisions,
];
