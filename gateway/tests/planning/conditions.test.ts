import { parse, print } from 'graphql';
import { conditionsKeyOf, withoutConditions } from '../../src/planning/conditions';

const on = (query: string, variables: Record<string, unknown>): string =>
  print(withoutConditions(parse(query), variables)).replace(/\s+/g, ' ');

describe('a document without its conditions', () => {
  const query =
    'query ($a: Boolean!, $b: Boolean) { x @include(if: $a) y @skip(if: $a) ... @include(if: $b) { z ...F @skip(if: $b) } } fragment F on Q { f @include(if: $a) g }';

  it('has what its variables leave in, and nothing else', () => {
    expect(on(query, { a: true, b: true })).toBe(
      'query ($a: Boolean!, $b: Boolean) { x ... { z } } fragment F on Q { f g }',
    );
    expect(on(query, { a: false, b: null })).toBe(
      'query ($a: Boolean!, $b: Boolean) { y } fragment F on Q { g }',
    );
  });

  it('decides literal conditions too, and keeps other directives and a selection that would be empty', () => {
    expect(
      on('query ($a: Boolean!) { w @skip(if: true) x @skip(if: false) @foo y @include(if: $a) }', {
        a: true,
      }),
    ).toBe('query ($a: Boolean!) { x @foo y }');
    expect(on('query ($a: Boolean!) { o { x @include(if: $a) y @include(if: $a) } }', { a: false })).toBe(
      'query ($a: Boolean!) { o { yiyuNothing: __typename @skip(if: true) } }',
    );
    // Both conditions have to hold.
    expect(
      on('query ($a: Boolean!, $b: Boolean!) { x y @skip(if: $b) @include(if: $a) }', { a: true, b: true }),
    ).toBe('query ($a: Boolean!, $b: Boolean!) { x }');
  });

  it('is the given one where there is no condition, and the same one each time', () => {
    const document = parse('query ($a: Int) { x(a: $a) y @foo(if: false) }');
    expect(withoutConditions(document, { a: 1 })).toBe(document);
    expect(conditionsKeyOf(document, { a: 1 })).toBe('');
    const conditional = parse(query);
    const once = withoutConditions(conditional, { a: true, b: false });
    expect(withoutConditions(conditional, { a: true, b: null })).toBe(once);
    expect(withoutConditions(conditional, { a: true, b: true })).not.toBe(once);
  });

  it('is told from others by its key', () => {
    const document = parse(query);
    const keys = [true, false].flatMap((a) => [true, false].map((b) => conditionsKeyOf(document, { a, b })));
    expect(keys).toEqual(['tt', 'tf', 'ft', 'ff']);
    expect(conditionsKeyOf(document, { a: true })).toBe('tf');
  });
});
