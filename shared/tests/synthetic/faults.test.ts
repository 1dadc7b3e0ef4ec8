import { addDays, daysBetween } from '#shared/calendar/civilDate';
import { caseCount } from '#shared/synthetic/case';
import { caseRow } from '#shared/synthetic/caseRow';
import { enterprise } from '#shared/synthetic/enterprise';
import { expectedFaults } from '#shared/synthetic/expectedFaults';
import { planted } from '#shared/synthetic/faults';
import { inspection, inspectionCount, type InspectionFact } from '#shared/synthetic/inspection';
import { officer, officerCount } from '#shared/synthetic/officer';
import { lineDepartments } from '#shared/synthetic/organ';
import { createWorld, defaultWorld } from '#shared/synthetic/world';

/** The second seed was never looked at while the world was made. */
describe.each([defaultWorld.seed, 97_531])('faults planted with seed %i', (seed) => {
  const world = createWorld({ ...defaultWorld, seed });
  const expected = [...expectedFaults(world)];
  const of = (kind: string) => expected.filter((fault) => fault.kind === kind);
  const inspections: InspectionFact[] = lineDepartments.flatMap((department) =>
    Array.from({ length: inspectionCount(world) }, (_, j) => inspection(world, department, j)),
  );
  const cases = lineDepartments.flatMap((department) =>
    Array.from({ length: caseCount(world, department) }, (_, j) => caseRow(world, department, j)),
  );

  /** Firms that `departments` different departments visit within 30 days, found by looking at all visits. */
  const visitedBy = (departments: number): Set<string> => {
    const byFirm = new Map<string, InspectionFact[]>();
    for (const fact of inspections) byFirm.set(fact.firm.uscc, [...(byFirm.get(fact.firm.uscc) ?? []), fact]);
    const found = new Set<string>();
    for (const [uscc, visits] of byFirm) {
      for (const { plannedOn } of visits) {
        const near = visits.filter((v) => {
          const days = daysBetween(plannedOn, v.plannedOn);
          return days >= 0 && days <= 30;
        });
        if (new Set(near.map(({ department }) => department)).size >= departments) found.add(uscc);
      }
    }
    return found;
  };

  it('are the only firms that three, or even two, departments visit within 30 days', () => {
    const planned = new Set(of('TRIPLE_INSPECTION').map((fault) => fault['uscc']));
    expect(planned.size).toBe(planted.tripleInspections(world));
    expect(visitedBy(3)).toEqual(planned);
    expect(visitedBy(2)).toEqual(planned);
  });

  it('are the only parties fined by two departments for the same act', () => {
    const fined = new Map<string, Set<string>>();
    for (const row of cases.filter(({ fine }) => fine !== null)) {
      const key = `${row.partyUscc ?? row.partyPersonId} ${row.actGroup}`;
      fined.set(key, (fined.get(key) ?? new Set()).add(row.plan.department));
    }
    const found = [...fined].filter(([, departments]) => departments.size >= 2).map(([key]) => key);
    const planned = of('DOUBLE_FINE').map((fault) => `${String(fault['uscc'])} ${String(fault['actGroup'])}`);
    expect(planned.length).toBe(planted.doubleFines(world));
    expect(found.sort()).toEqual(planned.sort());
  });

  it('are the only cases undecided beyond the 90 days of 行政处罚法 art. 60', () => {
    const overdue = cases.filter(
      ({ filedOn, decidedOn }) => decidedOn === null && addDays(filedOn, 90) < world.date,
    );
    expect(overdue.map(({ caseNo }) => caseNo).sort()).toEqual(
      of('OVERDUE_CASE')
        .map((f) => f['caseNo'])
        .sort(),
    );
    expect(overdue.length).toBe(planted.overdueCases(world) * 5);
    const late = cases.filter(
      ({ filedOn, decidedOn }) => decidedOn !== null && daysBetween(filedOn, decidedOn) > 90,
    );
    expect(late).toEqual([]);
  });

  it('are the only decisions shown after their publicity ended', () => {
    const shown = cases.filter(
      ({ publicityState, publicityEndsOn }) =>
        publicityState === 'PUBLISHED' && (publicityEndsOn ?? '9999') < world.date,
    );
    const planned = of('EXPIRED_PUBLICITY_SHOWN').map((fault) => fault['caseNo']);
    expect(shown.map(({ caseNo }) => caseNo).sort()).toEqual(planned.sort());
    expect(planned.length).toBe(planted.expiredPublicity(world) * 5);
  });

  it('are the only visits of an officer whose certificate had expired', () => {
    const validTo = new Map(
      Array.from({ length: officerCount(world) }, (_, i) => officer(world, i)).map((o) => [o.certNo, o]),
    );
    const invalid = inspections.filter(({ officers, plannedOn }) =>
      officers.some((certNo) => {
        const facts = validTo.get(certNo);
        return !facts || facts.certValidTo < plannedOn || facts.certValidFrom > plannedOn;
      }),
    );
    const planned = of('EXPIRED_CERTIFICATE').map((fault) => fault['inspection']);
    expect(invalid.map(({ id }) => id).sort()).toEqual(planned.sort());
    expect(inspections.every(({ officers: [a, b] }) => a !== b)).toBe(true);
  });

  it('are the only banned persons who lead a firm that did not bring the ban', () => {
    const banned = new Map(
      cases.flatMap((row) => (row.bannedPersonId ? [[row.bannedPersonId, row] as const] : [])),
    );
    const leaders = new Set<string>();
    for (let i = 0; i < world.volume.enterprises; i++) leaders.add(enterprise(world, i).legalRepId);
    const found = [...banned.keys()].filter((person) => leaders.has(person));
    expect(found.sort()).toEqual(
      of('BANNED_PERSON')
        .map((fault) => fault['person'])
        .sort(),
    );
    expect(found.length).toBe(planted.bannedPersons(world));
  });

  it('leave fines within the range of their item and decisions after their filing', () => {
    const wrong = cases.filter(({ fine, plan, filedOn, decidedOn, occurredTo }) => {
      const outside =
        fine !== null &&
        (Number(fine) < Number(plan.item.minFine ?? 0) || Number(fine) > Number(plan.item.maxFine ?? 0));
      return outside || (decidedOn !== null && decidedOn <= filedOn) || occurredTo > filedOn;
    });
    expect(wrong.map(({ caseNo }) => caseNo)).toEqual([]);
    expect(new Set(cases.map(({ caseNo }) => caseNo)).size).toBe(cases.length);
  });
});
