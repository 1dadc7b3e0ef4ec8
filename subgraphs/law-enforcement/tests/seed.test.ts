import { isResidentId } from '#shared/codes/residentId';
import { isUscc } from '#shared/codes/uscc';
import { enterprise } from '#shared/synthetic/enterprise';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { tables } from '../seed/index';

const rowsOf = () =>
  new Map(
    tables(createWorld(defaultWorld)).map(({ entity, rows }) => [
      (entity as { name: string }).name,
      [...(rows as Iterable<Record<string, unknown>>)],
    ]),
  );

describe('the seed', () => {
  const seeded = rowsOf();
  const of = (entity: string): Record<string, unknown>[] => seeded.get(entity) ?? [];
  const keys = (entity: string, key: string) => new Set(of(entity).map((row) => row[key]));

  it('makes the same rows again', () => {
    expect([...rowsOf()]).toEqual([...seeded]);
    // Makes the whole data again.
  }, 30_000);

  it('has rows in every table, each key once', () => {
    const keyOf: Record<string, string> = {
      OfficerEntity: 'certNo',
      PenaltyItemEntity: 'code',
      InspectionItemEntity: 'code',
      UrbanCaseEntity: 'caseNo',
    };
    for (const [entity, rows] of seeded) {
      expect([entity, rows.length > 0]).toEqual([entity, true]);
      expect([entity, keys(entity, keyOf[entity] ?? 'id').size]).toEqual([entity, rows.length]);
    }
  });

  it('joins: organs, teams, officers, items and plans that are named exist', () => {
    const organs = keys('OrganEntity', 'id');
    const officers = keys('OfficerEntity', 'certNo');
    const teams = keys('TeamEntity', 'id');
    const acts = keys('PenaltyItemEntity', 'code');
    const items = keys('InspectionItemEntity', 'code');
    const plans = keys('InspectionPlanEntity', 'id');
    const provisions = keys('LegalProvisionEntity', 'id');
    const missing: unknown[] = [];
    const check = (known: Set<unknown>, value: unknown) => {
      if (value !== null && !known.has(value)) missing.push(value);
    };
    for (const row of of('OrganEntity')) check(organs, row['parentId']);
    for (const row of of('TeamEntity')) {
      check(organs, row['organId']);
      check(organs, row['dispatchedBy']);
      check(teams, row['successorId']);
    }
    for (const row of of('TeamServiceEntity')) check(teams, row['teamId']);
    for (const row of of('TeamMemberEntity')) {
      check(teams, row['teamId']);
      check(officers, row['certNo']);
    }
    for (const row of of('CompetenceGrantEntity')) {
      check(acts, row['itemCode']);
      check(organs, row['toOrganId']);
      check(organs, row['fromOrganId']);
      check(provisions, `${String(row['basisLaw'])}:${String(row['basisArticle'])}`);
    }
    for (const entity of ['PenaltyItemEntity', 'InspectionItemEntity']) {
      for (const row of of(entity)) check(provisions, `${String(row['law'])}:${String(row['article'])}`);
    }
    for (const row of of('InspectionTaskEntity')) {
      check(organs, row['organId']);
      check(plans, row['planId']);
      for (const certNo of row['officerCertNos'] as string[]) check(officers, certNo);
      for (const code of row['itemCodes'] as string[]) check(items, code);
    }
    for (const row of of('UrbanCaseEntity')) {
      check(acts, row['actCode']);
      check(organs, row['organId']);
    }
    expect(missing).toEqual([]);
  });

  it('names only firms of the demonstration, with right check digits, and identity numbers of nobody', () => {
    const world = createWorld(defaultWorld);
    const firms = new Set<unknown>();
    for (let i = 0; i < world.volume.enterprises; i++) firms.add(enterprise(world, i).uscc);
    for (const row of [...of('InspectionTaskEntity'), ...of('UrbanInspectionEntity')]) {
      expect(firms.has(row['uscc'])).toBe(true);
    }
    for (const { partyUscc } of of('UrbanCaseEntity')) {
      if (partyUscc !== null) expect(firms.has(partyUscc)).toBe(true);
    }
    for (const uscc of firms) expect(isUscc(String(uscc))).toBe(true);
    for (const { idNo } of of('OfficerEntity')) {
      expect(isResidentId(String(idNo))).toBe(true);
      expect(String(idNo).startsWith('430299')).toBe(true);
    }
  });

  it('has a branch bureau in all townships but five, and every township has its comprehensive bureau', () => {
    const townships = of('OrganEntity').filter(({ level }) => level === 'TOWNSHIP');
    const codes = (department: string) =>
      new Set(
        townships.filter((row) => row['department'] === department).map(({ regionCode }) => regionCode),
      );
    expect(codes('LAW_ENFORCEMENT').size).toBe(112);
    expect(codes('MARKET_SUPERVISION').size).toBe(107);
  });
});
