import fc from 'fast-check';
import {
  both,
  implies,
  isOpenTo,
  simplified,
  type Openness,
  type Requirement,
} from '#shared/policy/requirement';

/** Few atoms, so that requirements meet; empty lists of both kinds among them. */
const atoms = ['a', 'b', 'c', 'd'];
const requirement: fc.Arbitrary<Requirement> = fc.array(
  fc.array(fc.constantFrom(...atoms), { maxLength: 3 }),
  { maxLength: 3 },
);
const openness: fc.Arbitrary<Openness> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Openness>('PUBLIC') },
  { weight: 6, arbitrary: requirement },
);

/** Everything anybody can hold of the atoms. */
const holdings = Array.from(
  { length: 2 ** atoms.length },
  (_, bits) => new Set(atoms.filter((__, index) => bits & (1 << index))),
);
const isOpen = (to: Openness, held: ReadonlySet<string>): boolean => isOpenTo(to, (atom) => held.has(atom));
const opens = (to: Openness): readonly boolean[] => holdings.map((held) => isOpen(to, held));

describe('requirements', () => {
  it('mean the same once simplified, and are then simple', () => {
    fc.assert(
      fc.property(requirement, (given) => {
        const simple = simplified(given);
        expect(opens(simple)).toEqual(opens(given));
        expect(simplified(simple)).toEqual(simple);
        expect(simple.every((all) => all.length > 0)).toBe(true);
      }),
    );
  });

  it('are equal text exactly when they mean the same', () => {
    fc.assert(
      fc.property(requirement, requirement, (a, b) => {
        const isSame = JSON.stringify(simplified(a)) === JSON.stringify(simplified(b));
        expect(isSame).toBe(JSON.stringify(opens(a)) === JSON.stringify(opens(b)));
      }),
      { numRuns: 1000 },
    );
  });

  it('are both satisfied exactly when each is', () => {
    fc.assert(
      fc.property(openness, openness, (a, b) => {
        expect(opens(both(a, b))).toEqual(holdings.map((held) => isOpen(a, held) && isOpen(b, held)));
      }),
    );
  });

  it('join in any order and grouping', () => {
    fc.assert(
      fc.property(openness, openness, openness, (a, b, c) => {
        expect(opens(both(a, b))).toEqual(opens(both(b, a)));
        expect(opens(both(a, both(b, c)))).toEqual(opens(both(both(a, b), c)));
        expect(opens(both(a, a))).toEqual(opens(a));
        expect(both('PUBLIC', a)).toEqual(a);
      }),
    );
  });

  it('imply others exactly when nobody satisfies them and not the others', () => {
    fc.assert(
      fc.property(openness, openness, (narrow, wide) => {
        const isNarrower = holdings.every((held) => !isOpen(narrow, held) || isOpen(wide, held));
        expect(implies(narrow, wide)).toBe(isNarrower);
      }),
      { numRuns: 1000 },
    );
  });

  it('imply what they are joined of', () => {
    fc.assert(fc.property(openness, openness, (a, b) => implies(both(a, b), a) && implies(both(a, b), b)));
  });

  it('open to nobody less than they did when more is held', () => {
    fc.assert(
      fc.property(openness, fc.subarray(atoms), fc.constantFrom(...atoms), (given, held, more) => {
        return !isOpen(given, new Set(held)) || isOpen(given, new Set([...held, more]));
      }),
    );
  });

  it.each<[string, Requirement]>([
    ['an empty OR', []],
    ['an empty AND', [[]]],
  ])('deny everybody with %s', (_what, nothing) => {
    expect(opens(nothing)).not.toContain(true);
    expect(implies(nothing, [])).toBe(true);
    expect(implies('PUBLIC', nothing)).toBe(false);
  });
});
