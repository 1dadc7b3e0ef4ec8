import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

const shown = `publicityState = 'PUBLISHED' AND publicityEndsOn >= '2026-11-01'`;

describe('cases and inspections', () => {
  let ecology: TestSubgraph;
  const count = async (sql: string): Promise<number> => {
    const [row] = (await ecology.database().query(sql)) as [{ n: number | string }];
    return Number(row.n);
  };
  const cases = (condition: string) => count(`SELECT COUNT(*) AS n FROM ecology_case WHERE ${condition}`);
  const oneCase = async (
    condition: string,
  ): Promise<{ caseNo: string; partyUscc: string; docNo: string }> => {
    const [row] = (await ecology
      .database()
      .query(
        `SELECT caseNo, partyUscc, docNo FROM ecology_case WHERE ${condition} ORDER BY caseNo LIMIT 1`,
      )) as [{ caseNo: string; partyUscc: string; docNo: string } | undefined];
    if (!row) throw new Error(`There is no case with ${condition}.`);
    return row;
  };
  beforeAll(async () => {
    ecology = await startTestSubgraph('ecology', createSubgraph);
    await ecology.subgraph.open();
  });
  afterAll(() => ecology.close());

  it('hides from the public a case whose publicity ended, in references, of its firm and of its region as well', async () => {
    const hidden = await oneCase(`publicityState = 'ENDED' AND docNo IS NOT NULL AND partyUscc IS NOT NULL`);
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on EcologyCase { docNo } ... on Enterprise { ecologyCases(first: 100) { nodes { docNo publicity { state endsOn } } } }
      ... on Region { ecologyCases { totalCount } } } }`;
    const r = [
      { __typename: 'EcologyCase', caseNo: hidden.caseNo },
      { __typename: 'Enterprise', uscc: hidden.partyUscc },
      { __typename: 'Region', code: '430200000000' },
    ];
    const known = await ecology.query(query, { r });
    expect(known.errors).toBeUndefined();
    expect(known.data._entities[0]).toEqual({ docNo: hidden.docNo });
    const numbers = known.data._entities[1].ecologyCases.nodes.map(({ docNo }: { docNo: string }) => docNo);
    expect(numbers).toContain(hidden.docNo);

    const open = await ecology.query(query, { r }, 'public');
    const [reference, firm, region] = open.data._entities;
    expect(reference).toBeNull();
    for (const { publicity } of firm.ecologyCases.nodes) {
      expect(publicity.state).toBe('PUBLISHED');
      expect(publicity.endsOn >= '2026-11-01').toBe(true);
    }
    expect(firm.ecologyCases.nodes.map(({ docNo }: { docNo: string }) => docNo)).not.toContain(hidden.docNo);
    expect(region.ecologyCases.totalCount).toBe(await cases(shown));
  });

  it('gives a case with its pollutant, exceedance and daily penalty', async () => {
    const { caseNo } = await oneCase(`dailyPenalty IS NOT NULL AND exceedanceTimes IS NOT NULL`);
    const { data, errors } = await ecology.query(
      `query ($caseNo: String!) { ecologyCase(caseNo: $caseNo) {
        caseNo pollutant exceedanceTimes act { code } organ { id } party { __typename }
        decision { fine kinds docNo } dailyPenalty { orderedOn recheckedOn days total }
      } none: ecologyCase(caseNo: "E0000-000000") { caseNo } }`,
      { caseNo },
    );
    expect(errors).toBeUndefined();
    const found = data.ecologyCase;
    expect(data.none).toBeNull();
    expect(found.caseNo).toBe(caseNo);
    expect(['SO2', 'NOX', 'PM', 'COD', 'NH3_N', 'TP']).toContain(found.pollutant);
    expect(found.exceedanceTimes).toBeGreaterThan(0);
    expect(found.act.code).toMatch(/^E0[12]01$/);
    expect(Number(found.dailyPenalty.total)).toBe(Number(found.decision.fine) * found.dailyPenalty.days);
    expect(found.decision.docNo).toMatch(/^株环罚字〔20\d\d〕\d+号$/);
  });

  it('narrows and orders cases', async () => {
    const { data, errors } = await ecology.query(`{
      decided: ecologyCases(filter: { region: "430281", decidedFrom: "2025-01-01", decidedTo: "2026-06-30" }) { totalCount }
      stages: ecologyCases(filter: { stages: [FILED, INVESTIGATING] }) { totalCount }
      oldest: ecologyCases(orderBy: FILED_ON_ASC, first: 10) { nodes { filedOn } }
      newest: ecologyCases(first: 10) { nodes { filedOn } }
    }`);
    expect(errors).toBeUndefined();
    expect(data.decided.totalCount).toBe(
      await cases(`county6 = '430281' AND decidedOn BETWEEN '2025-01-01' AND '2026-06-30'`),
    );
    expect(data.stages.totalCount).toBe(await cases(`stage IN ('FILED', 'INVESTIGATING')`));
    const oldest = data.oldest.nodes.map(({ filedOn }: { filedOn: string }) => filedOn);
    const newest = data.newest.nodes.map(({ filedOn }: { filedOn: string }) => filedOn);
    expect(oldest).toEqual([...oldest].sort());
    expect(newest).toEqual([...newest].sort().reverse());
    expect(newest[0] > oldest[0]).toBe(true);
  });

  it('lists inspections that took place, with officers, items and result', async () => {
    const { data, errors } = await ecology.query(`{
      all: ecologyInspections { totalCount }
      some: ecologyInspections(filter: { results: [TO_RECTIFY], modes: [DAILY], inspectedFrom: "2026-01-01" }, first: 50) {
        totalCount nodes { id mode result inspectedOn rectifyBy officers { certNo } items { code } task { id } region { code } }
      }
    }`);
    expect(errors).toBeUndefined();
    const inspections = (condition: string) =>
      count(`SELECT COUNT(*) AS n FROM ecology_inspection WHERE ${condition}`);
    expect(data.all.totalCount).toBe(await inspections('1 = 1'));
    expect(data.some.totalCount).toBe(
      await inspections(`result = 'TO_RECTIFY' AND mode = 'DAILY' AND inspectedOn >= '2026-01-01'`),
    );
    expect(data.some.nodes.length).toBeGreaterThan(0);
    for (const one of data.some.nodes) {
      expect(one.inspectedOn < '2026-11-01').toBe(true);
      expect(one.rectifyBy > one.inspectedOn).toBe(true);
      expect(new Set(one.officers.map(({ certNo }: { certNo: string }) => certNo)).size).toBe(2);
      for (const { code } of one.items) expect(code).toMatch(/^IE\d{3}$/);
    }
  });

  it('refuses a page that is too long', async () => {
    const { errors } = await ecology.query(`{ ecologyInspections(first: 101) { totalCount } }`);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
