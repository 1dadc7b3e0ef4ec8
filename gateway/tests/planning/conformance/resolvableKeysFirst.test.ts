import * as fc from 'fast-check';
import { parse, print } from 'graphql';
import { resolvableKeysFirst } from '../../../src/planning/conformance/resolvableKeysFirst';
import { keyFixtures } from '../../federation/fixtures/keys';
import { answerWithoutRules, named } from './rewording';

describe('keys that are resolvable go first', () => {
  const typeWith = (...directives: string[]): string => `type T ${directives.join(' ')} {\n  id: ID\n}`;
  const a1 = '@join__type(graph: A, key: "one two", resolvable: false)';
  const a2 = '@join__type(graph: A, key: "id")';
  const a3 = '@join__type(graph: A, key: "code", resolvable: true)';
  const b1 = '@join__type(graph: B, key: "x", resolvable: false)';
  const other = '@join__implements(graph: A, interface: "I")';

  it('graph by graph, in the places the graph had', () => {
    const given = typeWith(a1, b1, other, a2, a3);
    expect(print(resolvableKeysFirst(parse(given)))).toBe(typeWith(a2, b1, other, a3, a1));
  });

  it('and nothing else changes, whatever the order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([a1, a2, a3, b1, other], { minLength: 1 }), (directives) => {
        const text = print(resolvableKeysFirst(parse(typeWith(...directives))));
        const after = text.match(/@join__\w+\([^)]*\)/g) ?? [];
        expect([...after].sort()).toEqual([...directives].sort());
        const of = (list: readonly string[], graph: string) =>
          list.filter((one) => one.includes(`graph: ${graph}`));
        const keys = (list: readonly string[]) => of(list, 'A').filter((one) => one.includes('join__type'));
        const [first, second] = [keys(directives), keys(after)];
        expect(second).toEqual([...first.filter((one) => one !== a1), ...first.filter((one) => one === a1)]);
        expect(after.map((one) => /graph: (\w)/.exec(one)?.[1])).toEqual(
          directives.map((one) => /graph: (\w)/.exec(one)?.[1]),
        );
      }),
    );
  });

  it('since the planner alone asks by the first there is, which nobody answers', async () => {
    const fixture = named(keyFixtures, /stands before/);
    expect(await answerWithoutRules(fixture, '{ permit { due } }')).toEqual({
      data: { permit: { due: null } },
      errors: [],
    });
  });
});
