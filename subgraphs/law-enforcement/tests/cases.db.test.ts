import { caseCount } from '#shared/synthetic/case';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

const world = createWorld(defaultWorld);
const shown = `publicityState = 'PUBLISHED' AND publicityEndsOn >= '${world.date}'`;

describe('cases of urban management', () => {
  let enforcement: TestSubgraph;
  beforeAll(async () => {
    enforcement = await startTestSubgraph('law-enforcement', createSubgraph);
  });
  afterAll(() => enforcement.close());

  const ask = async (query: string, variables: Record<string, unknown> = {}, as = 'all-seeing') => {
    const { data, errors } = await enforcement.query(query, variables, as);
    expect(errors).toBeUndefined();
    return data;
  };
  const rows = (sql: string): Promise<Record<string, string>[]> => enforcement.database().query(sql);

  it('shows those who coordinate the city every case, and the public those whose publicity lasts', async () => {
    const query = `{ urbanCases { totalCount } }`;
    const all = caseCount(world, 'law-enforcement');
    const visible = Number((await rows(`SELECT COUNT(*) AS n FROM urban_case WHERE ${shown}`))[0]?.['n']);
    for (const [persona, expected] of [
      ['coordinator-city', all],
      ['public', visible],
    ] as const) {
      expect((await ask(query, {}, persona)).urbanCases.totalCount).toBe(expected);
    }
    expect(visible).toBeGreaterThan(0);
    expect(visible).toBeLessThan(all);
  });

  it('keeps a case that is not public from the public by its key and under its firm too', async () => {
    const [hidden] = await rows(
      `SELECT caseNo, partyUscc FROM urban_case WHERE NOT (${shown}) AND publicityEndsOn IS NOT NULL
       AND partyUscc IS NOT NULL AND partyUscc NOT IN (SELECT partyUscc FROM urban_case WHERE partyUscc IS NOT NULL AND ${shown})`,
    );
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on UrbanCase { docNo } ... on Enterprise { urbanCases { totalCount } } } }`;
    const r = [
      { __typename: 'UrbanCase', caseNo: hidden?.['caseNo'] },
      { __typename: 'Enterprise', uscc: hidden?.['partyUscc'] },
    ];
    const all = await ask(query, { r });
    expect(all._entities[0].docNo).not.toBeNull();
    expect(all._entities[1].urbanCases.totalCount).toBeGreaterThan(0);
    const open = await ask(query, { r }, 'public');
    expect(open._entities).toEqual([null, { urbanCases: { totalCount: 0 } }]);
  });

  it('finds a case by its number, and none under a number unknown or of a case the caller may not see', async () => {
    const oneCase = async (condition: string) =>
      (await rows(`SELECT caseNo, actCode FROM urban_case WHERE ${condition} ORDER BY caseNo LIMIT 1`))[0];
    const open = await oneCase(shown);
    const hidden = await oneCase(`NOT (${shown}) AND publicityEndsOn IS NOT NULL`);
    const query = `query ($open: String!, $hidden: String!) {
      open: urbanCase(caseNo: $open) { caseNo act { code } } hidden: urbanCase(caseNo: $hidden) { caseNo act { code } }
      none: urbanCase(caseNo: "F0000-000000") { caseNo } }`;
    const variables = { open: open?.['caseNo'], hidden: hidden?.['caseNo'] };
    const found = { caseNo: open?.['caseNo'], act: { code: open?.['actCode'] } };
    expect(await ask(query, variables)).toEqual({
      open: found,
      hidden: { caseNo: hidden?.['caseNo'], act: { code: hidden?.['actCode'] } },
      none: null,
    });
    const staff = await ask(query, variables, 'officer-market-supervision');
    expect(staff).toEqual({ open: found, hidden: null, none: null });
  });

  it('gives a decided case whole: act, party, organ, officers, decision, publicity', async () => {
    const { urbanCases } =
      await ask(`{ urbanCases(first: 100) { nodes { caseNo filedOn decidedOn stage place cityAppearanceKind
      act { code domain minFine maxFine } party { __typename } organ { department level } officers { organ { id } }
      decision { docNo fine kinds } publicity { state endsOn } region { code } grid { code } evidence { kind } } } }`);
    const decided = urbanCases.nodes.filter(({ decidedOn }: { decidedOn: string | null }) => decidedOn);
    expect(decided.length).toBeGreaterThan(0);
    for (const one of decided) {
      expect(one.act.domain).toBe('LAW_ENFORCEMENT');
      expect(one.organ).toEqual({ department: 'LAW_ENFORCEMENT', level: 'COUNTY' });
      expect(one.officers.length).toBeGreaterThanOrEqual(2);
      expect(Number(one.decision.fine)).toBeGreaterThanOrEqual(Number(one.act.minFine ?? 0));
      expect(Number(one.decision.fine)).toBeLessThanOrEqual(Number(one.act.maxFine));
      expect(one.decision.kinds).toContain('FINE');
      expect(one.grid.code.startsWith(one.region.code)).toBe(true);
      expect(one.decidedOn > one.filedOn).toBe(true);
      expect(one.place.length).toBeGreaterThan(4);
    }
    const kinds = new Map<string, string>([
      ['F0202', 'AIR'],
      ['F0501', 'ROAD'],
      ['F0901', 'PROPERTY'],
    ]);
    const known = urbanCases.nodes.filter(({ act }: { act: { code: string } }) => kinds.has(act.code));
    expect(known.length).toBeGreaterThan(0);
    for (const { act, cityAppearanceKind } of known) expect(cityAppearanceKind).toBe(kinds.get(act.code));
  });

  it('narrows and orders by the filters that cases of all departments share', async () => {
    const data = await ask(`{
      county: urbanCases(filter: { region: "430281" }, first: 100) { totalCount nodes { filedOn } }
      oldest: urbanCases(orderBy: FILED_ON_ASC, first: 3) { nodes { filedOn } }
      doc: urbanCases(filter: { docNoContains: "株城罚字〔2025〕" }, first: 5) { nodes { docNo } }
    }`);
    const [county] = await rows(`SELECT COUNT(*) AS n FROM urban_case WHERE county6 = '430281'`);
    expect(data.county.totalCount).toBe(Number(county?.['n']));
    const days = data.county.nodes.map(({ filedOn }: { filedOn: string }) => filedOn);
    expect(days).toEqual([...days].sort().reverse());
    const [first] = await rows(`SELECT MIN(filedOn) AS d FROM urban_case`);
    expect(data.oldest.nodes[0].filedOn).toBe(first?.['d']);
    for (const { docNo } of data.doc.nodes) expect(docNo).toMatch(/^株城罚字〔2025〕\d+号$/);
  });
});
