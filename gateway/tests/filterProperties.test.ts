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
import { policyIndexOf } from '../src/permissions/policyIndex';
import { canary } from './fixtures/market';
import { referenceAnswer } from './fixtures/referenceAnswer';
import {
  composeFixtures,
  fixtureSubgraph,
  startFixtureGraph,
  type FixtureGraph,
  type FixtureName,
} from './fixtures/fixtureGraph';

let graph: FixtureGraph;
let api: GraphQLSchema;
let isPublic: (coordinate: string) => boolean;
const departments = new Map<string, GraphQLSchema>();

beforeAll(async () => {
  const large = String(10 ** 9);
  graph = await startFixtureGraph({
    env: { MAX_ROOT_FIELDS: large, MAX_ALIASES: large, MAX_COST: large, MAX_TOKENS: large },
  });
  const { buildSchema } = await import('graphql');
  const { supergraphSdl, apiSdl } = await composeFixtures();
  api = buildSchema(apiSdl);
  const policy = policyIndexOf(supergraphSdl);
  isPublic = (coordinate) => policy.isPublic(coordinate);
  for (const name of ['market-supervision', 'ecology'] as FixtureName[]) {
    departments.set(name, fixtureSubgraph(name).schema);
  }
});
afterAll(() => graph.close());

const argumentsOf: Record<string, string> = {
  enterprise: '(uscc: "A")',
  person: '(id: "1")',
  station: '(id: "1")',
};

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
    if (!field || field.name === 'byCode') {
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

describe('whatever the public asks', () => {
  it("no forbidden coordinate reaches a department, no secret comes back, and the answer is the reference evaluator's", async () => {
    const query = fc.infiniteStream(fc.nat()).map((stream) => {
      aliases = 0;
      const pick = (n: number): number => Number(stream.next().value) % n;
      const selection = selectionOf(api.getQueryType() as GraphQLObjectType, 4, pick);
      return `query ($yes: Boolean = true, $no: Boolean = false) { a: __typename @include(if: $yes) @skip(if: $no) ${selection} }`;
    });
    let filtered = 0;
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        graph.fetched.length = 0;
        const answer = await graph.ask(text);
        const codes = (answer.body.errors ?? []).map((error) => error.extensions.code);
        expect(codes).not.toContain('GRAPHQL_VALIDATION_FAILED');
        expect(answer.text).not.toContain(canary);
        const expected = await referenceAnswer(api, text, isPublic);
        // Not by its text: @apollo/gateway orders the keys of repeated fragments in its own way.
        expect(answer.body.data).toEqual(JSON.parse(JSON.stringify(expected)));
        for (const { department, query: sent } of graph.fetched) {
          expect(askedOf(department, sent).filter((coordinate) => !isPublic(coordinate))).toEqual([]);
        }
        if (codes.includes('UNAUTHORIZED_FIELD_OR_TYPE')) filtered++;
        else if (codes.length === 0) {
          const whole = await graph.ask(text, { as: 'bootstrap' });
          expect(answer.body).toEqual(whole.body);
        }
      }),
      { numRuns: 600 },
    );
    expect(filtered).toBeGreaterThan(20);
  }, 60_000);
});
