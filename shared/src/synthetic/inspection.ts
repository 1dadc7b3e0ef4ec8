import { addDays } from '#shared/calendar/civilDate';
import { inspectionItems } from './catalogue/index';
import { dayInMonth } from './dates';
import { enterprise, faultResidues, firmsOf, nthFaultFirm, nthFirm, type EnterpriseFact } from './enterprise';
import { planted, tripleDepartments, tripleOffsets } from './faults';
import { certNoOf } from './identity';
import { hasExpiredCertificate, twoOfficers } from './officer';
import { lineDepartments, organIdOf, type LineDepartment, type OrganFact } from './organ';
import { draw, type Draw } from './random';
import type { World } from './world';

export type InspectionMode = 'DAILY' | 'SPECIAL' | 'CASE' | 'DOUBLE_RANDOM';
export type InspectionResult = 'COMPLIANT' | 'TO_RECTIFY' | 'CASE_FILED' | 'NOT_FOUND';

/** What the register of tasks (law-enforcement) and the findings (each department) agree on. */
export interface InspectionFact {
  readonly id: string;
  readonly taskId: string;
  readonly department: LineDepartment;
  readonly firm: EnterpriseFact;
  readonly organ: OrganFact;
  readonly mode: InspectionMode;
  readonly plannedOn: string;
  /** Null while the visit is only planned. */
  readonly inspectedOn: string | null;
  readonly officers: readonly [string, string];
  readonly items: readonly string[];
  readonly result: InspectionResult | null;
  readonly planted: 'TRIPLE_INSPECTION' | 'EXPIRED_CERTIFICATE' | null;
}

const plantedTriples = (world: World): number => (planted.tripleInspections(world) / 5) * 3;

/** Inspections of a department: ordinary ones, then its share of the planted triples and of the expired certificates. */
export const inspectionCount = (world: World): number =>
  world.volume.inspections + plantedTriples(world) + planted.expiredCertificates(world);

/** The organ of the county where the firm lies. */
export function organFor(world: World, department: LineDepartment, regionCode: string): OrganFact {
  const id = organIdOf(department, `${regionCode.slice(0, 6)}000000`, 'COUNTY');
  const organ = world.organs.find((o) => o.id === id);
  if (!organ) throw new Error(`There is no organ ${id}.`);
  return organ;
}

type Plan = Pick<InspectionFact, 'firm' | 'plannedOn' | 'planted'>;

/**
 * Ordinary visits: each firm has two months of the year for each department, no two departments the same or
 * neighbouring ones, so that only planted firms see several departments within 30 days.
 */
function ordinary(world: World, department: LineDepartment, j: number, random: Draw): Plan {
  const firms = firmsOf(world, department);
  const index = nthFirm(department, j % firms);
  const slot = (lineDepartments.indexOf(department) + index) % lineDepartments.length;
  const months = -2 * slot - 12 * Math.floor(j / firms);
  return {
    firm: enterprise(world, index),
    plannedOn: dayInMonth(world.date, months, random.between(5, 24)),
    planted: null,
  };
}

/** The q-th planted triple that the department takes part in: three of every five firms. */
function triple(world: World, department: LineDepartment, q: number): Plan {
  const own = [0, 1, 2, 3, 4].filter((n) => tripleDepartments(n).includes(department));
  const n = 5 * Math.floor(q / 3) + (own[q % 3] as number);
  const step = tripleDepartments(n).indexOf(department);
  return {
    firm: enterprise(world, nthFaultFirm(faultResidues.tripleInspection, n)),
    plannedOn: addDays(world.date, tripleOffsets(n)[step] as number),
    planted: 'TRIPLE_INSPECTION',
  };
}

function expired(world: World, department: LineDepartment, q: number, random: Draw): Plan {
  const n = q * lineDepartments.length + lineDepartments.indexOf(department);
  return {
    firm: enterprise(world, nthFaultFirm(faultResidues.expiredCertificate, n)),
    plannedOn: addDays(world.date, -random.between(20, 200)),
    planted: 'EXPIRED_CERTIFICATE',
  };
}

function planOf(world: World, department: LineDepartment, j: number, random: Draw): Plan {
  const { inspections } = world.volume;
  if (j < inspections) return ordinary(world, department, j, random);
  const q = j - inspections;
  const triples = plantedTriples(world);
  return q < triples ? triple(world, department, q) : expired(world, department, q - triples, random);
}

/** An officer of the city's organ of the department whose certificate has run out: the same one for every planted visit. */
function expiredOfficer(world: World, department: LineDepartment): string {
  const organ = world.organs.find((o) => o.department === department && o.level === 'CITY') as OrganFact;
  for (const { firstOfficer, officers } of world.organs.filter((o) => o.department === organ.department)) {
    for (let i = firstOfficer; i < firstOfficer + officers; i++)
      if (hasExpiredCertificate(i)) return certNoOf(i);
  }
  throw new Error(`No officer of ${department} has an expired certificate.`);
}

/** Inspection j of a department. */
export function inspection(world: World, department: LineDepartment, j: number): InspectionFact {
  const random = draw(world.seed, `inspection:${department}`, j);
  const plan = planOf(world, department, j, random);
  const organ = organFor(world, department, plan.firm.village.code);
  const [first, second] = twoOfficers(organ, random);
  const own = inspectionItems.filter((item) => item.department === department);
  const start = random.below(own.length);
  const items = own.slice(start, start + random.between(1, 3)).map(({ code }) => code);
  const done = plan.plannedOn < world.date;
  const number = String(j).padStart(6, '0');
  return {
    ...plan,
    id: `inspection-${department}-${number}`,
    taskId: `task-${department}-${number}`,
    department,
    organ,
    mode: random.weighted([
      ['DAILY', 60],
      ['DOUBLE_RANDOM', 22],
      ['SPECIAL', 14],
      ['CASE', 4],
    ]),
    inspectedOn: done ? plan.plannedOn : null,
    officers: [first, plan.planted === 'EXPIRED_CERTIFICATE' ? expiredOfficer(world, department) : second],
    items,
    result: done
      ? random.weighted([
          ['COMPLIANT', 70],
          ['TO_RECTIFY', 22],
          ['CASE_FILED', 5],
          ['NOT_FOUND', 3],
        ])
      : null,
  };
}
