import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../src/telemetryOff';
import { ApolloGateway } from '@apollo/gateway';
import { parse } from 'graphql';
import { compileRules } from '../src/policy/compileRules';
import { composeFromConfig, composeSubgraphs } from '../src/supergraph/compose';
import { CompositionFailed } from '../src/supergraph/composition';
import { runtimeSupergraph } from '../src/supergraph/runtime';
import { composeFixtures } from './fixtures/fixtureGraph';
import { header } from './fixtures/header';

const source = (name: string, sdl: string) => ({
  name,
  sdl,
  url: `http://127.0.0.1:9/${name}`,
  file: `${name}.graphql`,
});

const faultsOf = async (...sources: ReturnType<typeof source>[]): Promise<readonly string[]> => {
  try {
    await composeSubgraphs(sources);
    return [];
  } catch (error) {
    if (error instanceof CompositionFailed) return error.faults;
    throw error;
  }
};

describe('composition', () => {
  it('gives the full supergraph and a sorted API schema without a trace of the policy', async () => {
    const { supergraphSdl, apiSdl, hints } = await composeFixtures();
    expect(supergraphSdl).toContain('for: SECURITY');
    expect(apiSdl).not.toMatch(/access__|@public|join__|requiresScopes/);
    expect(apiSdl.indexOf('type Enterprise')).toBeLessThan(apiSdl.indexOf('type Query'));
    expect(hints).toEqual([]);
  });

  it('names the subgraph of every fault', async () => {
    expect(await faultsOf(source('market', 'type Query {'), source('ecology', 'type {'))).toEqual([
      expect.stringMatching(/^\[market\] market\.graphql: /),
      expect.stringMatching(/^\[ecology\] ecology\.graphql: /),
    ]);
    expect(await faultsOf(source('market', `${header} type Query { a: Nothing @public }`))).toEqual([
      expect.stringMatching(/\[market\].*Nothing/),
    ]);
  });

  it("reads rover's file and writes both generated files", async () => {
    const root = mkdtempSync(join(tmpdir(), 'yiyu-compose-'));
    mkdirSync(join(root, 'gateway'));
    const entry = (name: string) =>
      `  ${name}:\n    routing_url: http://127.0.0.1:9/graphql\n    schema: { file: ../${name}.graphql }\n    x-owner: { en: ${name}, zh: 部门 }\n`;
    writeFileSync(
      join(root, 'gateway/supergraph.yaml'),
      `federation_version: =2.12.0\nsubgraphs:\n${entry('market-supervision')}${entry('ecology')}`,
    );
    const firm = (rest: string) => `type Enterprise @key(fields: "uscc") { uscc: ID! @public ${rest} }`;
    const writeSchema = (name: string, sdl: string) =>
      writeFileSync(join(root, `${name}.graphql`), `${header}\n${sdl}`);
    writeSchema(
      'market-supervision',
      `type Query { firm: Enterprise @public } ${firm('name: String @public')}`,
    );
    writeSchema(
      'ecology',
      firm(
        'emissions: Int @sensitive(class: SENSITIVE) @requiresScopes(scopes: [["ecology:sensitive:read"]])',
      ),
    );
    const graph = await composeFromConfig(root);
    expect(() => parse(graph.apiSdl)).not.toThrow();
    expect(graph.apiSdl).toContain('type Enterprise');
    expect(graph.supergraphSdl).toContain('for: SECURITY');
  });
});

describe('the runtime supergraph', () => {
  it('differs from the full one in "for: SECURITY" alone', async () => {
    const { supergraphSdl } = await composeFixtures();
    const runtime = runtimeSupergraph(supergraphSdl);
    expect(runtime).not.toContain('for: SECURITY');
    expect(runtime).toContain('for: EXECUTION');
    expect(runtime).toContain('@requiresScopes(scopes: [["market:personal"]])');
    expect(runtimeSupergraph(runtime)).toBe(runtime);
  });

  it('keeps the purpose of @inaccessible, which the gateway enforces by itself', async () => {
    const sdl = `${header} type Query @public { shown: Int hidden: Int @inaccessible }`;
    const { supergraphSdl, apiSdl } = await composeSubgraphs([source('ecology', sdl)]);
    const runtime = runtimeSupergraph(supergraphSdl);
    expect(runtime).toMatch(/inaccessible\/v[\d.]+", for: SECURITY/);
    const gateway = new ApolloGateway({ supergraphSdl: runtime });
    const { schema } = await gateway.load();
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(['shown']);
    expect(apiSdl).not.toContain('hidden');
    await gateway.stop();
  });

  it('is refused for a security feature that nothing here enforces', async () => {
    const { supergraphSdl } = await composeFixtures();
    const foreign = supergraphSdl.replace(
      '@link(url: "https://specs.apollo.dev/link/v1.0")',
      '@link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://example.org/vault/v1.0", for: SECURITY)',
    );
    expect(() => runtimeSupergraph(foreign)).toThrow(/vault.*nothing here enforces/);
  });
});

describe('the compiled rules', () => {
  const links = `schema @link(url: "https://yiyu.example/access/v1.0", import: ["@public", "@sensitive"]) { query: Query }`;
  const publicOf = (types: string) =>
    Object.entries(compileRules(`${links} ${types}`).fields)
      .filter(([, { read }]) => read === 'PUBLIC')
      .map(([coordinate]) => coordinate);

  it.each([
    ['a field that says so', 'type T { a: Int @public b: Int }', ['T.a']],
    ['every field of a type that says so', 'type T @public { a: Int b: Int }', ['T.a', 'T.b']],
    ['nothing that is unannotated', 'type T { a: Int }', []],
    [
      'nothing restricted, whatever else is said',
      'type T @public { a: Int @public @sensitive(class: PERSONAL) b: Int @authenticated c: Int @requiresScopes(scopes: []) d: Int @policy(policies: []) }',
      [],
    ],
    ['nothing of a restricted type', 'type T @public @authenticated { a: Int }', []],
    [
      'nothing that leads to a restricted type',
      'type T @public { s: S u: U } type S @requiresScopes(scopes: [["x"]]) { a: Int } scalar U @authenticated',
      [],
    ],
  ])('open to anybody %s', (_what, types, expected) => {
    expect(publicOf(types)).toEqual(expected);
  });

  it('open nothing without the policy specification', () => {
    expect(compileRules('type Query { a: Int @public }')).toEqual({ fields: {}, inputs: {}, rows: {} });
  });

  it('join what is said several times, for the stricter', () => {
    const rules = compileRules(
      `${links} type T { a: Int @sensitive(class: INTERNAL) @sensitive(class: PERSONAL) @requiresScopes(scopes: [["x"], ["y"]]) @authenticated
        @mask(kind: ADDRESS, clear: [["c"]]) @mask(kind: ADDRESS, clear: [["d"]]) }`,
    );
    expect(rules.fields['T.a']).toEqual({
      class: 'PERSONAL',
      read: [
        ['authenticated', 'x'],
        ['authenticated', 'y'],
      ],
      mask: { kind: 'ADDRESS', clear: [['c', 'd']] },
    });
  });

  it.each(['[]', '[[]]', '[[1]]', '"x"', 'null'])('open to nobody what asks for %s', (scopes) => {
    const { fields } = compileRules(`${links} type T { a: Int @requiresScopes(scopes: ${scopes}) }`);
    expect(fields['T.a']?.read).toEqual([]);
  });

  it('open inputs that say so, and those like a field to its clear readers', () => {
    const { inputs } = compileRules(
      `${links} type T { a: Int @requiresScopes(scopes: [["r"]]) @mask(kind: ADDRESS, clear: [["c"]]) f(x: Int @sensitive(class: PERSONAL), y: Int, z: Int @acl(anyOf: [["k"]])): Int }
        input I { a: Int @acl(like: "T.a") b: Int @public c: Int d: Int @acl(like: "T.gone") e: Int @acl(like: "T.a", anyOf: [["s"]]) } enum E @public { A B @acl(anyOf: [["s"], ["t"]]) }`,
    );
    expect(inputs).toEqual({
      'I.a': [['c', 'r']],
      'I.b': 'PUBLIC',
      'I.d': [],
      'I.e': [['c', 'r', 's']],
      'E.A': 'PUBLIC',
      'E.B': [['s'], ['t']],
      'T.f(x:)': [],
      'T.f(z:)': [['k']],
    });
  });

  it.each([
    [
      'schema @link(url: "https://yiyu.example/access/v1.0", import: ["@public", { name: "@sensitive", as: "@s" }]) { query: Query } type Query { a: Int }',
    ],
    [
      'schema @link(url: "https://yiyu.example/access/v1.0", as: "pol", import: ["@public"]) { query: Query } type Query { a: Int }',
    ],
    [
      'schema @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", as: "needs", for: SECURITY) { query: Query } type Query { a: Int }',
    ],
    [
      'schema @link(url: "https://yiyu.example/access/v1.0", import: ["@public"]) { query: Query } type Query { a: Int @public @access__sensitive(class: PERSONAL) }',
    ],
    [
      'schema @link(url: "https://yiyu.example/access/v1.0", import: ["@public"]) { query: Query } type Query { a: Int @public @federation__authenticated }',
    ],
  ])('are not made from directives of other names: %s', (sdl) => {
    expect(() => compileRules(sdl)).toThrow(/must keep their names/);
  });
});
