import { pino } from 'pino';
import { canaryMobile, traderCode } from './fixtures/market';
import { holding, startFixtureGraph, type FixtureGraph } from './fixtures/fixtureGraph';

let graph: FixtureGraph;
const logged: string[] = [];
beforeAll(async () => {
  const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
  graph = await startFixtureGraph({ log });
});
afterAll(() => graph.close());
beforeEach(() => {
  logged.length = 0;
});

const masked = '*******5678';
const reader = holding('market:masked');

describe('a field that comes masked', () => {
  it('is masked for those who may read it so, clear for those who may see it, null for all others', async () => {
    const query = '{ person(id: "1") { name mobile } }';
    const answers = await Promise.all(
      [reader, holding('market:personal'), undefined].map((as) => graph.ask(query, as ? { as } : {})),
    );
    expect(answers.map(({ body }) => body.data)).toEqual([
      { person: { name: 'Person 1', mobile: masked } },
      { person: { name: 'Person 1', mobile: canaryMobile } },
      { person: { name: 'Person 1', mobile: null } },
    ]);
    expect(answers.map(({ body }) => body.errors?.length ?? 0)).toEqual([0, 0, 1]);
    expect(logged).toEqual([]);
  });

  it('is recognised under an alias, in fragments, behind interfaces and unions, in lists of lists', async () => {
    const { body } = await graph.ask(
      `{ hits { ... on Person { name: mobile } ...F } subjects { ... on Person { m: mobiles } } }
       fragment F on Subject { ... on Person { relatives { sureMobile } } }`,
      { as: reader },
    );
    expect(body).toEqual({
      data: {
        hits: [{ name: masked, relatives: [{ sureMobile: masked }] }, {}, null],
        subjects: [{ m: [[masked], null, [masked]] }, {}],
      },
    });
  });
});

describe('a department that forgets to mask', () => {
  const kept = (path: string[]) => ({
    path,
    message: expect.not.stringContaining(canaryMobile) as string,
    extensions: expect.objectContaining({ code: 'INTERNAL_SERVER_ERROR', service: 'gateway' }) as object,
  });

  it('has its clear value kept back: null, one error, a loud line in the log without the value', async () => {
    const answer = await graph.ask('{ person(id: "forgetful") { name mobile } }', { as: reader });
    expect(answer.body.data).toEqual({ person: { name: 'Person forgetful', mobile: null } });
    expect(answer.body.errors).toEqual([kept(['person', 'mobile'])]);
    expect(answer.text).not.toContain(canaryMobile);
    expect(logged).toHaveLength(1);
    expect(JSON.parse(logged[0] ?? '')).toMatchObject({
      level: 50,
      coordinate: 'Person.mobile',
      kind: 'MOBILE_PHONE',
      path: ['person', 'mobile'],
    });
    expect(logged.join()).not.toContain(canaryMobile);
  });

  it('loses what holds the value where it cannot be null', async () => {
    const answer = await graph.ask('{ person(id: "forgetful") { name sureMobile mobiles } }', { as: reader });
    expect(answer.body.data).toEqual({ person: null });
    expect(answer.body.errors).toContainEqual(kept(['person', 'sureMobile']));
    expect(answer.text).not.toContain(canaryMobile);
  });

  it('in a list of lists loses the inner list alone, and in many rows has one error a path', async () => {
    const answer = await graph.ask('{ person(id: "forgetful") { mobiles relatives { mobiles mobile } } }', {
      as: reader,
    });
    expect(answer.body.data).toEqual({
      person: {
        mobiles: [null, null, [masked]],
        relatives: [{ mobiles: [null, null, [masked]], mobile: null }],
      },
    });
    expect(answer.body.errors?.map(({ path }) => path)).toEqual([
      ['person', 'mobiles'],
      ['person', 'relatives', 'mobile'],
      ['person', 'relatives', 'mobiles'],
    ]);
    expect(answer.text).not.toContain(canaryMobile);
  });

  it('does not matter to those who may see the clear value', async () => {
    const answer = await graph.ask('{ person(id: "forgetful") { mobile } }', {
      as: holding('market:personal'),
    });
    expect(answer.body).toEqual({ data: { person: { mobile: canaryMobile } } });
  });
});

describe('the code of an individual business', () => {
  const maskedCode = `${traderCode.slice(0, 8)}****${traderCode.slice(12)}`;
  const query = `{ trader(code: "${traderCode}") { code wasteOf partners } }`;

  it('is masked by the gateway itself, after it went whole between departments', async () => {
    graph.fetched.length = 0;
    const { body, text } = await graph.ask(query);
    expect(body).toEqual({
      data: { trader: { code: maskedCode, wasteOf: 'found', partners: [maskedCode, '91430281MA4L9CXY18'] } },
    });
    expect(text).not.toContain(traderCode);
    expect(graph.fetched.map(({ department }) => department)).toEqual(['market-supervision', 'ecology']);
    expect(JSON.stringify(graph.fetched[1]?.variables)).toContain(traderCode);
  });

  it('is clear for those who work with it', async () => {
    const { body } = await graph.ask(query, { as: 'officer-ecology' });
    expect(body.data).toMatchObject({ trader: { code: traderCode, wasteOf: 'found' } });
  });

  it('is kept back where it has no form of a code at all', async () => {
    const { body } = await graph.ask('{ trader(code: "nonsense") { code } }');
    expect(body.data).toEqual({ trader: null });
    expect(body.errors?.[0]).toMatchObject({
      path: ['trader', 'code'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
  });
});
