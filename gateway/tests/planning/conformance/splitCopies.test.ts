import { parse } from 'graphql';
import { subgraph } from '../../federation/fixture';
import type { PlannedFixture } from '../../federation/planFixture';
import { requiresFixtures } from '../../federation/fixtures/requires';
import { answerWithoutRules, named, planned, refusal, reworded } from './rewording';

describe('requirements that contradict each other', () => {
  let graph: PlannedFixture;
  beforeAll(async () => {
    graph = await planned(named(requiresFixtures, /same field with different/));
  });

  it.each([
    [
      '{ fines { id surchargeCny surchargeUsd } }',
      '{ fines { id surchargeCny } yiyuCopy1__fines: fines { surchargeUsd } }',
    ],
    [
      '{ f: fine(id: "f1") { parent { surchargeUsd s: surchargeCny ... on Fine { first signer } } } }',
      '{ f: fine(id: "f1") { parent { surchargeUsd ... on Fine { first } } yiyuCopy1__parent: parent { s: surchargeCny ... on Fine { signer } } } }',
    ],
    // A requirement through another department's requirement.
    [
      '{ fines { double surchargeUsd amount(currency: "USD") } }',
      '{ fines { double yiyuOwn__amount: amount(currency: "USD") } yiyuCopy1__fines: fines { surchargeUsd } }',
    ],
  ])('%s is asked for in copies', (query, words) => {
    expect(reworded(graph, query)).toBe(words);
  });

  it('are refused below a mutation, with the fields that are to be asked for apart', () => {
    expect(
      refusal(graph, 'mutation { m: pay(id: "f1") { title surchargeCny u: surchargeUsd } }'),
    ).toMatchObject({
      code: 'UNSATISFIABLE_OPERATION',
      messages: {
        en: expect.stringContaining('"surchargeCny" and "u" below the mutation "m"') as string,
        zh: expect.stringContaining('"surchargeCny"') as string,
      },
    });
    expect(refusal(graph, 'mutation { pay(id: "f1") { surchargeUsd } }')).toHaveProperty('plan');
  });

  it('are of one kind of object: those of others do not matter', async () => {
    const differing = await planned({
      subgraphs: [
        subgraph(
          'a',
          `type Query { all: [I!]! } interface I { id: ID! }
           type A implements I @key(fields: "id") { id: ID!  x(n: Int): Int }
           type B implements I @key(fields: "id") { id: ID!  x(n: Int): Int }`,
          {},
        ),
        subgraph(
          'b',
          `type A @key(fields: "id") { id: ID!  x(n: Int): Int @external  y: Int @requires(fields: "x(n: 1)") }
           type B @key(fields: "id") { id: ID!  x(n: Int): Int @external  y: Int @requires(fields: "x(n: 2)") }`,
          {},
        ),
      ],
    });
    const document = parse('{ all { ... on A { y x(n: 1) } ... on B { y } } }');
    expect(differing.plan(document).document).toBe(document);
    expect(reworded(differing, '{ all { ... on A { y x(n: 2) } ... on B { x(n: 2) y } } }')).toBe(
      '{ all { ... on A { y yiyuOwn__x: x(n: 2) } ... on B { yiyuOwn__x: x(n: 2) y } } }',
    );
  });

  it('of a single field are refused: no copy would help', async () => {
    const impossible = await planned({
      subgraphs: [
        subgraph('a', `type Query { t: T } type T @key(fields: "id") { id: ID!  x(n: Int): Int }`, {}),
        subgraph(
          'b',
          `type T @key(fields: "id") { id: ID!  x(n: Int): Int @external  y: Int @requires(fields: "x(n: 1)") }`,
          {},
        ),
        subgraph(
          'c',
          `type T @key(fields: "id") {
             id: ID!  x(n: Int): Int @external  y: Int @external  z: Int @requires(fields: "x(n: 2) y")
           }`,
          {},
        ),
      ],
    });
    expect(refusal(impossible, '{ t { mine: z } }')).toMatchObject({
      code: 'UNSATISFIABLE_OPERATION',
      messages: { en: expect.stringContaining('"mine"') as string },
    });
    expect(reworded(impossible, '{ t { y } }')).toBe('{ t { y } }');
  });

  it('since the planner alone computes both from one of them', async () => {
    const fixture = named(requiresFixtures, /same field with different/);
    const query = '{ fine(id: "f1") { surchargeUsd surchargeCny } }';
    expect(await answerWithoutRules(fixture, query)).toEqual({
      data: { fine: { surchargeUsd: 50, surchargeCny: 10 } },
      errors: [],
    });
  });
});
