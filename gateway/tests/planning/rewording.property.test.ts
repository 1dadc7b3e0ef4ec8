import * as fc from 'fast-check';
import {
  execute,
  parse,
  validate,
  type DocumentNode,
  type GraphQLError,
  type GraphQLFieldResolver,
} from 'graphql';
import { AppError } from '#shared/errors/appError';
import { withoutConditions } from '../../src/planning/conditions';
import { buildFixture } from '../federation/fixture';
import { requiresFixtures } from '../federation/fixtures/requires';
import { planFixture, type PlannedFixture } from '../federation/planFixture';
import { referenceRun } from '../federation/referenceRun';

/** The same graph as one schema: what every field is, with nothing fetched from anywhere. */
const rates: Readonly<Record<string, number>> = { CNY: 100, USD: 14 };

interface Fine {
  readonly n: number;
}

const amountOf = ({ n }: Fine, currency: string): number => (rates[currency] ?? 0) * n;

const fields: Readonly<Record<string, (source: never, args: never) => unknown>> = {
  'Query.fines': () => [{ n: 1 }, { n: 2 }],
  'Query.fine': (_: never, { id }: { id: string }) => ({ n: Number(id.slice(1)) }),
  'Fine.id': ({ n }: Fine) => `f${n}`,
  'Fine.title': ({ n }: Fine) => `Fine f${n}`,
  'Fine.amount': (fine: Fine, { currency }: { currency: string }) => amountOf(fine, currency),
  'Fine.notices': ({ n }: Fine, { limit }: { limit: number }) =>
    [1, 2, 3].slice(0, limit).map((index) => ({ n, index })),
  'Fine.parent': ({ n }: Fine) => (n === 1 ? { n: 2 } : null),
  'Fine.court': () => ({}),
  'Fine.surchargeCny': (fine: Fine) => amountOf(fine, 'CNY') / 10,
  'Fine.surchargeUsd': (fine: Fine) => amountOf(fine, 'USD') / 2,
  'Fine.signer': () => 'a3',
  'Fine.first': () => 'a1',
  'Fine.courtFee': () => 101,
  'Fine.surchargeElsewhere': (fine: Fine) => amountOf(fine, 'CNY') + 1,
  'Fine.double': (fine: Fine) => (amountOf(fine, 'CNY') + 1) * 2,
  'Court.fee': (_: never, { currency }: { currency: string }) => (rates[currency] ?? 0) + 1,
  'Court.name': () => 'Liling',
  'Notice.id': ({ n, index }: Fine & { index: number }) => `f${n}n${index}`,
  'Notice.author': ({ index }: { index: number }) => `a${index}`,
  'Notice.text': ({ index }: { index: number }) => `t${index}`,
  'Notice.read': () => true,
};

const resolve: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, { parentType, fieldName }) =>
  fields[`${parentType.name}.${fieldName}`]?.(source as never, args as never);

const currency = fc.constantFrom('"CNY"', '"USD"', '$usd', '$cny');
const limit = fc.constantFrom('1', '3', '$three');

/** Aliases that are names of what plans fetch themselves, or that only look like those of reworded documents. */
const alias = fc.constantFrom(
  ...['', '', '', 'id', 'amount', 'court', 'notices', 'author', 'fee', 'surchargeElsewhere', '__typename'],
  ...['yiyuOwn__amount', 'yiyuCopy1__parent', 'x', 'constructor', '__proto__'],
);

type Selection = fc.Arbitrary<string>;

const called = (field: Selection): Selection =>
  fc.tuple(alias, field).map(([name, text]) => (name === '' ? text : `${name}: ${text}`));

const condition = fc.constantFrom('', '', '', ' @include(if: $yes)', ' @skip(if: $yes)');

const selectionOf = (choices: Selection): Selection =>
  fc
    .array(fc.tuple(called(choices), condition), { minLength: 1, maxLength: 4 })
    .map((list) =>
      list.map(([text, when]) => text.replace(/^([^{]*)/, (head) => head.trimEnd() + when + ' ')).join(' '),
    );

const notice = selectionOf(fc.constantFrom('id', 'author', 'text', 'read', '__typename'));
const court = selectionOf(
  fc.oneof(
    fc.constant('name'),
    currency.map((given) => `fee(currency: ${given})`),
  ),
);

const fine = (depth: number): Selection => {
  const plain = ['id', 'title', '__typename', 'surchargeCny', 'surchargeUsd', 'signer', 'first', 'courtFee'];
  const leaf = fc.oneof(
    fc.constantFrom(...plain, 'double', 'surchargeElsewhere'),
    currency.map((given) => `amount(currency: ${given})`),
    fc.tuple(limit, notice).map(([n, set]) => `notices(limit: ${n}) { ${set} }`),
    court.map((set) => `court { ${set} }`),
  );
  if (depth === 0) return selectionOf(leaf);
  const below = fc.oneof(
    { weight: 3, arbitrary: leaf },
    fine(depth - 1).map((set) => `parent { ${set} }`),
  );
  return fc.tuple(selectionOf(below), fc.option(fine(0)), fc.boolean()).map(([set, inner, isNamed]) => {
    if (inner === null) return set;
    return isNamed ? `${set} ...Named` : `${set} ... on Fine { ${inner} }`;
  });
};

const operation = fc
  .tuple(fc.constantFrom('fines', 'fine(id: "f1")', 'f: fine(id: "f2")'), fine(2), fine(0))
  .map(([root, set, named]) => {
    const fragment = set.includes('...Named') ? `fragment Named on Fine { ${named} }` : '';
    return `query ($usd: String!, $cny: String! = "CNY", $three: Int! = 3, $yes: Boolean!) { ${root} { ${set} } } ${fragment}`;
  });

/** JSON with keys in one order: fields of copies come after those of the first. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, item]) => [key, sorted(item)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('whatever the client calls its fields', () => {
  let graph: PlannedFixture;
  beforeAll(async () => {
    const [fixture] = requiresFixtures;
    if (!fixture) throw new Error('There is no graph to ask.');
    graph = planFixture(await buildFixture(fixture));
  });

  /** Unused variables do not matter here; fields that cannot be merged do. */
  const faultsOf = (document: DocumentNode): readonly GraphQLError[] =>
    validate(graph.apiSchema, document).filter(({ message }) => !message.includes('is never used'));

  it('the answer is that of one schema', async () => {
    let reworded = 0;
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(operation, fc.boolean(), async (query, yes) => {
        const document = parse(query);
        fc.pre(faultsOf(document).length === 0);
        const variables = { usd: 'USD', yes };
        const right = await execute({
          schema: graph.apiSchema,
          document,
          variableValues: variables,
          fieldResolver: resolve,
        });
        const wanted = withoutConditions(document, variables);
        const planned = graph.plan(wanted);
        asked++;
        if (planned.document !== wanted) reworded++;
        const answer = await referenceRun({ ...graph, planned, variables });
        expect(answer.errors).toEqual([]);
        expect(sorted(answer.data)).toEqual(sorted(right.data));
        expect(faultsOf(planned.document)).toEqual([]);
      }),
      { numRuns: 100, seed: 20261123 },
    );
    // The law is about reworded documents: most of these are.
    expect(reworded).toBeGreaterThan(asked / 3);
  });

  it('a mutation is planned whole or refused, never wrong', async () => {
    await fc.assert(
      fc.asyncProperty(fine(1), fc.boolean(), async (set, yes) => {
        const query = `mutation ($usd: String!, $cny: String! = "CNY", $three: Int! = 3, $yes: Boolean!) { pay(id: "f1") { ${set.replaceAll('...Named', 'title')} } }`;
        const document = parse(query);
        fc.pre(faultsOf(document).length === 0);
        const variables = { usd: 'USD', yes };
        try {
          const planned = graph.plan(withoutConditions(document, variables));
          const asQuery = parse(query.replace('mutation', 'query').replace('pay(', 'pay: fine('));
          const right = await execute({
            schema: graph.apiSchema,
            document: asQuery,
            variableValues: variables,
            fieldResolver: resolve,
          });
          const fetched: string[] = [];
          const answer = await referenceRun({
            ...graph,
            planned,
            variables,
            onFetch: (_, text) => fetched.push(text),
          });
          expect(sorted(answer.data)).toEqual(sorted(right.data));
          expect(fetched.join(' ').match(/pay\(/g)).toHaveLength(1);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          expect(error.code).toBe('UNSATISFIABLE_OPERATION');
        }
      }),
      { numRuns: 50, seed: 20261123 },
    );
  });
});
