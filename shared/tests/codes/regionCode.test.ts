import fc from 'fast-check';
import {
  isWithin,
  parseRegionCode,
  regionAncestors,
  regionLevel,
  regionLevels,
  regionParent,
  regionPrefix,
  regionSegments,
  townshipKindOf,
  villageKindOf,
} from '#shared/codes/regionCode';
import { isVirtualVillage } from '#shared/codes/regionKind';

const segment = (width: number) =>
  fc.integer({ min: 1, max: 10 ** width - 1 }).map((n) => String(n).padStart(width, '0'));
/** Significant digits of a code at any level, with its level. */
const anyPrefix = fc
  .tuple(segment(2), segment(2), segment(2), segment(3), segment(3), fc.integer({ min: 1, max: 5 }))
  .map(([a, b, c, d, e, depth]) => [a, b, c, d, e].slice(0, depth).join(''));

describe('a region code', () => {
  it('is completed from its short forms', () => {
    expect(['43', '4302', '430281', '430281103', '430281103201'].map(parseRegionCode)).toEqual([
      '430000000000',
      '430200000000',
      '430281000000',
      '430281103000',
      '430281103201',
    ]);
  });

  it('may be typed in full-width digits with space around', () => {
    expect(parseRegionCode(' ４３０２８１ ')).toBe('430281000000');
  });

  it.each([
    '',
    '4',
    '430',
    '43028',
    '4302810',
    '4302811032011',
    '43028a',
    '00',
    '-4',
    '43 02',
    '４３０２８１'.repeat(50),
  ])('is refused as %p', (text) => {
    expect(() => parseRegionCode(text)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it.each(['430281000103', '430000103000', '430081000000', '000281000000', '441900000103'])(
    'is refused when a level inside is zero: %s',
    (text) => {
      expect(() => parseRegionCode(text)).toThrow(/every level/);
    },
  );

  it('may lack the county in the four cities that have none', () => {
    const town = parseRegionCode('441900003000');
    expect(regionLevel(town)).toBe('TOWNSHIP');
    expect(regionAncestors(town)).toEqual(['440000000000', '441900000000']);
    expect(regionSegments(town)).toEqual({ city4: '4419', county6: null, town9: '441900003' });
    expect(() => parseRegionCode('430200003000')).toThrow(/county is zero/);
  });

  it('keeps a zero at the end of a segment', () => {
    const county = parseRegionCode('430210');
    expect(regionPrefix(county)).toBe('430210');
    expect(regionLevel(county)).toBe('COUNTY');
    const town = parseRegionCode('430281100000');
    expect(regionPrefix(town)).toBe('430281100');
    expect(regionParent(town)).toBe('430281000000');
    expect(isWithin('430211000000', '430210000000')).toBe(false);
  });

  it('never repeats more than the beginning of a wrong text', () => {
    expect(() => parseRegionCode('x'.repeat(5000))).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('x'.repeat(41)) as string }),
    );
  });

  it('reads back from its significant digits', () => {
    fc.assert(fc.property(anyPrefix, (prefix) => regionPrefix(parseRegionCode(prefix)) === prefix));
  });

  it('lies within each of its ancestors, one level apart', () => {
    fc.assert(
      fc.property(anyPrefix, (prefix) => {
        const code = parseRegionCode(prefix);
        const line = [...regionAncestors(code), code];
        expect(line.map(regionLevel)).toEqual(regionLevels.slice(0, line.length));
        for (const ancestor of line) expect(isWithin(code, ancestor)).toBe(true);
        for (const ancestor of regionAncestors(code)) expect(isWithin(ancestor, code)).toBe(false);
        expect(regionParent(code)).toBe(line.at(-2) ?? null);
      }),
    );
  });

  it('gives the prefixes by which tables are grouped', () => {
    expect(regionSegments('430281103201')).toEqual({ city4: '4302', county6: '430281', town9: '430281103' });
    expect(regionSegments('430200000000')).toEqual({ city4: '4302', county6: null, town9: null });
    expect(regionSegments('430000000000')).toEqual({ city4: null, county6: null, town9: null });
  });
});

describe('the kind of a township or village', () => {
  it.each([
    ['430281000000', null],
    ['430281001000', 'STREET'],
    ['430281099000', 'STREET'],
    ['430281100000', 'TOWN'],
    ['430281200201', 'TOWNSHIP'],
    ['430281400000', 'TOWNSHIP_LIKE'],
    ['430281599000', 'TOWNSHIP_LIKE'],
    ['430281600000', 'OTHER'],
  ])('of township %s is %s', (code, kind) => expect(townshipKindOf(code)).toBe(kind));

  it.each([
    ['430281001000', null],
    ['430281001001', 'RESIDENTS_COMMITTEE'],
    ['430281001200', 'VILLAGERS_COMMITTEE'],
    ['430281001399', 'VILLAGERS_COMMITTEE'],
    ['430281001400', 'RESIDENTS_COMMITTEE_LIKE'],
    ['430281001498', 'VIRTUAL_RESIDENTS'],
    ['430281001500', 'VILLAGERS_COMMITTEE_LIKE'],
    ['430281001598', 'VIRTUAL_VILLAGE'],
    ['430281001900', 'OTHER'],
  ])('of village %s is %s', (code, kind) => expect(villageKindOf(code)).toBe(kind));
});

describe('a virtual village', () => {
  it('is told from a real one', () => {
    expect(['430281001498', '430281001598'].every(isVirtualVillage)).toBe(true);
    expect(['430281001398', '430281001400', '430281498000'].some(isVirtualVillage)).toBe(false);
  });
});
