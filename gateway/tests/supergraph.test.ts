import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { policyIndexOf } from '../src/permissions/policyIndex';
import { composeFromConfig, composeSubgraphs, CompositionFailed } from '../src/supergraph/compose';
import { runtimeSupergraph } from '../src/supergraph/runtime';
import { ecologySdl } from './fixtures/ecology';
import { composeFixtures } from './fixtures/fixtureGraph';
import { header } from './fixtures/header';
import { marketSdl } from './fixtures/market';

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
    expect(apiSdl).not.toMatch(/policy__|@public|join__|requiresScopes/);
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

  it('refuses a policy directive that composition would lose or overlook', async () => {
    const used = 'type Query { a: Int @public }';
    const fault = async (sdl: string) => (await faultsOf(source('market', sdl))).join('\n');
    expect(await fault(`${header.replace('@composeDirective(name: "@public")', '')} ${used}`)).toContain(
      'without @composeDirective',
    );
    expect(
      await fault(
        `${header.replace('"@authenticated", ', '')} directive @authenticated on FIELD_DEFINITION type Query { a: Int @authenticated }`,
      ),
    ).toContain('@authenticated is defined here');
    expect(
      await fault(
        `${header.replace('"@authenticated"', '{ name: "@authenticated", as: "@signedIn" }')} type Query { a: Int @signedIn }`,
      ),
    ).toContain('must keep their names');
  });

  it('refuses a directive that subgraphs disagree on, which would be decided by majority', async () => {
    const shared = (kind: string) =>
      `${header} type Query { a: Int @shareable @sensitive(class: ${kind}) @authenticated }`;
    const faults = await faultsOf(
      source('one', shared('PERSONAL')),
      source('two', shared('INTERNAL')),
      source('three', shared('INTERNAL')),
    );
    expect(faults.join()).toContain('INCONSISTENT_NON_REPEATABLE_DIRECTIVE_ARGUMENTS');
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
    writeFileSync(join(root, 'market-supervision.graphql'), marketSdl);
    writeFileSync(join(root, 'ecology.graphql'), ecologySdl);
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

  it('is refused for a security feature that nothing here enforces', async () => {
    const { supergraphSdl } = await composeFixtures();
    const foreign = supergraphSdl.replace(
      '@link(url: "https://specs.apollo.dev/link/v1.0")',
      '@link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://example.org/vault/v1.0", for: SECURITY)',
    );
    expect(() => runtimeSupergraph(foreign)).toThrow(/vault.*nothing here enforces/);
  });
});

describe('the policy index', () => {
  const links = `schema @link(url: "https://yiyu.example/policy/v1.0", import: ["@public", "@sensitive"]) { query: Query }`;
  const publicOf = (types: string) => [...policyIndexOf(`${links} ${types}`).publicCoordinates];

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
  ])('calls public %s', (_what, types, expected) => {
    expect(publicOf(types)).toEqual(expected);
  });

  it('calls nothing public without the policy specification', () => {
    const index = policyIndexOf('type Query { a: Int @public }');
    expect(index.hasPolicy).toBe(false);
    expect(index.isPublic('Query.a')).toBe(false);
  });

  it('closes inputs that are sensitive and no others', () => {
    const index = policyIndexOf(
      `${links} input I { a: Int @sensitive(class: PERSONAL) b: Int @public c: Int } enum E { A @sensitive(class: PERSONAL) B } type T { f(x: Int @sensitive(class: PERSONAL), y: Int): Int }`,
    );
    expect([...index.closedInputs].sort()).toEqual(['E.A', 'I.a', 'T.f(x:)']);
    expect(index.isOpenInput('I.c')).toBe(true);
  });

  it.each([
    ['{ name: "@sensitive", as: "@s" }', ''],
    ['"@sensitive"', ', as: "pol"'],
  ])('is not made from renamed directives (%s%s)', (imported, as) => {
    const sdl = `schema @link(url: "https://yiyu.example/policy/v1.0"${as}, import: ["@public", ${imported}]) { query: Query } type Query { a: Int }`;
    expect(() => policyIndexOf(sdl)).toThrow(/must keep their names/);
  });

  it("is not made from the federation's renamed directives", () => {
    const sdl = `schema @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", as: "needs", for: SECURITY) { query: Query } type Query { a: Int }`;
    expect(() => policyIndexOf(sdl)).toThrow(/must keep their names/);
  });
});
