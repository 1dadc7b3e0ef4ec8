import type { DepartmentOperation } from '../../src/departments/transport';
import { DepartmentFault } from '../../src/execution/departmentFault';
import type { PlanAnswer } from '../../src/execution/plan/planExecutor';
import { at, fetchOf, firmsFetch, firmsSdl as sdl, need, sequence } from './firms';
import { answering, executorOf, requestFor, type Answering } from './planned';

const firm = (id: string, more: object = {}) => ({ __typename: 'Firm', id, ...more });
const registry: Answering = () => ({ data: { firms: [firm('1'), firm('2'), firm('1')] } });
const scores: Answering = ({ variables }) => ({
  data: {
    _entities: (variables?.['representations'] as { id: string }[]).map(({ id }) => ({
      score: Number(id) * 10,
    })),
  },
});
const plan = sequence(
  fetchOf('registry', '{firms{__typename id}}'),
  at(['firms', '@'], firmsFetch('market', 'score')),
);

const faultsOf = ({ errors }: PlanAnswer): unknown[] =>
  (errors ?? []).map(({ originalError }) =>
    originalError instanceof DepartmentFault
      ? [originalError.service, originalError.code, originalError.clientPath.join('.')]
      : originalError,
  );
const notesOf = ({ extensions }: PlanAnswer): unknown[] =>
  ((extensions?.['valueCompletion'] ?? []) as { path: unknown[] }[]).map(({ path }) => path.join('.'));

describe.each(['OBJECTS', 'TEXT'] as const)('a compiled plan over departments asked by %s', (by) => {
  it('asks for each entity once and puts it wherever it stands', async () => {
    const asked: DepartmentOperation[] = [];
    const market: Answering = (operation) => {
      asked.push(operation);
      return scores(operation);
    };
    const executor = executorOf({ sdl, plan, transports: answering({ registry, market }, by) });
    const request = requestFor('{ firms { score id } }');
    expect(await executor.run(request)).toEqual({
      data: {
        firms: [
          { score: 10, id: '1' },
          { score: 20, id: '2' },
          { score: 10, id: '1' },
        ],
      },
    });
    expect(asked.map(({ variables }) => variables)).toEqual([{ representations: [firm('1'), firm('2')] }]);
    expect(request.asked).toEqual({ count: 2, departments: new Set(['registry', 'market']) });
  });

  it('answers in the order of the client, in objects that inherit nothing, whatever keys are called', async () => {
    const answer = `{"data":{"firms":[{"__typename":"Firm","__proto__":"1","constructor":"A","id":"1"}]}}`;
    const transports = answering(
      { registry: () => (by === 'TEXT' ? answer : (JSON.parse(answer) as object)) },
      by,
    );
    const executor = executorOf({
      sdl,
      plan: sequence(fetchOf('registry', '{firms{__typename id __proto__:id constructor:name}}')),
      transports,
    });
    const { data } = await executor.run(
      requestFor('{ firms { constructor: name toString: note id __proto__: id } }'),
    );
    expect(JSON.stringify(data)).toBe(
      '{"firms":[{"constructor":"A","toString":null,"id":"1","__proto__":"1"}]}',
    );
    const [first] = data?.['firms'] as object[];
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(Object.getPrototypeOf(first)).toBeNull();
  });

  const market = {
    'an answer of another shape': [{ data: { _entities: [{ score: 1, deep: 'x' }, { score: 2 }] } }],
    'too few entities': [{ data: { _entities: [] } }],
    'no answer at all': [{}],
  } satisfies Record<string, [object]>;
  it.each(Object.entries(market))('loses to %s the fields of that fetch only', async (_what, [answer]) => {
    const executor = executorOf({
      sdl,
      plan: sequence(
        fetchOf('registry', '{firms{__typename id}}'),
        at(['firms', '@'], firmsFetch('market', 'score deep{x}')),
      ),
      transports: answering({ registry, market: () => answer }, by),
    });
    const result = await executor.run(requestFor('{ firms { id score deep { x } } }'));
    expect(result.data).toEqual({
      firms: ['1', '2', '1'].map((id) => ({ id, score: null, deep: null })),
    });
    expect(faultsOf(result)).toEqual([
      ['market', 'SUBGRAPH_UNAVAILABLE', 'firms.score'],
      ['market', 'SUBGRAPH_UNAVAILABLE', 'firms.deep'],
    ]);
    expect(notesOf(result)).toEqual([]);
  });

  it('notes values of another kind at their place, and none that a department explains', async () => {
    const executor = executorOf({
      sdl,
      plan: sequence(fetchOf('registry', '{firms{id size share kind sure deep{x}}}')),
      transports: answering(
        {
          registry: () => ({
            data: {
              firms: [
                { id: 1, size: 1.5, share: '1', kind: 'MINE', sure: 1, deep: null },
                { id: '2', size: null, share: 0.5, kind: 'SHOP', sure: 2, deep: { x: null } },
              ],
            },
            errors: [{ message: 'no', path: ['firms', 1, 'deep', 'x'] }],
          }),
        },
        by,
      ),
    });
    const result = await executor.run(requestFor('{ firms { id size share kind sure deep { x } } }'));
    expect(result.data).toEqual({
      firms: [
        { id: 1, size: null, share: null, kind: null, sure: 1, deep: null },
        { id: '2', size: null, share: 0.5, kind: 'SHOP', sure: 2, deep: { x: null } },
      ],
    });
    expect(notesOf(result)).toEqual(['firms.0.size', 'firms.0.share', 'firms.0.kind']);
    expect(faultsOf(result)).toEqual([['registry', 'INTERNAL_SERVER_ERROR', 'firms.1.deep.x']]);
  });

  it('lets a null rise to where one may be, and says so once', async () => {
    const executor = executorOf({
      sdl,
      plan: sequence(fetchOf('registry', '{firms{id sure}}')),
      transports: answering({ registry: () => ({ data: { firms: [{ id: 'a', sure: 'x' }] } }) }, by),
    });
    const result = await executor.run(requestFor('{ firms { id sure } }'));
    expect(result.data).toEqual({ firms: null });
    expect(notesOf(result)).toEqual(['firms.0.sure']);
  });

  it('does not ask about an entity of which something needed is missing: a department must not take it for null', async () => {
    const asked: unknown[] = [];
    const executor = executorOf({
      sdl,
      plan: sequence(
        fetchOf('registry', '{firms{__typename id deep{x}}}'),
        at(['firms', '@'], firmsFetch('market', 'score', ['id', need('deep', [need('x'), need('y')])])),
      ),
      transports: answering(
        {
          registry: () => ({ data: { firms: [firm('1', { deep: { x: 1 } }), firm('2', { deep: null })] } }),
          market: (operation) => {
            asked.push(operation.variables);
            return scores(operation);
          },
        },
        by,
      ),
    });
    const { data } = await executor.run(requestFor('{ firms { score } }'));
    expect(asked).toEqual([{ representations: [firm('2', { deep: null })] }]);
    expect(data).toEqual({ firms: [{ score: null }, { score: 20 }] });
  });

  it('keeps places apart that have one entity and into which other fetches write different things', async () => {
    const executor = executorOf({
      sdl,
      plan: sequence(
        fetchOf('registry', '{firms{__typename id local}}'),
        at(['firms', '@'], firmsFetch('market', 'deep{x}')),
        at(['firms', '@'], firmsFetch('ecology', 'deep{y}', ['id', 'local'])),
      ),
      transports: answering(
        {
          registry: () => ({ data: { firms: [firm('1', { local: 'a' }), firm('1', { local: 'b' })] } }),
          market: () => ({ data: { _entities: [{ deep: { x: 1 } }] } }),
          ecology: () => ({ data: { _entities: [{ deep: { y: 2 } }, { deep: { y: 3 } }] } }),
        },
        by,
      ),
    });
    const { data } = await executor.run(requestFor('{ firms { deep { x y } } }'));
    expect(data).toEqual({ firms: [{ deep: { x: 1, y: 2 } }, { deep: { x: 1, y: 3 } }] });
  });

  it('does not let a department that knows an interface alone say what an object is', async () => {
    const executor = executorOf({
      sdl,
      plan: sequence(
        fetchOf('registry', '{subject{__typename id}}'),
        at(['subject'], {
          ...firmsFetch('market', '__typename note'),
          inputRewrites: [
            { kind: 'ValueSetter', path: ['... on Firm', '__typename'], setValueTo: 'Subject' },
          ],
        }),
      ),
      transports: answering(
        {
          registry: () => ({ data: { subject: firm('1') } }),
          market: ({ variables }) => ({
            data: { _entities: [{ __typename: 'Subject', note: JSON.stringify(variables) }] },
          }),
        },
        by,
      ),
    });
    const { data } = await executor.run(requestFor('{ subject { __typename note ... on Firm { id } } }'));
    expect(data).toEqual({
      subject: {
        __typename: 'Firm',
        note: '{"representations":[{"__typename":"Subject","id":"1"}]}',
        id: '1',
      },
    });
  });

  it('puts copies of an object together, and never shows a field that was required with other arguments', async () => {
    const executor = executorOf({
      sdl,
      plan: sequence(
        fetchOf(
          'registry',
          '{firms{id fine(rate:9) yiyuOwn__fine:fine(rate:1)} yiyuCopy1__firms:firms{score deep{x}}}',
        ),
      ),
      reworded: '{ firms { id yiyuOwn__fine: fine(rate: 1) } yiyuCopy1__firms: firms { score deep { x } } }',
      transports: answering(
        {
          registry: () => ({
            data: {
              firms: [
                { id: '1', fine: 9, yiyuOwn__fine: 1 },
                { id: '2', fine: 9 },
              ],
              yiyuCopy1__firms: [{ score: 5, deep: { x: 1 } }, null],
            },
          }),
        },
        by,
      ),
    });
    const { data } = await executor.run(requestFor('{ firms { score id fine(rate: 1) deep { x } } }'));
    expect(JSON.stringify(data)).toBe(
      '{"firms":[{"score":5,"id":"1","fine":1,"deep":{"x":1}},{"score":null,"id":"2","fine":null,"deep":null}]}',
    );
  });

  it('makes changes one after the other, and says that they are changes', async () => {
    const order: string[] = [];
    const transports = answering({ registry: () => ({ data: { close: true } }) }, by);
    const [way] = transports.values();
    if (!way) throw new Error('There is a department.');
    const slowly = async <T>(what: string, kind: string | undefined, work: () => Promise<T>): Promise<T> => {
      order.push(`${what} ${kind ?? ''} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      const result = await work();
      order.push(`${what} ends`);
      return result;
    };
    const { sendText } = way;
    const executor = executorOf({
      sdl,
      plan: sequence(
        fetchOf('registry', 'mutation{a:close(id:1)}'),
        fetchOf('registry', 'mutation{b:close(id:2)}'),
      ),
      transports: new Map([
        [
          'registry',
          {
            ...way,
            send: (operation, request, call) =>
              slowly(operation.query.slice(9, 10), call?.kind, () => way.send(operation, request, call)),
            ...(sendText && {
              sendText: (body, request, call) =>
                slowly(body.slice(19, 20), call?.kind, () => sendText(body, request, call)),
            }),
          },
        ],
      ]),
    });
    await executor.run(requestFor('mutation { a: close(id: 1) b: close(id: 2) }'));
    expect(order).toEqual(['a mutation begins', 'a ends', 'b mutation begins', 'b ends']);
  });

  it('follows the defaults of conditions, and what the client sends instead', async () => {
    const executor = executorOf({
      sdl,
      plan: {
        kind: 'QueryPlan',
        node: {
          kind: 'Condition',
          condition: 'with',
          ifClause: fetchOf('registry', '{firm{id}}'),
          elseClause: fetchOf('market', '{subject{id}}'),
        },
      },
      transports: answering(
        { registry: () => ({ data: { firm: { id: '1' } } }), market: () => ({ data: { subject: null } }) },
        by,
      ),
    });
    const text =
      'query ($with: Boolean = true) { firm @include(if: $with) { id } subject @skip(if: $with) { id } }';
    expect((await executor.run(requestFor(text))).data).toEqual({ firm: { id: '1' } });
    expect((await executor.run(requestFor(text, { with: false }))).data).toEqual({ subject: null });
  });
});

describe('what no department is asked', () => {
  const executor = executorOf({ sdl, plan: { kind: 'QueryPlan' }, transports: new Map() });

  it('is answered from the schema', async () => {
    const text = 'query ($name: String!) { t: __typename __type(name: $name) { name fields { name } } }';
    expect((await executor.run(requestFor(text, { name: 'Deep' }))).data).toEqual({
      t: 'Query',
      __type: { name: 'Deep', fields: [{ name: 'x' }, { name: 'y' }, { name: 'place' }] },
    });
  });

  it('is refused where it would come in parts', async () => {
    const parts = executorOf({
      sdl,
      plan: { kind: 'QueryPlan', node: { kind: 'Subscription', primary: fetchOf('registry', '{firm{id}}') } },
      transports: new Map(),
    });
    await expect(parts.run(requestFor('{ firm { id } }'))).rejects.toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });
});

it('a department that nobody can reach loses its own fields', async () => {
  const executor = executorOf({ sdl, plan, transports: answering({ registry }, 'TEXT') });
  const result = await executor.run(requestFor('{ firms { id score } }'));
  expect(result.data).toEqual({ firms: ['1', '2', '1'].map((id) => ({ id, score: null })) });
  expect(faultsOf(result)).toEqual([['market', 'SUBGRAPH_UNAVAILABLE', 'firms.score']]);
});
