import { setImmediate as turn } from 'node:timers/promises';
import { parse } from 'graphql';
import { createPlanner, type Planner } from '../../src/planning/planner';
import { createPlannedDepartments } from '../../src/planning/plannedDepartments';
import { createPlanMaker } from '../../src/planning/planMaker';
import { runtimeSupergraph } from '../../src/supergraph/runtime';
import { buildFixture } from '../federation/fixture';
import { requiresFixtures } from '../federation/fixtures/requires';

const [graph] = requiresFixtures;

/** Takes the planner seconds: hundreds of fields that it may fetch here and there, each under its own name. */
const hostile = (fields: number): string => {
  const one = (n: number): string => `a${n}: parent { surchargeElsewhere double surchargeCny title signer }`;
  return `{ fines { ${Array.from({ length: fields }, (_, n) => one(n)).join(' ')} } }`;
};

describe('the planner', () => {
  let runtimeSdl = '';
  let planner: Planner;
  const ask = (of: Planner, query: string, key = query, operationName?: string) =>
    of.plan({ document: parse(query), operationName, key });

  beforeAll(async () => {
    if (!graph) throw new Error('There is no graph to plan for.');
    runtimeSdl = runtimeSupergraph((await buildFixture(graph)).supergraphSdl);
    planner = await createPlanner(runtimeSdl);
  });
  afterAll(() => planner.close());

  it('makes in its thread the plans that are made without one', async () => {
    const query = '{ fines { surchargeCny surchargeUsd amount(currency: "USD") } }';
    const { plan, document } = createPlanMaker(runtimeSdl).make(parse(query));
    const planned = await ask(planner, query);
    expect(planned.plan).toEqual(plan);
    expect(planned.document.definitions).toHaveLength(document.definitions.length);
    expect(Object.keys(planner.apiSchema.getQueryType()?.getFields() ?? {})).toEqual(['fines', 'fine']);
    expect(planner.apiSchema.getType('join__Graph')).toBeUndefined();
    expect(planner.supergraphSchema.getType('join__Graph')).toBeDefined();
  });

  it('gives the document back as it came where nothing had to be reworded', async () => {
    const document = parse('{ fines { ...F } } fragment F on Fine { title surchargeCny }');
    const planned = await planner.plan({ document, operationName: undefined, key: 'k' });
    expect(planned.document).toBe(document);
  });

  it('plans the operation that is named, and gives back no other', async () => {
    const query = 'query A { fines { title } } query B { fine(id: "f1") { title } }';
    const planned = await ask(planner, query, 'k', 'B');
    expect(planned.document.definitions).toHaveLength(1);
    expect(JSON.stringify(planned.plan)).toContain('fine(id:');
    await expect(ask(planner, query, 'k')).rejects.toThrow(/operation that is named/);
  });

  it('makes one plan for requests of one key at one time', async () => {
    const [one, other, third] = await Promise.all([
      ask(planner, '{ fines { title } }', 'same'),
      ask(planner, '{ fines { title } }', 'same'),
      ask(planner, '{ fines { title } }', 'another'),
    ]);
    expect(one).toBe(other);
    expect(third).not.toBe(one);
    expect(third?.plan).toEqual(one?.plan);
  });

  it('hands on what a rule refuses, and goes on', async () => {
    await expect(
      ask(planner, 'mutation { pay(id: "f1") { surchargeUsd surchargeCny } }'),
    ).rejects.toMatchObject({
      code: 'UNSATISFIABLE_OPERATION',
      messages: { en: expect.stringMatching(/"surchargeUsd" and "surchargeCny".*"pay"/) as string },
    });
    await expect(ask(planner, '{ nonsense }')).rejects.toThrow(/nonsense/);
    await expect(ask(planner, '{ fines { title } }')).resolves.toHaveProperty('plan');
  });

  it('ends a plan over its budget, remembers it for a time and plans on in a new thread', async () => {
    const strict = await createPlanner(runtimeSdl, { planBudgetMs: 700, costlyForMs: 60_000 });
    const refused = { code: 'COST_TOO_HIGH' };
    const query = hostile(3000);
    let turns = 0;
    let isCounting = true;
    const counted = (async () => {
      for (; isCounting; turns++) await turn();
    })();
    const first = ask(strict, query);
    const behind = ask(strict, '{ fines { title } }');
    await expect(first).rejects.toMatchObject(refused);
    isCounting = false;
    await counted;
    // Another thread worked: this one has gone round many times meanwhile.
    expect(turns).toBeGreaterThan(10);
    await expect(ask(strict, '{ fines { id } }', query)).rejects.toMatchObject(refused);
    await expect(behind).resolves.toHaveProperty('plan');
    await strict.close();
  });

  it('outlives a plan that takes more memory than its thread has', async () => {
    const small = await createPlanner(runtimeSdl, { planBudgetMs: 60_000, memoryMb: 32 });
    const [hungry, behind] = await Promise.allSettled([
      ask(small, `{ fines { ${'title '.repeat(250_000)} } }`),
      ask(small, '{ fines { title } }'),
    ]);
    expect(hungry).toMatchObject({ status: 'rejected', reason: { code: 'COST_TOO_HIGH' } });
    expect(behind).toMatchObject({ status: 'fulfilled' });
    await small.close();
  });

  it('refuses a supergraph that cannot be planned, and every request once it is closed', async () => {
    await expect(createPlanner(runtimeSdl.replaceAll('join__type', 'join__typo'))).rejects.toThrow(
      /supergraph/,
    );
    const closing = await createPlanner(runtimeSdl);
    const waiting = Promise.allSettled([
      ask(closing, '{ fines { title } }'),
      ask(closing, '{ fines { id } }'),
    ]);
    await closing.close();
    expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(ask(closing, '{ fines { signer } }')).rejects.toThrow(/closed/);
  });

  it('tells which departments an operation asks', async () => {
    const departmentsOf = createPlannedDepartments(planner);
    const asked = (query: string) =>
      departmentsOf({ document: parse(query), queryHash: query, operationName: undefined });
    expect(await asked('{ fines { title double } }')).toEqual([
      { name: 'cases', requests: 1 },
      { name: 'elsewhere', requests: 1 },
      { name: 'penalties', requests: 1 },
    ]);
    expect(await asked('{ fines { title } }')).toEqual([{ name: 'cases', requests: 1 }]);
    expect(await asked('{ __typename }')).toEqual([]);
  });
});
