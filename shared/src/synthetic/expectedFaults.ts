import type { ExpectedFault } from '#shared/seed/seedTable';
import { articleText } from './catalogue/index';
import { caseCount, casePlan } from './case';
import { inspection, inspectionCount } from './inspection';
import { lineDepartments } from './organ';
import type { World } from './world';

/** Groups facts by a key, in the order in which the keys first appear. */
function groupBy<T>(facts: Iterable<T>, keyOf: (fact: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return groups;
}

function* plantedInspections(world: World) {
  for (const department of lineDepartments) {
    for (let j = world.volume.inspections; j < inspectionCount(world); j++)
      yield inspection(world, department, j);
  }
}

function* plantedCases(world: World) {
  for (const department of lineDepartments) {
    for (let j = world.volume.cases; j < caseCount(world, department); j++)
      yield casePlan(world, department, j);
  }
}

/** Firms inspected by three departments within 30 days, and visits with an officer whose certificate had expired. */
function* inspectionFaults(world: World): Generator<ExpectedFault> {
  const facts = [...plantedInspections(world)];
  const triples = facts.filter(({ planted }) => planted === 'TRIPLE_INSPECTION');
  for (const [uscc, visits] of groupBy(triples, ({ firm }) => firm.uscc)) {
    yield {
      kind: 'TRIPLE_INSPECTION',
      uscc,
      departments: visits.map(({ department }) => department),
      tasks: visits.map(({ taskId }) => taskId),
      from: visits.map(({ plannedOn }) => plannedOn).sort()[0],
      to: visits
        .map(({ plannedOn }) => plannedOn)
        .sort()
        .at(-1),
    };
  }
  for (const fact of facts.filter(({ planted }) => planted === 'EXPIRED_CERTIFICATE')) {
    yield {
      kind: 'EXPIRED_CERTIFICATE',
      department: fact.department,
      inspection: fact.id,
      certNo: fact.officers[1],
      on: fact.plannedOn,
    };
  }
}

/** Double fines, overdue cases, publicity shown beyond its end, banned persons who lead a firm. */
function* caseFaults(world: World): Generator<ExpectedFault> {
  const plans = [...plantedCases(world)];
  const doubles = plans.filter(({ planted }) => planted === 'DOUBLE_FINE');
  const partyOf = (plan: (typeof plans)[number]) =>
    plan.party.kind === 'ENTERPRISE' ? plan.party.firm.uscc : '';
  for (const [uscc, cases] of groupBy(doubles, partyOf)) {
    const [first] = [...cases].sort((a, b) => (a.filedOn < b.filedOn ? -1 : 1));
    yield {
      kind: 'DOUBLE_FINE',
      uscc,
      actGroup: first?.item.actGroup,
      cases: cases.map(({ department, caseNo }) => ({ department, caseNo })),
      firstFiled: first?.caseNo,
    };
  }
  for (const plan of plans) {
    const where = { department: plan.department, caseNo: plan.caseNo };
    if (plan.planted === 'OVERDUE_CASE') yield { kind: 'OVERDUE_CASE', ...where, filedOn: plan.filedOn };
    if (plan.planted === 'EXPIRED_PUBLICITY_SHOWN') {
      yield { kind: 'EXPIRED_PUBLICITY_SHOWN', ...where, decidedOn: plan.decidedOn };
    }
    if (plan.planted === 'BANNED_PERSON') {
      const { ban } = plan.item;
      yield {
        kind: 'BANNED_PERSON',
        ...where,
        person: plan.bannedPersonId,
        until: plan.bannedUntil,
        basis: ban ? `${ban.law}${articleText(ban.article)}` : null,
      };
    }
  }
}

/** The faults planted in inspections and cases, with what a detector must find. */
export function* expectedFaults(world: World): Generator<ExpectedFault> {
  yield* inspectionFaults(world);
  yield* caseFaults(world);
}
