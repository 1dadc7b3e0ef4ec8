import { serveSmallDepartment } from './harness/smallDepartment';
import { startSmallGraph, type SmallGraph } from './harness/smallGraph';
import {
  changesMade,
  smallCanary,
  smallResolvers,
  smallSdl,
  smallSdlWithInaccessible,
} from './harness/smallSchema';

describe('what the graph of the region does not have yet, under attack', () => {
  let graph: SmallGraph | undefined;
  const started = (): SmallGraph => {
    if (!graph) throw new Error('The graph was not started.');
    return graph;
  };
  beforeAll(async () => {
    graph = await startSmallGraph(smallSdl, smallResolvers);
  }, 60_000);
  afterAll(() => graph?.close());
  beforeEach(() => {
    changesMade.count = 0;
  });

  const payloads: readonly [string, string, Record<string, unknown>?][] = [
    ['a field', 'mutation { rename(name: "x") { name idCard } }'],
    ['an alias', 'mutation { rename(name: "x") { name: idCard } }'],
    [
      'a fragment',
      'mutation { rename(name: "x") { ...F } } fragment F on Subject { ...G } fragment G on Firm { idCard }',
    ],
    [
      'a variable that includes it',
      'mutation ($x: Boolean!) { rename(name: "x") { name idCard @include(if: $x) } }',
      { x: true },
    ],
    ['an object below', 'mutation { rename(name: "x") { head { idCard } } }'],
    ['a field that cannot be null below', 'mutation { rename(name: "x") { head { born } } }'],
    ['a second change', 'mutation { rename(name: "x") { name } again: rename(name: "y") { idCard } }'],
    ['a change that is denied', 'mutation { rename(name: "x") { name } close }'],
    ['an input', 'mutation { rename(name: "x", patch: {idCard: "1"}) { name } }'],
    [
      'an input in a variable',
      'mutation ($p: FirmPatch) { rename(name: "x", patch: $p) { name } }',
      { p: { more: [{ more: [{ idCard: '1' }] }] } },
    ],
    [
      'an input in a default',
      'mutation ($p: FirmPatch = {idCard: "1"}) { rename(name: "x", patch: $p) { name } }',
    ],
    ['an input of null', 'mutation { rename(name: "x", patch: {idCard: null}) { name } }'],
  ];
  it.each(payloads.map(([what, query, variables]) => [what, query, variables ?? {}] as const))(
    'A18 a change with %s that is denied is not made, nor any beside it, by either line',
    async (_what, query, variables) => {
      const reply = await started().ask(query, ['law:other'], variables);
      expect(reply.codes).toEqual(['FORBIDDEN']);
      expect(reply.data ?? null).toBeNull();
      expect(reply.exchanges).toEqual([]);
      const direct = await started().direct(query, ['law:other'], variables);
      expect(direct.codes).toContain('FORBIDDEN');
      expect(direct.text).not.toContain(smallCanary);
      expect(changesMade.count).toBe(0);
      expect(started().lines.join('')).not.toContain(smallCanary);
    },
  );

  it('A18 the same changes are made for who may read what they return, and for who leaves it out', async () => {
    const all = ['law:pii', 'market:pii', 'firm:close'];
    const made = await started().ask(
      'mutation { rename(name: "x", patch: {idCard: "1"}) { idCard head { born } } close }',
      all,
    );
    expect(made.data).toEqual({
      rename: { idCard: `${smallCanary}-F`, head: { born: `${smallCanary}-B` } },
      close: true,
    });
    expect(changesMade.count).toBe(2);
    const query = 'mutation ($x: Boolean!) { rename(name: "x") { name idCard @include(if: $x) } }';
    expect((await started().ask(query, [], { x: false })).data).toEqual({ rename: { name: 'F' } });
    expect(changesMade.count).toBe(3);
  });

  it('A06 through an interface each object is decided by its own type', async () => {
    const query = '{ subjects { id idCard } hits { ... on Subject { idCard } } }';
    const law = await started().ask(query, ['law:pii']);
    const [h, f] = [`${smallCanary}-H`, `${smallCanary}-F`];
    expect(law.data).toEqual({
      subjects: [
        { id: '1', idCard: h },
        { id: '2', idCard: null },
      ],
      hits: [{ idCard: h }, { idCard: null }],
    });
    expect(law.places).toEqual([
      'UNAUTHORIZED_FIELD_OR_TYPE at hits.idCard',
      'UNAUTHORIZED_FIELD_OR_TYPE at subjects.idCard',
    ]);
    const market = await started().ask(query, ['market:pii']);
    expect(market.data).toEqual({
      subjects: [
        { id: '1', idCard: null },
        { id: '2', idCard: f },
      ],
      hits: [{ idCard: null }, { idCard: f }],
    });
    const nobody = await started().ask(query, []);
    expect(nobody.text).not.toContain(smallCanary);
    expect(nobody.fetched).not.toMatch(/idCard/);
    const direct = await started().direct(query, ['law:pii']);
    expect(direct.data).toEqual(law.data);
  });

  it('A09 A11 a secret that cannot be null takes away objects of its own type and no others', async () => {
    const query = '{ maybe { ... on Human { born } ... on Firm { name } } }';
    const reply = await started().ask(query, []);
    expect(reply.data).toEqual({ maybe: [null, null, { name: 'F' }] });
    expect(reply.fetched).not.toMatch(/born/);
    const direct = await started().direct(query, []);
    expect(direct.data).toEqual(reply.data);
  });

  it('B12 an inaccessible field is hidden from clients, and denied by its department all the same', async () => {
    const lines: string[] = [];
    const { apiSdl, direct, close } = await serveSmallDepartment(
      smallSdlWithInaccessible,
      smallResolvers,
      lines,
    );
    expect(apiSdl).not.toContain('unseen');
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Firm { name unseen } } }';
    const variables = { r: [{ __typename: 'Firm', id: '2' }] };
    const denied = await direct(query, [], variables);
    expect(denied.data).toEqual({ _entities: [{ name: 'F', unseen: null }] });
    expect((await direct(query, ['market:pii'], variables)).data._entities[0].unseen).toBe(
      `${smallCanary}-U`,
    );
    expect(lines.join('')).not.toContain(smallCanary);
    await close();
  });
});
