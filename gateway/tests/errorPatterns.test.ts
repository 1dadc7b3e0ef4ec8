import { GraphQLError } from 'graphql';
import { AppError } from '#shared/errors/appError';
import { asGraphQLError, ClientErrors } from '../src/execution/clientErrors';
import { canary } from './fixtures/market';
import { startFixtureGraph, type FixtureGraph } from './fixtures/fixtureGraph';

const denial = (words: string, path: (string | number)[]) =>
  asGraphQLError(new AppError('UNAUTHORIZED_FIELD_OR_TYPE', { en: words, zh: words }), path);
const asked = new Set(['a', 'b', 'c', 'list', ...Array.from({ length: 1000 }, (_, n) => `a${n}`)]);
const listed = (...errors: GraphQLError[]) => {
  const client = new ClientErrors(asked);
  for (const error of errors) client.add(error);
  let dropped = 0;
  const list = client.list((count) => (dropped = count));
  return { paths: list.map(({ path }) => path), messages: list.map(({ message }) => message), dropped };
};

describe('the errors of an answer', () => {
  it('are one for each path pattern and code, not one for each row', () => {
    const rows = Array.from({ length: 300 }, (_, n) => new GraphQLError('x', { path: ['a', n, 'b'] }));
    expect(listed(...rows, new GraphQLError('x', { path: ['a', 7, 'c'] }))).toMatchObject({
      paths: [
        ['a', 'b'],
        ['a', 7, 'c'],
      ],
      dropped: 0,
    });
  });

  it('say what is denied in fixed words and without the row, whoever denied it', () => {
    const { paths, messages } = listed(denial('rule 7', ['a', 3, 'b']), denial('by the gateway', ['a', 'b']));
    expect(paths).toEqual([['a', 'b']]);
    expect(messages[0]).not.toMatch(/rule 7|gateway/);
  });

  it('end where the client asked no further: keys that a plan fetches are not named', () => {
    const { paths } = listed(denial('x', ['a', 3, 'b', 'hiddenKey']), denial('x', ['hiddenKey']));
    expect(paths).toEqual([['a', 'b'], undefined]);
  });

  it('are bounded', () => {
    const many = Array.from({ length: 1000 }, (_, n) => denial('x', [`a${n}`]));
    expect(listed(...many)).toMatchObject({ paths: { length: 200 }, dropped: 800 });
  });

  it('do not depend on the order in which departments answered', () => {
    const errors = [denial('x', ['b']), new GraphQLError('y', { path: ['a'] }), denial('x', ['a'])];
    expect(listed(...errors)).toEqual(listed(...[...errors].reverse()));
  });
});

describe('a rule about rows that a department decides', () => {
  let graph: FixtureGraph;
  beforeAll(async () => {
    graph = await startFixtureGraph();
  });
  afterAll(() => graph.close());

  it('is one error for the list, in the words of every denial', async () => {
    const as = 'officer-ecology';
    const answer = await graph.ask('{ enterprises { uscc rowNote } }', { as });
    expect(answer.body.data).toEqual({
      enterprises: [
        { uscc: 'A', rowNote: 'Note A' },
        { uscc: 'B', rowNote: null },
        { uscc: 'C', rowNote: null },
      ],
    });
    const statically = await graph.ask('{ enterprises { phone } }', { as });
    const [error, ...others] = answer.body.errors ?? [];
    const [same] = statically.body.errors ?? [];
    expect(others).toEqual([]);
    expect(error?.path).toEqual(['enterprises', 'rowNote']);
    expect(error?.message).toBe(same?.message);
    expect(Object.keys(error?.extensions ?? {})).toEqual(Object.keys(same?.extensions ?? {}));
    expect(answer.text).not.toContain(canary);
  });
});
