import { readFileSync } from 'node:fs';
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { DepartmentName } from '#shared/auth/principal';
import type { PolicySlice } from '#shared/policy/bundle';
import { signerKey } from '#shared/policy/signerKey';
import { readSlice } from '#shared/policy/slice';
import { projectPath } from '#shared/project/projectPath';
import { scalars } from '#shared/scalars/index';
import type { Subgraph } from '#shared/subgraph/contract';
import { builtFrom, open, subgraphOf } from './guardedFixture';

/** Where all rows of the canaries lie, and who handles them. */
export const home = '430281103200';
export const organ = 'organ-1';
export const certNo = '43029900001';

/** Valid values by scalar, which no mask leaves as they are. */
const values: Readonly<Record<string, unknown>> = {
  String: 'CANARY',
  ID: 'CANARY',
  Int: 4711,
  Float: 4711.5,
  Boolean: true,
  Uscc: '91430281MA4L45TH2D',
  ResidentId: '11010519491231002X',
  RegionCode: '430281103200',
  GridCode: '430281103200001',
  Date: '2026-03-01',
  DateTime: '2026-03-01T09:00:00.000+08:00',
  Money: '4711.00',
  MobilePhone: '13800001234',
  PersonName: '欧阳甲',
  Address: '白兔潭村3组12号',
};

const literals: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '1',
  Boolean: 'true',
  RegionCode: '"430281000000"',
  GridCode: '"430281103200001"',
  Uscc: '"91430281MA4L45TH2D"',
  ResidentId: '"11010519491231002X"',
  MobilePhone: '"13800001234"',
  Date: '"2026-03-01"',
  DateTime: '"2026-03-01T09:00:00Z"',
  Money: '"1.00"',
};

/** A row in which every policy on rows can hold. */
const rowOf = (typeName: string): object => ({
  __typename: typeName,
  regionCode: home,
  organId: organ,
  officerCertNos: [certNo],
  publicityState: 'PUBLISHED',
  publicityEndsOn: '2099-01-01',
  kind: 'COMPLAINT',
  closedOn: '2026-01-01',
});

function canaryOf(schema: GraphQLSchema, type: GraphQLOutputType): unknown {
  if (isNonNullType(type)) return canaryOf(schema, type.ofType);
  if (isListType(type)) return [canaryOf(schema, type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isLeafType(type)) return values[type.name];
  const named = isAbstractType(type) ? schema.getPossibleTypes(type)[0] : type;
  return rowOf((named as GraphQLObjectType).name);
}

const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('_'),
  );

function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return `[${literalOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${required.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')} }`;
  }
  return literals[getNamedType(type).name] ?? '"CANARY"';
}

/** A field as it is asked for: with the arguments it insists on, and what is below it. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const args = field.args
    .filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)
    .map((arg) => `${arg.name}: ${literalOf(arg.type)}`);
  const below = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${below}`;
}

export interface CanaryDepartment {
  readonly subgraph: Subgraph;
  /** The department's slice as it is committed. */
  readonly slice: PolicySlice;
  /** The operation that asks for one coordinate and nothing else; what it gives stands at these keys. */
  queryOf(coordinate: string): { readonly query: string; readonly keys: readonly string[] };
}

/**
 * A department's own schema and slice, with a canary in every field instead of its resolvers, and a way from the root to each
 * type: what a guard does not stop comes out. There is no gateway and no database: the second line stands alone.
 */
export function canaryDepartment(name: DepartmentName): CanaryDepartment {
  const sdl = readFileSync(projectPath('subgraphs', name, 'schema.graphql'), 'utf8');
  const slice = readSlice(name, signerKey());
  const known = Object.fromEntries(
    [...sdl.matchAll(/^scalar (\w+)/gm)].flatMap(([, scalar = '']) =>
      scalars[scalar] ? [[scalar, scalars[scalar]]] : [],
    ),
  );
  const bare = builtFrom(sdl, known);
  const roots = [bare.getQueryType(), bare.getMutationType()];
  const types = objectTypes(bare).filter((type) => !roots.includes(type));
  const probes = types.map((type) => `probe${type.name}: ${type.name}`).join('\n');
  const canariesOf = (type: GraphQLObjectType | null | undefined): Record<string, () => unknown> =>
    Object.fromEntries(
      Object.values(type?.getFields() ?? {})
        .filter(({ name }) => !name.startsWith('_'))
        .map((field) => [field.name, () => canaryOf(bare, field.type)]),
    );
  const resolvers = Object.fromEntries(types.map((type) => [type.name, canariesOf(type)]));
  const schema = builtFrom(`${sdl}\nextend type Query { ${probes} }`, {
    ...known,
    ...resolvers,
    Query: {
      ...Object.fromEntries(types.map((type) => [`probe${type.name}`, () => rowOf(type.name)])),
      ...canariesOf(bare.getQueryType()),
    },
    ...(bare.getMutationType() ? { Mutation: canariesOf(bare.getMutationType()) } : {}),
  });
  const probeRules = types.map((type) => [`Query.probe${type.name}`, open] as const);
  const probed = {
    ...slice,
    rules: { ...slice.rules, fields: { ...slice.rules.fields, ...Object.fromEntries(probeRules) } },
  };
  return {
    subgraph: { ...subgraphOf(schema, probed), name },
    slice,
    queryOf(coordinate) {
      const [typeName = '', fieldName = ''] = coordinate.split('.');
      const type = schema.getType(typeName);
      const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
      if (!field) throw new Error(`${name} has no ${coordinate}.`);
      const selection = selectionOf(field);
      if (typeName === 'Mutation') return { query: `mutation { ${selection} }`, keys: [fieldName] };
      return typeName === 'Query'
        ? { query: `{ ${selection} }`, keys: [fieldName] }
        : { query: `{ probe${typeName} { ${selection} } }`, keys: [`probe${typeName}`, fieldName] };
    },
  };
}
