import type { MaskKind } from '#shared/policy/masks';
import fc from 'fast-check';
import type { GraphQLObjectType } from 'graphql';
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';
import type { Principal } from '#shared/auth/principal';
import { publicPrincipal } from '#shared/auth/principal';
import { decisionsOf, type Decision } from '../src/permissions/decision';
import { statedPurpose } from '../src/http/statedPurpose';
import type { Explanation } from '../src/permissions/explanation';
import { canary, canaryMobile, traderCode } from './fixtures/market';
import { referenceAnswer } from './fixtures/referenceAnswer';
import {
  composeFixtures,
  fixturePrincipal,
  fixtureSubgraph,
  holding,
  startFixtureGraph,
  type FixtureGraph,
  type FixtureName,
} from './fixtures/fixtureGraph';

let graph: FixtureGraph;
let api: GraphQLSchema;
let decisionFor: (principal: Principal) => Decision;
const departments = new Map<string, GraphQLSchema>();

beforeAll(async () => {
  const large = String(10 ** 9);
  graph = await startFixtureGraph({
    env: { MAX_ROOT_FIELDS: large, MAX_ALIASES: large, MAX_COST: large, MAX_TOKENS: large },
  });
  const { buildSchema } = await import('graphql');
  api = buildSchema((await composeFixtures()).apiSdl);
  const { bundle } = graph.policy;
  const decide = decisionsOf(bundle);
  decisionFor = (principal) =>
    decide(principal, { purpose: statedPurpose(undefined, principal), grant: null });
  for (const name of ['market-supervision', 'ecology'] as FixtureName[]) {
    departments.set(name, fixtureSubgraph(name, bundle).schema);
  }
});
afterAll(() => graph.close());

/** Callers with different rights, from nothing to everything. */
const callers = (): readonly Principal[] => [
  publicPrincipal,
  publicPrincipal,
  fixturePrincipal('officer-ecology', graph.policy.bundle),
  holding('market:masked'),
  holding('market:personal'),
  holding('market:sensitive', 'ecology:sensitive'),
  fixturePrincipal('all-seeing', graph.policy.bundle),
];

const argumentsOf: Record<string, string> = {
  enterprise: '(uscc: "A")',
  person: '(id: "1")',
  station: '(id: "1")',
  trader: `(code: "${traderCode}")`,
};

/** Root fields with inputs of their own: inputAcl.test.ts is about them. */
const leftOut = ['byCode', 'ranked', 'paged'];

/** A random valid selection: aliases, fragments with and without a type, fields of every class, at most `depth` deep. */
function selectionOf(type: GraphQLCompositeType, depth: number, pick: (n: number) => number): string {
  const parts: string[] = [];
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  for (let n = pick(4) + 1; n > 0; n--) {
    const choice = pick(10);
    if (choice === 0 && depth > 0) {
      parts.push(`... { ${selectionOf(type, depth - 1, pick)} }`);
      continue;
    }
    const objects = isObjectType(type) ? [type] : [...api.getPossibleTypes(type)];
    if ((choice <= 2 || fields.length === 0) && depth > 0) {
      const object = objects[pick(objects.length)] as GraphQLObjectType;
      parts.push(`... on ${object.name} { ${selectionOf(object, depth - 1, pick)} }`);
      continue;
    }
    const field = fields[pick(fields.length)];
    if (!field || leftOut.includes(field.name)) {
      parts.push('__typename');
      continue;
    }
    const named = getNamedType(field.type);
    const isNested = isCompositeType(named);
    if (isNested && depth === 0) {
      parts.push('__typename');
      continue;
    }
    // Aliases are unique, so that any two selections can be merged.
    const alias = choice < 6 ? `x${++aliases}: ` : '';
    const below = isNested ? ` { ${selectionOf(named, depth - 1, pick)} }` : '';
    const skip = choice === 9 ? ` @include(if: ${pick(2) === 0 ? '$yes' : '$no'})` : '';
    parts.push(
      `${alias || (isNested ? `x${++aliases}: ` : '')}${field.name}${argumentsOf[field.name] ?? ''}${skip}${below}`,
    );
  }
  return parts.join(' ');
}
let aliases = 0;

/** Coordinates of concrete types that a department was asked for. */
function askedOf(department: string, query: string): string[] {
  const schema = departments.get(department) as GraphQLSchema;
  const info = new TypeInfo(schema);
  const coordinates: string[] = [];
  visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field(node) {
        const parent = info.getParentType();
        if (!parent || node.name.value.startsWith('_')) return;
        for (const type of isObjectType(parent) ? [parent] : schema.getPossibleTypes(parent)) {
          coordinates.push(`${type.name}.${node.name.value}`);
        }
      },
    }),
  );
  return coordinates;
}

/** A random operation, and one of the callers. */
const asked = fc.infiniteStream(fc.nat()).map((stream) => {
  aliases = 0;
  const pick = (n: number): number => Number(stream.next().value) % n;
  const caller = callers()[pick(callers().length)] as Principal;
  const selection = selectionOf(api.getQueryType() as GraphQLObjectType, 4, pick);
  return {
    caller,
    text: `query ($yes: Boolean = true, $no: Boolean = false) { a: __typename @include(if: $yes) @skip(if: $no) ${selection} }`,
  };
});
const as = (caller: Principal) => (caller.kind === 'PUBLIC' ? {} : { as: caller });
const askedCoordinates = (): string[] =>
  graph.fetched.flatMap(({ department, query }) => askedOf(department, query));

/** How the clear values of each coordinate can be told. */
const secretsOf = [
  ['Enterprise.phone', 'phone'],
  ['Enterprise.riskNote', 'risk'],
  ['Enterprise.dossier', 'dossier'],
  ['Vault.key', 'vault'],
  ['Enterprise.emissions', 'emissions'],
  ['Permit.limits', 'limits'],
  ['Person.idCard', 'id'],
  ['Person.secret', 'secret'],
  ['Query.internalReport', 'report'],
  ['Query.unannotated', 'unannotated'],
] as const;

describe('whatever anybody asks', () => {
  it("no forbidden coordinate reaches a department, no secret comes back, and the answer is the reference evaluator's", async () => {
    let filtered = 0;
    let masked = 0;
    await fc.assert(
      fc.asyncProperty(asked, async ({ caller, text }) => {
        const decision = decisionFor(caller);
        const mayRead = (coordinate: string): boolean => decision.mayRead(coordinate);
        graph.fetched.length = 0;
        const answer = await graph.ask(text, as(caller));
        const codes = (answer.body.errors ?? []).map((error) => error.extensions.code);
        expect(codes).not.toContain('GRAPHQL_VALIDATION_FAILED');
        for (const [coordinate, secret] of secretsOf) {
          if (!mayRead(coordinate)) expect(answer.text).not.toContain(`${canary}-${secret}`);
        }
        if (decision.maskOf('Person.mobile')) expect(answer.text).not.toContain(canaryMobile);
        if (decision.maskOf('Trader.code')) expect(answer.text).not.toContain(traderCode);
        const expected = await referenceAnswer(api, text, {
          principal: caller,
          mayRead,
          maskOf: (coordinate) => decision.maskOf(coordinate) as MaskKind | undefined,
        });
        // Not by its text: @apollo/gateway orders the keys of repeated fragments in its own way.
        expect(answer.body.data).toEqual(JSON.parse(JSON.stringify(expected)));
        expect(askedCoordinates().filter((coordinate) => !mayRead(coordinate))).toEqual([]);
        if (codes.includes('UNAUTHORIZED_FIELD_OR_TYPE')) filtered++;
        if (answer.text.includes('****')) masked++;
      }),
      { numRuns: 300 },
    );
    expect(filtered).toBeGreaterThan(20);
    expect(masked).toBeGreaterThan(5);
  }, 120_000);

  it('the explanation says what then happens', async () => {
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(asked, async ({ caller: some, text }) => {
        // What a department denies row by row has the same words: it is not the gateway's to explain as denied.
        fc.pre(!text.includes('rowNote'));
        const caller = some.kind === 'PUBLIC' ? holding() : some;
        graph.fetched.length = 0;
        const { body } = await graph.explain(text, { as: caller });
        expect(body.errors).toBeUndefined();
        expect(graph.fetched).toEqual([]);
        const said = body.data as unknown as Explanation;
        outcomes.add(said.outcome);
        const answer = await graph.ask(text, { as: caller });
        const whole = await graph.ask(text, { as: 'all-seeing' });
        const accessOf = new Map(said.fields.map(({ coordinate, access }) => [coordinate, access]));
        const accesses = said.fields.filter(({ reached }) => reached).map(({ access }) => access);
        graph.fetched.length = 0;
        await graph.ask(text, { as: caller });
        for (const coordinate of askedCoordinates()) {
          // Keys that departments need and types that cannot stand at a place may be fetched beside what was asked.
          expect(['ALLOWED', 'MASKED', undefined]).toContain(accessOf.get(coordinate));
        }
        const names = said.departments.map(({ name }) => name);
        expect(graph.fetched.every(({ department }) => names.includes(department))).toBe(true);
        expect(said.outcome).toBe(accesses.every((access) => access === 'ALLOWED') ? 'WHOLE' : 'PART');
        const codes = (answer.body.errors ?? []).map(({ extensions }) => extensions.code);
        expect(codes.includes('UNAUTHORIZED_FIELD_OR_TYPE')).toBe(accesses.includes('DENIED'));
        // Where nothing is said to be denied or masked, it is what somebody with every right gets.
        if (said.outcome === 'WHOLE') expect(answer.body.data).toEqual(whole.body.data);
      }),
      { numRuns: 80 },
    );
    expect([...outcomes].sort()).toEqual(['PART', 'WHOLE']);
  }, 120_000);
});
