import { caseCount } from '#shared/synthetic/case';
import { caseRow } from '#shared/synthetic/caseRow';
import type { EnterpriseFact } from '#shared/synthetic/enterprise';
import { draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { CultureCaseEntity } from '../src/entities/cultureCase.entity';
import { businessesOf, type Business } from './business';
import { repeaterCaseCount, repeaterCaseRows } from './repeaterCases';
import { venueIdOf } from './venues';

/** Businesses that the acts of a chapter of the catalogue are about. */
const venuesByChapter: Readonly<Record<string, readonly Business[]>> = {
  C01: ['INTERNET_CAFE'],
  C02: ['KTV', 'GAME_ARCADE'],
  C03: ['THEATRE'],
};

/** The venue of the firm that an act is about; null for acts that are about none, or when the firm has no such venue. */
function venueFor(firm: EnterpriseFact, actCode: string): string | null {
  const fitting = venuesByChapter[actCode.slice(0, 3)] ?? [];
  const place = businessesOf(firm).findIndex((business) => fitting.includes(business));
  return place < 0 ? null : venueIdOf(firm.index, place);
}

export const cultureCaseCount = (world: World): number =>
  caseCount(world, 'culture-tourism') + repeaterCaseCount(world);

/** The department's cases of the synthetic world, then those of the venues punished again and again. */
export function* cultureCaseRows(world: World): Generator<CultureCaseEntity> {
  for (let j = 0; j < caseCount(world, 'culture-tourism'); j++) {
    const { plan, ...row } = caseRow(world, 'culture-tourism', j);
    const random = draw(world.seed, 'culture-case', j);
    const kinds = row.decisionKinds ?? [];
    yield {
      ...row,
      venueId: plan.party.kind === 'ENTERPRISE' ? venueFor(plan.party.firm, row.actCode) : null,
      minorsInvolved: row.actGroup === 'MINORS_PROTECTION' ? random.between(1, 4) : 0,
      warnedOrFined: kinds.includes('FINE') || kinds.includes('WARNING'),
    };
  }
  yield* repeaterCaseRows(world);
}
