import { parse } from 'graphql';
import type { PlannedFixture } from '../../federation/planFixture';
import { requiresFixtures } from '../../federation/fixtures/requires';
import { answerWithoutRules, named, planned, refusal, reworded } from './rewording';

describe('a client’s key beside what the plan fetches', () => {
  let graph: PlannedFixture;
  beforeAll(async () => {
    graph = await planned(named(requiresFixtures, /arguments of its own/));
  });

  it('stays where both ask the same, and the document with it', () => {
    for (const query of [
      '{ fines { surchargeCny amount(currency: "CNY") } }',
      '{ fines { signer notices(limit: 3) { id text } } }',
      '{ fines { courtFee court { fee(currency: "CNY") } } }',
      '{ fines { id title usd: amount(currency: "USD") surchargeCny } }',
      '{ fines { amount(currency: "USD") parent { surchargeCny } } }',
    ]) {
      const document = parse(query);
      expect(graph.plan(document).document).toBe(document);
    }
  });

  it.each([
    ['{ fines { surchargeCny amount(currency: "USD") } }', 'yiyuOwn__amount: amount(currency: "USD")'],
    ['{ fines { amount: title double } }', 'yiyuOwn__amount: title'],
    ['{ fines { courtFee court { fee(currency: "USD") } } }', 'court { yiyuOwn__fee: fee(currency: "USD") }'],
    ['{ fines { courtFee court: parent { id } } }', 'yiyuOwn__court: parent { id }'],
    ['{ fines { id: title } }', 'yiyuOwn__id: title'],
    ['{ fines { __typename: title } }', 'yiyuOwn____typename: title'],
    ['{ fines { yiyuOwn__x: title } }', 'yiyuOwn__yiyuOwn__x: title'],
    [
      'query ($c: String!) { fines { ... on Fine { ... { amount(currency: $c) } } surchargeCny } }',
      '{ ... on Fine { ... { yiyuOwn__amount: amount(currency: $c) } } surchargeCny }',
    ],
  ])('%s has one of its own', (query, words) => {
    expect(reworded(graph, query)).toContain(words);
  });

  it('is decided place by place where a fragment is used twice', () => {
    const text = reworded(
      graph,
      '{ fines { ...F parent { ...F surchargeCny } } } fragment F on Fine { amount(currency: "USD") }',
    );
    expect(text).toBe(
      '{ fines { ... on Fine { amount(currency: "USD") } parent { ... on Fine { yiyuOwn__amount: amount(currency: "USD") } surchargeCny } } }',
    );
  });

  it('refuses fragments that would become too long to write out', () => {
    const fragments = Array.from(
      { length: 16 },
      (_, n) => `fragment F${n} on Fine { id ...F${n + 1} ...F${n + 1} }`,
    );
    const query = `{ fines { ...F0 } } ${fragments.join(' ')} fragment F16 on Fine { title }`;
    expect(refusal(graph, query)).toMatchObject({ code: 'COST_TOO_HIGH' });
  });

  it('since the planner alone fetches one of the two for both', async () => {
    const fixture = named(requiresFixtures, /arguments of its own/);
    const query = '{ fine(id: "f1") { surchargeCny amount(currency: "USD") } }';
    expect(await answerWithoutRules(fixture, query)).toEqual({
      data: { fine: { surchargeCny: 10, amount: 100 } },
      errors: [],
    });
  });
});
