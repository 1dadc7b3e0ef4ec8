import { parse } from 'graphql';
import { policyFaults, gatedSubgraph } from '../../src/policy/runGates';
import { faultText } from '../../src/policy/gates/gate';
import { faultsOf, header, internal, personal, rawFaultsOf } from './gatedFixture';

const scalars =
  'scalar ResidentId scalar MobilePhone scalar PersonName scalar Address scalar Uscc scalar Date';
const special = '@sensitive(class: SPECIAL_PERSONAL) @requiresScopes(scopes: [["a:special:read"]])';
const idMask = '@mask(kind: RESIDENT_ID, clear: [["a:special:clear"]])';

const fault = async (code: string, ...schemas: readonly string[]): Promise<string> =>
  (await faultsOf(...schemas)).filter((text) => text.includes(`(${code})`)).join('\n');

describe('directives that departments disagree on', () => {
  it('are refused, as the majority would decide', async () => {
    const own = header.replace(
      'repeatable on FIELD_DEFINITION | INPUT_FIELD_DEFINITION',
      'on FIELD_DEFINITION | INPUT_FIELD_DEFINITION',
    );
    const shared = (kind: string) =>
      `${own} type Query { s: Int @shareable @sensitive(class: ${kind}) @authenticated }`;
    const faults = await rawFaultsOf(shared('PERSONAL'), shared('INTERNAL'), shared('INTERNAL'));
    expect(faults.join('\n')).toMatch(
      /\[INCONSISTENT_NON_REPEATABLE_DIRECTIVE_ARGUMENTS\] \(INCONSISTENT_DIRECTIVE\)/,
    );
  });
});

describe('a policy that composition loses', () => {
  it.each(['mask', 'acl', 'rowScope', 'sensitive', 'public', 'derivedFrom'])(
    'is missed: @%s',
    async (name) => {
      const sdl = `${scalars} type Query { t(f: F): T @public }
      type T @rowScope(by: REGION_FIELDS, field: "n") {
        n: PersonName ${personal} @mask(kind: PERSON_NAME, clear: [["a:personal:clear"]]) m: Int ${personal} @derivedFrom(field: "n", reveals: SEX)
      } input F { x: Int @acl(anyOf: [["a:b:c"]]) }`;
      const faults = await rawFaultsOf(
        `${header.replace(`  @composeDirective(name: "@${name}")\n`, '')} ${sdl}`,
      );
      expect(faults.join('\n')).toMatch(
        new RegExp(`\\[a\\] \\S+: @${name}\\b.* is not in the supergraph.*\\(LOST_POLICY\\)`),
      );
    },
  );

  it('is missed when a restriction is gone from the supergraph', () => {
    const link =
      'schema @link(url: "https://yiyu.example/access/v1.0", import: ["@public"]) { query: Query }';
    const subgraph = gatedSubgraph('a', parse(`type Query { a: Int ${internal} }`));
    const faults = policyFaults([subgraph], `${link} type Query { a: Int @sensitive(class: INTERNAL) }`, []);
    expect(faults.map(faultText).join('\n')).toContain(
      '@requiresScopes(scopes: [["staff:internal:read"]]) is not in the supergraph',
    );
  });
});

describe('a policy on an interface alone', () => {
  it.each([
    ['a class', '@sensitive(class: INTERNAL)', 'T.x'],
    ['a mask', '@public @mask(kind: PERSON_NAME, clear: [["a:b:c"]])', 'I.x'],
  ])('is refused: %s', async (_what, directives, coordinate) => {
    const sdl = `${scalars} type Query { i: I @public } interface I { x: PersonName ${directives} } type T implements I { x: PersonName @public }`;
    expect(await fault('INTERFACE_ONLY', sdl)).toContain(`${coordinate}: `);
  });
});

describe('personal data in a key', () => {
  it.each([
    ['by class', `type T @key(fields: "no") { no: ID! ${personal} }`, 'T.no'],
    [
      'by mask',
      `type T @key(fields: "no") { no: MobilePhone! ${internal} @mask(kind: MOBILE_PHONE, clear: [["a:b:c"]]) }`,
      'T.no',
    ],
    [
      'within another record',
      `type T @key(fields: "o { no }") { o: O! @public } type O { no: ID! ${personal} }`,
      'O.no',
    ],
  ])('is refused %s', async (_how, sdl, coordinate) => {
    expect(await fault('PERSONAL_KEY', `${scalars} type Query { t: T @public } ${sdl}`)).toContain(
      `[a] ${coordinate}: `,
    );
  });

  it('is allowed for the code of an individual business', async () => {
    const key = '@public @mask(kind: INDIVIDUAL_USCC, clear: [["staff:internal:read"]])';
    expect(
      await faultsOf(
        `${scalars} type Query { t(uscc: Uscc!): T @public } type T @key(fields: "uscc") { uscc: Uscc! ${key} }`,
      ),
    ).toEqual([]);
  });
});

describe('a scalar that can hold anything', () => {
  it.each([
    ['returned', 'scalar JSON type Query { a: JSON @public }', 'Query.a'],
    [
      'returned by a public type',
      'scalar Any type Query { t: T @public } type T @public { a: [Any!] }',
      'T.a',
    ],
    ['taken', `scalar Blob type Query { a(b: Blob): Int ${internal} }`, 'Query.a\\(b:\\)'],
    [
      'taken in an input',
      'scalar JSONObject type Query { a(f: F): Int @public } input F @public { x: JSONObject }',
      'F.x',
    ],
  ])('is refused when %s', async (_how, sdl, coordinate) => {
    expect(await fault('OPAQUE_SCALAR', sdl)).toMatch(new RegExp(`\\[a\\] ${coordinate}: `));
  });

  it('may be returned by a field that is restricted itself', async () => {
    expect(await faultsOf(`scalar JSON type Query { a: JSON ${internal} }`)).toEqual([]);
  });
});

describe('a field that is computed from a sensitive one', () => {
  const owner = `${scalars} type Query { t: T @public } type T @key(fields: "id") { id: ID! @public no: ResidentId ${special} ${idMask} }`;
  const computed = (directives: string) =>
    `${scalars} type T @key(fields: "id") { id: ID! @public no: ResidentId @external age: Int @requires(fields: "no") ${directives} }`;

  it.each([
    ['what anybody reads', '@public'],
    ['the masked value only', '@sensitive(class: PERSONAL) @requiresScopes(scopes: [["a:special:read"]])'],
  ])('is refused when it asks for %s', async (_what, directives) => {
    const faults = await faultsOf(owner, computed(directives));
    expect(faults.join('\n')).toMatch(
      directives === '@public' ? /T\.age|no/ : /\[b\] T\.age: @requires gives it T\.no.*\(WEAKER_REQUIRES\)/,
    );
    expect(faults).not.toEqual([]);
  });

  it('passes when it asks for the clear value', async () => {
    const clear =
      '@sensitive(class: PERSONAL) @requiresScopes(scopes: [["a:special:read", "a:special:clear"]]) @derivedFrom(field: "no", reveals: AGE_BAND)';
    expect(await faultsOf(owner, computed(clear))).toEqual([]);
  });

  it('is refused when it is provided along a public path', async () => {
    const providing = `${scalars} type Query { u: U @public } type U { t: T @public @provides(fields: "no") } type T @key(fields: "id") { id: ID! @public no: ResidentId @external }`;
    const shareable = owner.replace('no: ResidentId', 'no: ResidentId @shareable');
    expect(await fault('WEAKER_REQUIRES', shareable, providing)).toContain(
      '[b] U.t: @provides gives it T.no',
    );
  });
});

describe('masks', () => {
  it.each([
    ['a kind of another scalar', `n: PersonName ${personal} @mask(kind: MOBILE_PHONE, clear: [["a:b:c"]])`],
    [
      'a code of organisations as anything else',
      `n: String ${personal} @mask(kind: INDIVIDUAL_USCC, clear: [["a:b:c"]])`,
    ],
    [
      'two kinds on one field',
      `n: PersonName ${personal} @mask(kind: PERSON_NAME, clear: [["a:b:c"]]) @mask(kind: ADDRESS, clear: [["a:b:c"]])`,
    ],
    ['none on a phone that is not public', `n: MobilePhone ${personal}`],
    ['none on a name that is not public', `n: PersonName ${personal}`],
    ['none on an address that is not public', `n: Address ${personal}`],
    ['none on a public resident ID', 'n: ResidentId @public'],
  ])('are refused: %s', async (_what, field) => {
    expect(await fault('MASK_KIND', `${scalars} type Query { t: T @public } type T { ${field} }`)).toContain(
      'T.n: ',
    );
  });

  it('are not asked for where a phone is public', async () => {
    expect(
      await faultsOf(`${scalars} type Query { t: T @public } type T { n: MobilePhone @public }`),
    ).toEqual([]);
  });
});

describe('names of policies', () => {
  it.each([
    [
      'that there are not',
      `a: Int ${internal} @policy(policies: [["team.stranger"]])`,
      'names the policy team.stranger',
    ],
    [
      'on a field that may not be null',
      `a: Int! ${internal} @policy(policies: [["team.member"]])`,
      'may not be null',
    ],
  ])('are refused: %s', async (_what, field, text) => {
    expect(await fault('UNKNOWN_POLICY', `type Query { ${field} }`)).toContain(text);
  });

  it('are refused on a type', async () => {
    const sdl =
      'type Query { t: T @public } type T @policy(policies: [["team.member"]]) { a: Int @sensitive(class: INTERNAL) }';
    expect(await fault('UNKNOWN_POLICY', sdl)).toContain('T: carries @policy');
  });
});

describe('scopes of rows', () => {
  const scope = (by: string, rest = '') => `@rowScope(by: ${by}, field: "region"${rest})`;
  const otherwise = ', otherwise: [["a:case:read"]]';
  it.each([
    [
      'by a policy that there is not',
      scope('POLICY', `, policy: "team.stranger"${otherwise}`),
      'which there is not',
    ],
    [
      'by a policy without conditions',
      scope('POLICY', `, policy: "team.member"${otherwise}`),
      'gives no conditions',
    ],
    [
      'by two policies',
      `${scope('POLICY', `, policy: "publicity.active"${otherwise}`)} ${scope('POLICY', `, policy: "listing.standing"${otherwise}`)}`,
      'two policies',
    ],
    ['by both kinds of divisions', `${scope('REGION')} ${scope('REGION_FIELDS')}`, 'decide for one'],
    ['by divisions, with public fields', scope('REGION'), 'has public fields'],
    [
      'with a policy that has no effect',
      scope('REGION_FIELDS', ', policy: "publicity.active"'),
      'has no effect',
    ],
  ])('are refused: %s', async (_what, directives, text) => {
    expect(
      await fault('ROW_SCOPE', `type Query { t: T @public } type T ${directives} { n: Int @public }`),
    ).toContain(text);
  });

  it('are refused when two departments scope one entity', async () => {
    const entity = `type T @key(fields: "id") ${scope('REGION_FIELDS')} { id: ID! @public }`;
    expect(await fault('ROW_SCOPE', `type Query { t: T @public } ${entity}`, entity)).toContain(
      'several departments',
    );
  });
});

describe('a key that asks for more than the way to it', () => {
  const owner = (key: string) => `type P @key(fields: "id") { id: ID! ${key} x: Int ${personal} }`;
  const farms = `type Query { farm: Farm @public farms: FarmList ${personal} }
    type Farm @public { owner: P ${personal} } type FarmList @public { nodes: [P!] }`;

  it('is refused where departments hand the entity on', async () => {
    const faults = await fault(
      'UNREADABLE_KEY',
      `${farms} ${owner(internal)}`,
      `type P @key(fields: "id") { id: ID! ${internal} y: Int ${personal} }`,
    );
    expect(faults.split('\n')).toEqual([
      expect.stringMatching(/^\[a\] Query\.farms: .*P\.id/),
      expect.stringMatching(/^\[a\] Farm\.owner: .*P\.id/),
    ]);
  });

  it.each(['@public', personal])('is none where the key asks for no more: %s', async (key) => {
    const second = `type P @key(fields: "id") { id: ID! ${key} y: Int ${personal} }`;
    expect(await fault('UNREADABLE_KEY', `${farms} ${owner(key)}`, second)).toBe('');
  });

  it('does not matter to an entity of one department', async () => {
    expect(await fault('UNREADABLE_KEY', `${farms} ${owner(internal)}`)).toBe('');
  });
});
