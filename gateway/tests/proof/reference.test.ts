import { buildSchema, parse } from 'graphql';
import { publicPrincipal, type Principal } from '#shared/auth/principal';
import { differenceOf, prepareOperation, type Referee } from './checkCase';
import { Choices, numbersFrom } from './generate/choices';
import { givesForbiddenInput } from './givenInputs';
import type { ProofStack } from './proofStack';
import { readPolicy } from './readPolicy';
import { redactAnswer } from './redactAnswer';
import { keepsOrder, sortedJson } from './sameData';
import { showsMore } from './showsNoMore';
import { isOwnRegion, masked } from './subjectRights';

const supergraph = `
type Query { firms(filter: FirmFilter, sort: Sort = NAME): [Firm!]! @public  firm: Firm @public  maybe: [Firm] @public }
type Firm @rowScope(by: REGION_FIELDS, field: "region") {
  name: String @public
  secret: String! @sensitive(class: INTERNAL) @requiresScopes(scopes: [["a", "b"], ["c"]])
  phone: String @sensitive(class: PERSONAL) @requiresScopes(scopes: [["p"]]) @mask(kind: MOBILE_PHONE, clear: [["clear"]])
  region: Region @public
  nobody: String @sensitive(class: INTERNAL)
  unsaid: String
  empty: String @requiresScopes(scopes: [[]])
  both: String @requiresScopes(scopes: [["a"]]) @authenticated
}
type Region { code: String @public }
input FirmFilter @public { name: String  phone: String @acl(like: "Firm.phone")  closed: String @sensitive(class: INTERNAL) }
enum Sort @public { NAME  SCORE @acl(anyOf: [["a"]]) }
`;
const policy = readPolicy(supergraph);
const schema = buildSchema(supergraph, { assumeValidSDL: true });
const stack: ProofStack = {
  ask: () => Promise.reject(new Error('Not asked here.')),
  close: () => Promise.resolve(),
};
const referee: Referee = { schema, policy, open: stack };

const somebody = (...scopes: string[]): Principal => ({
  ...publicPrincipal,
  subject: 'test:somebody',
  kind: 'PERSON',
  level: 'COUNTY',
  regionCodes: ['430281000000'],
  scopes,
});
const redact = (query: string, principal: Principal, full: Record<string, unknown>) =>
  redactAnswer(prepareOperation(referee, { query }).asked, policy, principal, full);
const firm = (more: object, region = '430281103200') => ({
  px_type: 'Firm',
  px_region: { code: region },
  ...more,
});
const answer = (more: object) => ({ px_type: 'Query', ...more });

describe('the second reading of the policy', () => {
  const anyOf = (coordinate: string) => policy.fields.get(coordinate)?.anyOf;

  it('takes what is neither public nor restricted, and what nobody is named for, as closed', () => {
    expect(anyOf('Firm.name')).toBeNull();
    expect([anyOf('Firm.nobody'), anyOf('Firm.unsaid'), anyOf('Firm.empty')]).toEqual([[], [], []]);
  });

  it('reads alternatives and what must hold together', () => {
    expect(anyOf('Firm.secret')).toEqual([['scope:a', 'scope:b'], ['scope:c']]);
    expect(anyOf('Firm.both')).toEqual([['signedIn', 'scope:a']]);
  });

  it('gives an input the requirement of the field it is like, in the clear', () => {
    expect(policy.inputs.get('FirmFilter.phone')).toEqual([['scope:p', 'scope:clear']]);
    expect(policy.inputs.get('FirmFilter.closed')).toEqual([]);
    expect(policy.inputs.get('Sort.SCORE')).toEqual([['scope:a']]);
  });
});

describe('the redaction', () => {
  it('lets a denied value that cannot be null take the object, and the list that cannot hold one', () => {
    const full = answer({
      firm: firm({ name: 'A', secret: 's' }),
      firms: [firm({ name: 'A', secret: 's' })],
    });
    expect(redact('{ firm { name secret } }', publicPrincipal, full).data).toEqual({ firm: null });
    expect(redact('{ firms { name secret } }', publicPrincipal, full).data).toBeNull();
    expect(redact('{ firm { name secret } }', somebody('c'), full).data).toEqual({
      firm: { name: 'A', secret: 's' },
    });
  });

  it('keeps the length of a list whose items may be null', () => {
    const full = answer({ maybe: [firm({ secret: 's' }), null, firm({ secret: 't' })] });
    expect(redact('{ maybe { secret } }', publicPrincipal, full).data).toEqual({ maybe: [null, null, null] });
  });

  it('judges personal data by the division of its own row', () => {
    const full = answer({
      firms: [firm({ phone: '15412345678' }), firm({ phone: '15412340000' }, '430202001000')],
    });
    const { data, deniedPaths } = redact('{ firms { phone } }', somebody('p', 'clear'), full);
    expect(data).toEqual({ firms: [{ phone: '15412345678' }, { phone: null }] });
    expect([...deniedPaths]).toEqual(['["firms","phone"]']);
  });

  it('masks for those who read and do not read clear', () => {
    const full = answer({ firm: firm({ phone: '15412345678' }) });
    expect(redact('{ firm { phone } }', somebody('p'), full).data).toEqual({
      firm: { phone: '*******5678' },
    });
    expect(redact('{ firm { phone } }', somebody('clear'), full).data).toEqual({ firm: { phone: null } });
  });

  it('tells of what is denied although there is no row', () => {
    const { deniedPaths } = redact(
      '{ firm { x: phone @include(if: true) name @skip(if: true) } }',
      publicPrincipal,
      answer({ firm: null }),
    );
    expect([...deniedPaths]).toEqual(['["firm","x"]']);
  });
});

describe('inputs', () => {
  const forbids = (query: string, principal: Principal, variables = {}) =>
    givesForbiddenInput(prepareOperation(referee, { query, variables }).asked, policy, principal);

  it.each([
    ['{ firms(filter: {phone: "1"}) { name } }', {}],
    ['query ($f: FirmFilter) { firms(filter: $f) { name } }', { f: { phone: '1' } }],
    ['query ($p: String = "1") { firms(filter: {phone: $p}) { name } }', {}],
    ['query ($f: FirmFilter = {phone: "1"}) { firms(filter: $f) { name } }', {}],
    ['{ firms(sort: SCORE) { name } }', {}],
    ['query ($s: Sort) { ... { firms(sort: $s) { name } } }', { s: 'SCORE' }],
  ])('that may not be given are found: %s', (query, variables) => {
    expect(forbids(query, publicPrincipal, variables)).toBe(true);
    expect(forbids(query, somebody('a', 'p', 'clear'), variables)).toBe(false);
  });

  it('that are left out, absent or not reached are none', () => {
    expect(forbids('{ firms(filter: {phone: "1"}) @skip(if: true) { name } }', publicPrincipal)).toBe(false);
    expect(forbids('query ($p: String) { firms(filter: {phone: $p}) { name } }', publicPrincipal)).toBe(
      false,
    );
    expect(forbids('{ firms(sort: NAME) { name } }', publicPrincipal)).toBe(false);
  });
});

describe('the comparison', () => {
  const expected = {
    kind: 'ANSWER',
    isOrdered: true,
    errors: new Set(['X []']),
    tolerated: new Set(['Y []']),
    denied: 1,
  } as const;
  const got = (data: unknown, ...codes: string[]) => ({
    text: '',
    data: data as Record<string, unknown>,
    errors: codes.map((code) => ({ message: '', path: [], extensions: { code, service: 'gateway' } })),
  });

  it('notices values, order, missing and surplus errors', () => {
    const same = { ...expected, data: { a: 1, b: 2 } };
    expect(differenceOf(same, got({ a: 1, b: 2 }, 'X'))).toBeNull();
    expect(differenceOf(same, got({ a: 1, b: 2 }, 'X', 'Y'))).toBeNull();
    expect(differenceOf(same, got({ a: 1, b: 3 }, 'X'))).not.toBeNull();
    expect(differenceOf(same, got({ b: 2, a: 1 }, 'X'))).not.toBeNull();
    expect(differenceOf({ ...same, isOrdered: false }, got({ b: 2, a: 1 }, 'X'))).toBeNull();
    expect(differenceOf(same, got({ a: 1, b: 2 }))).not.toBeNull();
    expect(differenceOf(same, got({ a: 1, b: 2 }, 'X', 'Z'))).not.toBeNull();
    expect(differenceOf(same, got({ a: 1, b: 2 }, 'X', 'INTERNAL_SERVER_ERROR'))).not.toBeNull();
  });

  it('of a refusal takes nothing but a refusal', () => {
    const refused = { kind: 'REFUSED', code: 'FORBIDDEN' } as const;
    expect(differenceOf(refused, got(undefined, 'FORBIDDEN'))).toBeNull();
    expect(differenceOf(refused, got({ a: 1 }, 'FORBIDDEN'))).not.toBeNull();
    expect(differenceOf(refused, got(null))).not.toBeNull();
  });

  it('of fewer rights notices every value that more rights do not show', () => {
    const large = { list: [{ phone: '15412345678', name: 'A' }], none: null };
    expect(showsMore({ list: [{ phone: '*******5678', name: null }], none: null }, large)).toBeNull();
    expect(showsMore({ list: [{ phone: '15412345678', name: 'B' }] }, large)).toContain('.list[0].name');
    expect(showsMore({ list: [] }, large)).not.toBeNull();
    expect(showsMore({ none: { deep: [1] } }, large)).toContain('.none.deep');
  });

  it('knows whose order is fixed, and compares the rest by sorted keys', () => {
    expect(keepsOrder(parse('{ a b { c } }'))).toBe(true);
    expect(keepsOrder(parse('{ a ... { b } }'))).toBe(false);
    expect(keepsOrder(parse('{ a { b } a { c } }'))).toBe(false);
    expect(sortedJson({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
  });
});

describe('masks and divisions in their own words', () => {
  it.each([
    ['RESIDENT_ID', '430299194907130016', '**************0016'],
    ['MOBILE_PHONE', '15412345678', '*******5678'],
    ['PERSON_NAME', '张三', '张*'],
    ['PERSON_NAME', '欧阳建国', '欧阳**'],
    ['ADDRESS', '某镇某村12组3号', '某镇某村****'],
    ['ADDRESS', '某路3号', '****'],
    ['INDIVIDUAL_USCC', '92430281XT0001234A', '92430281****01234A'],
    ['INDIVIDUAL_USCC', '91430281XT0001234A', '91430281XT0001234A'],
  ])('%s of %s is %s', (kind, clear, hidden) => {
    expect(masked(kind, clear)).toBe(hidden);
  });

  it('counts rows of a division that was taken over', () => {
    const lukou = { ...somebody(), regionCodes: ['430212000000'] };
    expect([isOwnRegion(lukou, '430221100000'), isOwnRegion(lukou, '430212001000')]).toEqual([true, true]);
    expect([isOwnRegion(lukou, '430281103200'), isOwnRegion(lukou, null)]).toEqual([false, false]);
    const village = { ...somebody(), regionCodes: ['430281103200'] };
    expect([isOwnRegion(village, '430281103200'), isOwnRegion(village, '430281103201')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('random numbers', () => {
  it('come again with their seed, and make the simplest choices when they end', () => {
    expect(numbersFrom(7, 5)).toEqual(numbersFrom(7, 5));
    expect(numbersFrom(7, 5)).not.toEqual(numbersFrom(8, 5));
    const choices = new Choices([]);
    expect([choices.below(9), choices.chance(99), choices.pick(['first', 'second'])]).toEqual([
      0,
      false,
      'first',
    ]);
  });
});
