import { addDays, addMonths } from '#shared/calendar/civilDate';
import {
  enterprise,
  faultResidues,
  firmsOf,
  nthFaultFirm,
  nthFirm,
  richResidue,
  round,
  type EnterpriseFact,
} from '#shared/synthetic/enterprise';
import { planted } from '#shared/synthetic/faults';
import { draw, type Draw } from '#shared/synthetic/random';
import type { World } from '#shared/synthetic/world';
import type { Limit } from '../src/entities/dischargePermit.entity';
import type { OutletEntity } from '../src/entities/outlet.entity';
import { permitTerm, type PermitTerm } from '../src/permits/permitStatus';
import { foreignTownshipCode } from './foreignRegion';

export type ManageLevel = 'KEY' | 'SIMPLIFIED' | 'REGISTERED';

/** What is known of a source before any table is written; its rows in several tables follow from it. */
export interface SourcePlan {
  readonly code22: string;
  readonly firm: EnterpriseFact;
  readonly manageLevel: ManageLevel;
  /** Township of the site, and the code under which the file has it. */
  readonly township: string;
  readonly recordedRegionCode: string;
  readonly outlets: readonly OutletEntity[];
  readonly limits: readonly Limit[];
  /** Null for sources that only register. */
  readonly term: PermitTerm | null;
}

/** Sources of a world: one of each firm of the department, then those recorded under another list's code. */
export const sourceCount = (world: World): number =>
  firmsOf(world, 'ecology') + planted.foreignRegions(world);

const airOutlets: Readonly<Record<ManageLevel, readonly [number, number]>> = {
  KEY: [1, 3],
  SIMPLIFIED: [1, 2],
  REGISTERED: [0, 1],
};
const waterOutlets: Readonly<Record<ManageLevel, readonly [number, number]>> = {
  KEY: [1, 2],
  SIMPLIFIED: [0, 1],
  REGISTERED: [0, 0],
};

/** Concentrations that permits usually name: mg/m³ for air, mg/L for water. */
const usualLimits = {
  AIR: [
    ['PM', [20, 30, 120]],
    ['SO2', [50, 100, 200]],
    ['NOX', [100, 150, 240]],
  ],
  WATER: [
    ['COD', [50, 60, 100, 500]],
    ['NH3_N', [5, 8, 15, 45]],
  ],
} as const;

const unitOf = (kind: 'AIR' | 'WATER'): string => (kind === 'AIR' ? 'mg/m³' : 'mg/L');

function outletsOf(code22: string, level: ManageLevel, rich: boolean, random: Draw): OutletEntity[] {
  const make = (kind: 'AIR' | 'WATER', [least, most]: readonly [number, number]): OutletEntity[] =>
    Array.from({ length: random.between(least, most) }, (_, i) => {
      const code = `${kind === 'AIR' ? 'DA' : 'DW'}${String(i + 1).padStart(3, '0')}`;
      const online = level === 'KEY' && (random.chance(0.08) || (rich && kind === 'AIR' && i === 0));
      return { id: `${code22}-${code}`, code22, code, kind, online };
    });
  return [...make('AIR', airOutlets[level]), ...make('WATER', waterOutlets[level])];
}

const limitsOf = (outlets: readonly OutletEntity[], random: Draw): Limit[] =>
  outlets.flatMap(({ code, kind }) => {
    const side = kind === 'AIR' ? 'AIR' : 'WATER';
    return usualLimits[side].map(([pollutant, choices]) => ({
      outletCode: code,
      pollutant,
      concentration: random.pick<number>(choices),
      unit: unitOf(side),
      tonsPerYear: random.between(2, 4000) / 100,
    }));
  });

/** Most permits run on for long; some end within 90 days, some have ended. */
function termOf(world: World, random: Draw): PermitTerm {
  const days = random.weighted([
    ['LONG', 80],
    ['SOON', 12],
    ['ENDED', 8],
  ] as const);
  const end = { LONG: [91, 1700], SOON: [1, 90], ENDED: [-400, -1] } as const;
  const [least, most] = end[days];
  const validTo = addDays(world.date, random.between(least, most));
  return permitTerm(addMonths(addDays(validTo, 1), -60));
}

/** Plan of source s. */
export function sourcePlan(world: World, s: number): SourcePlan {
  const firms = firmsOf(world, 'ecology');
  const fault = s >= firms;
  const index = fault ? nthFaultFirm(faultResidues.foreignRegion, s - firms) : nthFirm('ecology', s);
  const firm = enterprise(world, index);
  const random = draw(world.seed, 'ecology-source', s);
  const rich = index % round === richResidue;
  const drawn = random.weighted<ManageLevel>([
    ['KEY', 9],
    ['SIMPLIFIED', 31],
    ['REGISTERED', 60],
  ]);
  const manageLevel = rich ? 'KEY' : drawn;
  const code22 = `${firm.uscc}001P`;
  const township = `${firm.village.code.slice(0, 9)}000`;
  const outlets = outletsOf(code22, manageLevel, rich, random);
  const permitted = manageLevel !== 'REGISTERED';
  return {
    code22,
    firm,
    manageLevel,
    township,
    recordedRegionCode: (fault ? foreignTownshipCode(township) : null) ?? township,
    outlets,
    limits: permitted ? limitsOf(outlets, random) : [],
    term: permitted ? termOf(world, random) : null,
  };
}

/** All sources, one after the other. */
export function* sourcePlans(world: World): Generator<SourcePlan> {
  for (let s = 0; s < sourceCount(world); s++) yield sourcePlan(world, s);
}
