import { projectPath } from '#shared/project/projectPath';
import { composeFromConfig } from '../../src/supergraph/compose';
import { faultsOf, header, internal, personal, rawFaultsOf } from './gatedFixture';

const query = 'type Query { a: Int @public }';

describe('the gates of the policy', () => {
  it("let the departments' schemas pass", async () => {
    await expect(composeFromConfig(projectPath())).resolves.toMatchObject({
      supergraphSdl: expect.stringContaining('for: SECURITY') as string,
    });
  });

  it('let a small schema pass that says of everything who may', async () => {
    const sdl = `type Query { list(filter: F): [T!] @public } type T { id: ID! @public n: Int ${internal} }
      input F @public { idIn: [ID!] n: Int @acl(like: "T.n") }`;
    expect(await faultsOf(sdl)).toEqual([]);
  });

  it('report the faults of all departments and of composition together', async () => {
    const faults = await faultsOf('type Query { a: Int }', 'type Query { b: Nothing @public }');
    expect(faults.join('\n')).toMatch(/\[a\] Query\.a: says nothing.*\(NOT_ANNOTATED\)/);
    expect(faults.join('\n')).toContain('Nothing');
  });
});

describe('the header', () => {
  it.each([
    [
      'a directive is defined in another way',
      header.replace('directive @public on', 'directive @public repeatable on'),
      'directive @public',
    ],
    [
      'a directive is not composed',
      header.replace('  @composeDirective(name: "@mask")\n', ''),
      'extend schema',
    ],
    [
      'a directive is renamed',
      header.replace('"@requiresScopes"', '{ name: "@requiresScopes", as: "@needs" }'),
      'extend schema',
    ],
    [
      'a look-alike is defined',
      `${header} directive @requires_scopes(scopes: [[String!]!]!) on FIELD_DEFINITION`,
      'directive @requires_scopes',
    ],
    [
      'a directive of the federation is defined again',
      `${header.replace('"@authenticated"', '"@tag"')} directive @authenticated on FIELD_DEFINITION`,
      'directive @authenticated',
    ],
    [
      'the specification is linked once more',
      `${header} extend schema @link(url: "https://yiyu.example/access/v1.0", as: "pol")`,
      'extend schema',
    ],
    [
      'an enum of the header is extended',
      `${header} extend enum access__MaskKind { NONE }`,
      'access__MaskKind',
    ],
    ['part of it is missing', header.replace(/enum access__Part \{[^}]*\}/, ''), 'access__Part'],
  ])('is refused when %s', async (_what, own, named) => {
    const faults = await rawFaultsOf(`${own}\n${query}`);
    expect(faults.filter((fault) => fault.includes('(HEADER)')).join('\n')).toContain(`[a] ${named}: `);
  });

  it.each(['@federation__requiresScopes(scopes: [["a:b:c"]])', '@access__public'])(
    'does not let %s slip through',
    async (directive) => {
      const faults = await faultsOf(`type Query { a: Int @public b: Int ${directive} }`);
      expect(faults.join('\n')).toMatch(/written with its namespace and would be overlooked.*\(HEADER\)/);
    },
  );
});

describe('an empty requirement', () => {
  it.each([
    '@requiresScopes(scopes: [])',
    '@requiresScopes(scopes: [[]])',
    '@requiresScopes(scopes: [["a:b:c"], []])',
    '@requiresScopes(scopes: [[""]])',
    '@policy(policies: [])',
    '@policy(policies: [[]])',
  ])('is refused in %s', async (directive) => {
    const faults = await faultsOf(`type Query { a: Int @sensitive(class: INTERNAL) ${directive} }`);
    expect(faults.join('\n')).toMatch(/\[a\] Query\.a: .*\(EMPTY_REQUIREMENT\)/);
  });

  it.each([
    ['clear', `type T { n: PersonName ${personal} @mask(kind: PERSON_NAME, clear: []) }`, 'T.n'],
    ['clear, within', `type T { n: PersonName ${personal} @mask(kind: PERSON_NAME, clear: [[]]) }`, 'T.n'],
    [
      'otherwise',
      'type T @rowScope(by: POLICY, field: "n", policy: "publicity.active", otherwise: []) { n: Int @public }',
      'T',
    ],
    [
      'otherwise, left out',
      'type T @rowScope(by: POLICY, field: "n", policy: "publicity.active") { n: Int @public }',
      'T',
    ],
  ])('is refused in %s', async (_what, sdl, coordinate) => {
    const faults = await faultsOf(`scalar PersonName type Query { t: T @public } ${sdl}`);
    expect(faults.join('\n')).toMatch(new RegExp(`\\[a\\] ${coordinate}: .*\\(EMPTY_REQUIREMENT\\)`));
  });

  it.each(['anyOf: []', 'anyOf: [[]]', 'like: "Query.gone"', ''])('is refused in @acl(%s)', async (given) => {
    const faults = await faultsOf(
      `type Query { a(f: F): Int @public } input F { x: Int @acl${given ? `(${given})` : ''} }`,
    );
    expect(faults.join('\n')).toMatch(/F\.x: @acl .*\(EMPTY_REQUIREMENT\)/);
  });

  it.each(['authenticated', 'policy:team.member', 'policy:team:member', '*'])(
    'does not hide behind the name %s, which is no scope',
    async (name) => {
      const faults = await faultsOf(
        `type Query { a: Int @sensitive(class: INTERNAL) @requiresScopes(scopes: [["${name}"]]) }`,
      );
      expect(faults.join('\n')).toMatch(/which is no scope of the form.*\(EMPTY_REQUIREMENT\)/);
    },
  );
});

describe('a coordinate without an annotation', () => {
  it.each([
    ['a field', 'type Query { a: Int }', 'Query.a'],
    [
      'a field of an extension',
      'type Query { t: T @public } type T { a: Int @public } extend type T { b: Int }',
      'T.b',
    ],
    [
      'a field of an interface',
      'type Query { i: I @public } interface I { x: Int } type T implements I { x: Int @public }',
      'I.x',
    ],
    ['a class without readers', 'type Query { a: Int @sensitive(class: INTERNAL) }', 'Query.a'],
    ['readers without a class', 'type Query { a: Int @requiresScopes(scopes: [["a:b:c"]]) }', 'Query.a'],
    ['an input field', 'type Query { a(f: F): Int @public } input F { x: Int }', 'F.x'],
    [
      'a class of an input without givers',
      'type Query { a(f: F): Int @public } input F @public { x: Int @sensitive(class: INTERNAL) }',
      'F.x',
    ],
    ['a value of an enum that is given', 'type Query { a(e: E): Int @public } enum E { ONE }', 'E.ONE'],
  ])('is refused: %s', async (_what, sdl, coordinate) => {
    expect((await faultsOf(sdl)).join('\n')).toMatch(
      new RegExp(`\\[a\\] ${coordinate}: .*\\(NOT_ANNOTATED\\)`),
    );
  });

  it("is refused in one department though another's type is public", async () => {
    const faults = await faultsOf(
      `${query} type T @key(fields: "id") @public { id: ID! }`,
      'type T @key(fields: "id") { id: ID! @public secret: Int }',
    );
    expect(faults.join('\n')).toMatch(/\[b\] T\.secret: .*\(NOT_ANNOTATED\)/);
  });

  it('is fine for values that are only returned, and for arguments', async () => {
    expect(await faultsOf('type Query { a(n: Int): E @public } enum E { ONE }')).toEqual([]);
  });
});

describe('a contradiction', () => {
  it.each([
    ['on a field', [`type Query { a: Int @public ${internal} }`], 'Query.a'],
    ['on a type', ['type Query { t: T @public } type T @public @authenticated { a: Int }'], 'T'],
    [
      'on an input',
      ['type Query { a(f: F): Int @public } input F { x: Int @public @acl(anyOf: [["a:b:c"]]) }'],
      'F.x',
    ],
    [
      'between departments',
      ['type Query { s: Int @shareable @public }', `type Query { s: Int @shareable ${internal} }`],
      'Query.s',
    ],
  ])('is refused %s', async (_where, schemas, coordinate) => {
    expect((await faultsOf(...schemas)).join('\n')).toMatch(
      new RegExp(`${coordinate}: is public .*\\(CONTRADICTION\\)`),
    );
  });
});
