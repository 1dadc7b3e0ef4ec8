import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';
import { gradeReaders } from '../src/repositories/foodRisk';

describe('what market supervision knows of a division', () => {
  let market: TestSubgraph;
  beforeAll(async () => {
    market = await startTestSubgraph('market-supervision', createSubgraph);
    await market.subgraph.open();
  });
  afterAll(() => market.close());

  const rows = async <T>(sql: string): Promise<T[]> => (await market.database().query(sql)) as T[];
  const count = async (from: string): Promise<number> =>
    Number((await rows<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${from}`))[0]?.n);

  /** Divisions of every level and the condition that marks their rows. */
  const divisions = async (): Promise<{ code: string; where: string }[]> => {
    const [busiest] = await rows<{ regionCode: string }>(
      `SELECT regionCode, COUNT(*) AS n FROM enterprise GROUP BY regionCode ORDER BY n DESC, regionCode LIMIT 1`,
    );
    const village = String(busiest?.regionCode);
    return [
      { code: '430000000000', where: '1 = 1' },
      { code: '430200000000', where: `city4 = '4302'` },
      { code: '430281000000', where: `county6 = '430281'` },
      { code: `${village.slice(0, 9)}000`, where: `town9 = '${village.slice(0, 9)}'` },
      { code: village, where: `regionCode = '${village}'` },
      { code: '430299000000', where: '1 = 0' },
    ];
  };

  it('lists no licence without end among those that expire, however late a day is asked for', async () => {
    const { data } = await market.query(
      `{ _entities(representations: [{ __typename: "Region", code: "430200000000" }]) { ... on Region {
        expiringLicences(from: "2026-01-01", expiresBy: "9999-12-31") { totalCount } } } }`,
    );
    const term = `standing = 'ISSUED' AND city4 = '4302' AND expiresOn >= '2026-01-01'`;
    const ending = await count(`licence WHERE ${term} AND expiresOn < '9999-12-31'`);
    expect(data._entities[0].expiringLicences.totalCount).toBe(ending);
    expect(await count(`licence WHERE ${term}`)).toBeGreaterThan(ending);
  });

  it('counts firms in operation and lists rows at every level', async () => {
    const places = await divisions();
    const { data, errors } = await market.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { code firmCount
        enterprises(filter: { status: IN_OPERATION }) { totalCount nodes { region { code } } }
        marketCases { totalCount } marketInspections { totalCount nodes { id } }
        expiringLicences(from: "2026-11-01", expiresBy: "2027-01-30", kinds: [FOOD_BUSINESS]) { totalCount nodes { validTo status } }
      } } }`,
      { r: places.map(({ code }) => ({ __typename: 'Region', code })) },
    );
    expect(errors).toBeUndefined();
    for (const [i, { code, where }] of places.entries()) {
      const found = data._entities[i];
      const firms = await count(`enterprise WHERE status = 'IN_OPERATION' AND ${where}`);
      expect(found).toMatchObject({
        code,
        firmCount: firms,
        enterprises: { totalCount: firms },
        marketCases: { totalCount: await count(`market_case WHERE ${where}`) },
        marketInspections: { totalCount: await count(`market_inspection WHERE ${where}`) },
        expiringLicences: {
          totalCount: await count(
            `licence WHERE kind = 'FOOD_BUSINESS' AND standing = 'ISSUED' AND expiresOn BETWEEN '2026-11-01' AND '2027-01-30' AND ${where}`,
          ),
        },
      });
      expect(found.enterprises.nodes).toHaveLength(Math.min(20, firms));
    }
    const city = data._entities[1];
    expect(city.firmCount).toBeGreaterThan(1500);
    expect(city.expiringLicences.totalCount).toBeGreaterThan(0);
    const days = city.expiringLicences.nodes.map(({ validTo }: { validTo: string }) => validTo);
    expect(days).toEqual([...days].sort());
  });

  it('takes today as the first day of the span when none is given', async () => {
    const { data } = await market.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region {
        open: expiringLicences(expiresBy: "2027-01-30") { totalCount }
        given: expiringLicences(from: "2026-11-01", expiresBy: "2027-01-30") { totalCount } } } }`,
      { r: [{ __typename: 'Region', code: '430200000000' }] },
    );
    expect(data._entities[0].open).toEqual(data._entities[0].given);
  });

  const foodRisk = async (codes: readonly string[], as: string) => {
    const { data, errors } = await market.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { foodRisk { grade operators suppressed } } } }`,
      { r: codes.map((code) => ({ __typename: 'Region', code })) },
      as,
    );
    expect(errors).toBeUndefined();
    return data._entities.map((found: { foodRisk: unknown }) => found.foodRisk) as {
      grade: string;
      operators: number | null;
      suppressed: boolean;
    }[][];
  };
  const gradeCounts = async (where: string): Promise<number[]> =>
    Promise.all(
      ['A', 'B', 'C', 'D'].map((grade) => count(`food_operator WHERE riskGrade = '${grade}' AND ${where}`)),
    );

  it('counts food operators out for those who may read the grade of each', async () => {
    const places = await divisions();
    const found = await foodRisk(
      places.map(({ code }) => code),
      'officer-ecology',
    );
    for (const [i, { where }] of places.entries()) {
      expect(found[i]?.map(({ operators }) => operators)).toEqual(await gradeCounts(where));
      expect(found[i]?.map(({ grade }) => grade)).toEqual(['A', 'B', 'C', 'D']);
      expect(found[i]?.some(({ suppressed }) => suppressed)).toBe(false);
    }
  });

  it('withholds from others what would tell the grade of single operators, alike from everybody', async () => {
    const places = await divisions();
    const codes = places.map(({ code }) => code);
    const found = await foodRisk(codes, 'public');
    for (const [i, { where }] of places.entries()) {
      const real = await gradeCounts(where);
      for (const [g, { operators, suppressed }] of (found[i] ?? []).entries()) {
        expect(suppressed).toBe(operators === null);
        if (operators !== null)
          expect([operators, operators === 0 || operators >= 5]).toEqual([real[g], true]);
      }
    }
    const withheld = found.map((row) => row.some(({ suppressed }) => suppressed));
    expect([withheld[0], withheld[1], withheld[4]]).toEqual([false, false, true]);
    expect(await foodRisk(codes, 'resident')).toEqual(found);
    expect(await foodRisk(codes.toReversed(), 'coordinator-village')).toEqual(found.toReversed());
  });

  it('clears the numbers for exactly those who may read the grade of an operator', () => {
    const { rules } = market.subgraph.policy;
    expect(rules.fields['FoodOperator.riskGrade']?.read).toEqual(gradeReaders);
    expect(rules.fields['Region.foodRisk']?.read).toBe('PUBLIC');
  });
});
