import fc, { type GeneratorValue } from 'fast-check';
import { buildSchema, execute, isObjectType, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createExecutor } from '#shared/subgraph/compiled/executor';
import { madeOperation } from './madeOperation';
import { schemaOf, sdl, type Timing } from './oddSchema';
import { comparisonOf, differenceOf, inherits, textOf } from './sameAnswers';

const runs = Number(process.env['COMPILED_RUNS'] ?? 150);

const samples = (scalar: string, g: GeneratorValue): unknown => {
  const all: unknown[] = scalar === 'Int' ? [1, 2, 'two'] : scalar === 'Boolean' ? [true, false] : ['a', 7];
  return all[g(fc.nat, all.length - 1)];
};

describe('A compiled query', () => {
  it('answers as graphql-js does, whatever resolvers give and however selections are written', async () => {
    let errors = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.gen(),
        fc.nat(),
        fc.constantFrom<Timing[]>('AT_ONCE', 'LATER', 'RIGHT'),
        async (g, seed, timing) => {
          const schema = schemaOf(seed, timing);
          const comparison = comparisonOf(schema);
          const compared = await comparison.compare(madeOperation(g, schema, samples), () => ({
            caller: 'one',
          }));
          fc.pre(compared !== null);
          if (compared.general.includes('"errors"')) errors += 1;
          expect(differenceOf(compared)).toBeNull();
          expect(compared.isClean).toBe(true);
        },
      ),
      { numRuns: runs, endOnFailure: true },
    );
    expect(errors).toBeGreaterThan(runs / 4);
  }, 600_000);

  const both = async (
    schema: GraphQLSchema,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<{ compiled: ExecutionResult; general: ExecutionResult; counts: object }> => {
    const executor = createExecutor(schema);
    const document = parse(query);
    const compiled = (await executor.execute({
      document,
      operationName: undefined,
      variables,
      context: {},
    })) as ExecutionResult;
    const general = await execute({ schema, document, variableValues: variables, contextValue: {} });
    expect(textOf(compiled)).toBe(textOf(general));
    return { compiled, general, counts: executor.counts };
  };

  it('reads properties: promises, getters, functions and what inherits from classes', async () => {
    class Row {
      get name(): string {
        return 'of a getter';
      }
      async count(args: object): Promise<number> {
        return Object.keys(args).length + 5;
      }
    }
    const schema = buildSchema(sdl);
    const box = Object.assign(new Row(), {
      echo: (args: object) => JSON.stringify(args),
      id: Promise.resolve(9),
    });
    const { compiled } = await both(
      withBox(schema, () => box),
      '{ box { name count id a: echo b: echo(wanted: { name: "x" }) constructor: name __proto__: name } }',
    );
    expect(compiled.data).toMatchObject({ box: { count: 5, id: '9', a: '{"list":[1]}' } });
    expect(Object.keys(compiled.data?.['box'] as object)).toContain('__proto__');
    expect(inherits(compiled.data)).toBe(false);
  });

  it('keeps to the values of @skip and @include of each run', async () => {
    const schema = withBox(buildSchema(sdl), () => ({ name: 'n', id: 1 }));
    const executor = createExecutor(schema);
    const document = parse(
      'query($a: Boolean!, $b: Boolean = true) { box { name @skip(if: $a) ...F @include(if: $b) } } fragment F on Box { id }',
    );
    const seen = [];
    for (const variables of [
      { a: true },
      { a: false },
      { a: false, b: false },
      { a: true, b: false },
      { a: true },
    ]) {
      const { data } = await executor.execute({ document, operationName: undefined, variables, context: {} });
      seen.push(JSON.stringify(data?.['box']));
    }
    expect(seen).toEqual(['{"id":"1"}', '{"name":"n","id":"1"}', '{"name":"n"}', '{}', '{"id":"1"}']);
    expect(executor.counts).toEqual({ compiled: 5, general: 0, misfit: 0 });
  });

  it('leaves to graphql-js what it has no words for, and counts it', async () => {
    const lost = withAny(buildSchema(sdl), () => [{ __typename: 'Nobody' }]);
    expect((await both(lost, '{ any { __typename } }')).counts).toEqual({
      compiled: 0,
      general: 0,
      misfit: 1,
    });

    const empty = withAny(buildSchema(sdl), () => [{ __typename: 'Cat', odd: 1, lives: 9 }]);
    Object.assign(empty.getType('Odd') as object, { serialize: () => undefined });
    expect((await both(empty, '{ any { ... on Cat { odd lives } } }')).counts).toMatchObject({ misfit: 1 });

    const asking = withAny(buildSchema(sdl), () => [{ __typename: 'Cat' }]);
    Object.assign(asking.getType('Cat') as object, { isTypeOf: () => false });
    expect((await both(asking, '{ any { __typename } }')).counts).toMatchObject({ misfit: 1 });

    const known = buildSchema(sdl);
    expect((await both(known, '{ __type(name: "Cat") { name } }')).counts).toMatchObject({ general: 1 });
    expect((await both(known, 'query A { box { id } } query B { box { id } }')).counts).toMatchObject({
      general: 1,
    });
  });

  it('says what is wrong with variables as graphql-js does', async () => {
    const schema = withBox(buildSchema(sdl), () => ({}));
    const query = 'query($w: Wanted, $s: Boolean!) { box { echo(wanted: $w) } dog(sure: $s) { name } }';
    const { compiled } = await both(schema, query, { w: { nam: 1, more: ['x', 2.5] }, s: 'yes' });
    expect(compiled.errors).toHaveLength(5);
    expect(compiled).not.toHaveProperty('data');
  });

  it('gives no resolver the arguments that another could have changed', async () => {
    const seen: unknown[] = [];
    const schema = withBox(buildSchema(sdl), () => ({}));
    const box = schema.getType('Box');
    if (isObjectType(box))
      Object.assign(box.getFields()['echo'] as object, {
        resolve: (_source: unknown, args: Record<string, unknown>) => {
          seen.push(JSON.stringify(args));
          (args['wanted'] as { name: string }).name = 'changed';
          return 'done';
        },
      });
    const executor = createExecutor(schema);
    const document = parse('{ box { echo(wanted: { name: "mine" }) } }');
    for (let run = 0; run < 2; run++)
      await executor.execute({ document, operationName: undefined, variables: {}, context: {} });
    expect(seen[1]).toBe(seen[0]);
  });
});

const withField = (schema: GraphQLSchema, name: string, resolve: () => unknown): GraphQLSchema => {
  Object.assign(schema.getQueryType()?.getFields()[name] as object, { resolve });
  return schema;
};
const withBox = (schema: GraphQLSchema, resolve: () => unknown) => withField(schema, 'box', resolve);
const withAny = (schema: GraphQLSchema, resolve: () => unknown) => withField(schema, 'any', resolve);
