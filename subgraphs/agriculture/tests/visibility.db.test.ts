import { isShownToAll } from '#shared/testing/caseLists';
import { defaultWorld } from '#shared/synthetic/world';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { AgriCaseEntity } from '../src/entities/agriCase.entity';
import { AgriInspectionEntity } from '../src/entities/agriInspection.entity';
import { AnimalEventEntity } from '../src/entities/animalEvent.entity';
import { createSubgraph } from '../src/index';

const today = defaultWorld.date;
describe('who sees which cases, epidemics and inspections', () => {
  let agriculture: TestSubgraph;
  let cases: AgriCaseEntity[];
  let events: AnimalEventEntity[];
  beforeAll(async () => {
    agriculture = await startTestSubgraph('agriculture', createSubgraph);
    await agriculture.subgraph.open();
    cases = await agriculture.database().getRepository(AgriCaseEntity).find();
    events = await agriculture.database().getRepository(AnimalEventEntity).find();
  });
  afterAll(() => agriculture.close());

  it('keeps hidden cases out of the lists of organisations and divisions, and out of references', async () => {
    const hidden = cases.find(
      (c) => c.partyUscc !== null && c.docNo !== null && !isShownToAll(c),
    ) as AgriCaseEntity;
    const query = `query ($u: Uscc!, $c: RegionCode!, $n: String!) { _entities(representations: [
      { __typename: "Enterprise", uscc: $u }, { __typename: "Region", code: $c }, { __typename: "AgriCase", caseNo: $n }]) {
      ... on Enterprise { agriCases(first: 100) { nodes { docNo } } } ... on Region { agriCases(first: 100) { nodes { docNo } } }
      ... on AgriCase { docNo } } }`;
    const variables = { u: hidden.partyUscc, c: hidden.regionCode, n: hidden.caseNo };
    const read = async (as: string) => (await agriculture.query(query, variables, as)).data._entities;
    const [firm, region, reference] = await read('all-seeing');
    expect(firm.agriCases.nodes).toContainEqual({ docNo: hidden.docNo });
    expect(region.agriCases.nodes).toContainEqual({ docNo: hidden.docNo });
    expect(reference).toEqual({ docNo: hidden.docNo });
    const [publicFirm, publicRegion, publicReference] = await read('public');
    expect(publicFirm.agriCases.nodes).not.toContainEqual({ docNo: hidden.docNo });
    expect(publicRegion.agriCases.nodes).not.toContainEqual({ docNo: hidden.docNo });
    expect(publicReference).toBeNull();
  });

  it('finds a case by its number, and none under a number unknown or of a case the caller may not see', async () => {
    const open = cases.find(isShownToAll) as AgriCaseEntity;
    const hidden = cases.find((c) => !isShownToAll(c)) as AgriCaseEntity;
    const query = `query ($open: String!, $hidden: String!) {
      open: agriCase(caseNo: $open) { caseNo act { code } } hidden: agriCase(caseNo: $hidden) { caseNo act { code } }
      none: agriCase(caseNo: "A0000-000000") { caseNo } }`;
    const read = (as: string) => agriculture.query(query, { open: open.caseNo, hidden: hidden.caseNo }, as);
    const found = { caseNo: open.caseNo, act: { code: open.actCode } };
    const { data, errors } = await read('all-seeing');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      open: found,
      hidden: { caseNo: hidden.caseNo, act: { code: hidden.actCode } },
      none: null,
    });
    // Staff of another department: looking a file up by its number is not for the public.
    expect((await read('officer-ecology')).data).toEqual({ open: found, hidden: null, none: null });
  });

  it('tells the value of the goods and its multiple, within the bounds of the item', async () => {
    const { data } = await agriculture.query(`{ agriCases(first: 100, filter: { actCode: "A0102" }) {
      nodes { goodsValue multiple party { __typename } act { code } decision { fine } publicity { state } } } }`);
    const decided = data.agriCases.nodes.filter(({ decision }: { decision: unknown }) => decision !== null);
    const all = cases.filter(({ actCode, decidedOn }) => actCode === 'A0102' && decidedOn !== null);
    expect(decided).toHaveLength(all.length);
    expect(all.length).toBeGreaterThan(0);
    for (const { goodsValue, multiple, decision } of decided) {
      // 农药管理条例 art. 55: five to ten times the value of the goods.
      expect(multiple).toBeGreaterThanOrEqual(5);
      expect(multiple).toBeLessThanOrEqual(10);
      expect(Math.abs(Number(goodsValue) * multiple - Number(decision.fine))).toBeLessThan(0.1);
    }
  });

  it('narrows and orders cases', async () => {
    const { data } = await agriculture.query(`{
      county: agriCases(filter: { region: "430204", filedFrom: "2026-01-01" }) { totalCount }
      oldest: agriCases(first: 1, orderBy: FILED_ON_ASC) { nodes { filedOn } }
      newest: agriCases(first: 1) { nodes { filedOn } } }`);
    const days = cases.map(({ filedOn }) => filedOn).sort();
    expect(data.county.totalCount).toBe(
      cases.filter(({ county6, filedOn }) => county6 === '430204' && filedOn >= '2026-01-01').length,
    );
    expect(data.oldest.nodes[0].filedOn).toBe(days[0]);
    expect(data.newest.nodes[0].filedOn).toBe(days.at(-1));
  });

  it('hides an epidemic from all but those who work on it until it is announced', async () => {
    const waiting = events.filter(({ announcedOn }) => announcedOn === null);
    const [secret] = waiting;
    if (!secret) throw new Error('The demonstration data has no epidemic that waits.');
    const query = `query ($id: ID!, $c: RegionCode!) { animalEvents { totalCount nodes { announcedOn } }
      _entities(representations: [{ __typename: "AnimalEvent", id: $id }, { __typename: "Region", code: $c }]) {
        ... on AnimalEvent { id } ... on Region { animalEvents { nodes { id } } } } }`;
    const read = async (as: string) =>
      (await agriculture.query(query, { id: secret.id, c: secret.regionCode }, as)).data;
    const all = await read('all-seeing');
    expect(all.animalEvents.totalCount).toBe(events.length);
    expect(all._entities[0]).toEqual({ id: secret.id });
    expect(all._entities[1].animalEvents.nodes).toContainEqual({ id: secret.id });
    for (const persona of ['public', 'officer-market-supervision']) {
      const some = await read(persona);
      expect(some.animalEvents.totalCount).toBe(events.length - waiting.length);
      expect(
        some.animalEvents.nodes.every((e: { announcedOn: string | null }) => e.announcedOn !== null),
      ).toBe(true);
      expect(some._entities[0]).toBeNull();
      expect(some._entities[1].animalEvents.nodes).not.toContainEqual({ id: secret.id });
    }
  });

  it('narrows epidemics by disease and day', async () => {
    const { data } = await agriculture.query(
      `{ animalEvents(filter: { kinds: [AFRICAN_SWINE_FEVER, BRUCELLOSIS], reportedFrom: "2025-06-01" }, orderBy: REPORTED_ON_ASC) { totalCount } }`,
    );
    expect(data.animalEvents.totalCount).toBe(
      events.filter(
        ({ kind, reportedOn }) =>
          ['AFRICAN_SWINE_FEVER', 'BRUCELLOSIS'].includes(kind) && reportedOn >= '2025-06-01',
      ).length,
    );
  });

  it('shows to staff of every department the inspections that took place, with officers and task as references', async () => {
    const all = await agriculture.database().getRepository(AgriInspectionEntity).find();
    const row = all[0] as AgriInspectionEntity;
    const { data } = await agriculture.query(
      `query ($u: Uscc!) { agriInspections(filter: { results: [TO_RECTIFY] }) { totalCount nodes { inspectedOn rectifyBy } }
        _entities(representations: [{ __typename: "Enterprise", uscc: $u }]) { ... on Enterprise {
          agriInspections(first: 100) { nodes { id task { id } officers { certNo } items { code } organ { id } region { code } } } } } }`,
      { u: row.uscc },
      'officer-ecology',
    );
    expect(data.agriInspections.totalCount).toBe(all.filter(({ result }) => result === 'TO_RECTIFY').length);
    expect(data._entities[0].agriInspections.nodes).toContainEqual({
      id: row.id,
      task: { id: row.taskId },
      officers: row.officerCertNos.map((certNo) => ({ certNo })),
      items: row.itemCodes.map((code) => ({ code })),
      organ: { id: row.organId },
      region: { code: row.regionCode },
    });
    expect(all.every(({ inspectedOn }) => inspectedOn < today)).toBe(true);
  });
});
