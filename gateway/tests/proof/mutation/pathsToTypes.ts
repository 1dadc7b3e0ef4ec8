import {
  astFromValue,
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  print,
  type GraphQLArgument,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { typesAt } from '../expandSelection';
import type { SampleKeys } from '../generate/sampleKeys';

/** A way from the root to objects of a type. */
export interface PathToType {
  /** `Type.field` along the way. */
  readonly coordinates: readonly string[];
  /** The operation around a selection at its end. */
  readonly around: (selection: string) => string;
}

const pathsKept = 14;
const longest = 5;
const page = 100;

/** Literals for an argument that must be given: several where several keys are known. */
function literalsOf(arg: GraphQLArgument, owner: string, keys: SampleKeys): readonly string[] {
  const scalar = getNamedType(arg.type).name;
  const pools: Record<string, string> = {
    batch: 'ProductBatch.batchNo',
    act: 'PenaltyItem.code',
    region: 'Region.code',
    period: 'Region.period',
  };
  const pool =
    keys.byCoordinate.get(`${owner}.${arg.name}`) ??
    keys.byCoordinate.get(pools[arg.name] ?? '') ??
    keys.byScalar.get(scalar) ??
    [];
  return pool.map((value) => {
    const node = astFromValue(scalar === 'Int' ? Number(value) : value, arg.type);
    return node ? print(node) : 'null';
  });
}

/** The texts of arguments a field can be asked with; none when a value it insists on is not known. */
export function argumentTexts(
  args: readonly GraphQLArgument[],
  result: string,
  keys: SampleKeys,
): readonly string[] {
  const size = args.some(({ name }) => name === 'first') ? [`first: ${page}`] : [];
  const required = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const literals = required.map((arg) => literalsOf(arg, result, keys));
  const variants = Math.min(3, ...literals.map(({ length }) => length));
  const count = required.length === 0 ? 1 : variants;
  return Array.from({ length: count }, (_, n) => {
    const given = required.map((arg, i) => `${arg.name}: ${literals[i]?.[n] ?? 'null'}`);
    const all = [...size, ...given];
    return all.length === 0 ? '' : `(${all.join(', ')})`;
  });
}

/** For every object type the shortest ways to it, breadth first. */
export function pathsToTypes(
  schema: GraphQLSchema,
  keys: SampleKeys,
): ReadonlyMap<string, readonly PathToType[]> {
  const found = new Map<string, PathToType[]>();
  const root = schema.getQueryType() as GraphQLObjectType;
  let front: { readonly type: GraphQLObjectType; readonly path: PathToType }[] = [
    { type: root, path: { coordinates: [], around: (selection) => `{ ${selection} }` } },
  ];
  found.set(
    root.name,
    front.map(({ path }) => path),
  );
  for (let length = 0; length < longest && front.length > 0; length++) {
    const next: typeof front = [];
    for (const { type, path } of front) {
      for (const field of Object.values(type.getFields())) {
        const named = getNamedType(field.type);
        if (!isCompositeType(named)) continue;
        for (const text of argumentTexts(field.args, namedRowOf(field.type), keys)) {
          for (const one of typesAt(schema, named)) {
            const paths = found.get(one.name) ?? [];
            if (paths.length >= pathsKept) continue;
            const fragment = isObjectType(named) ? undefined : one.name;
            const to: PathToType = {
              coordinates: [...path.coordinates, `${type.name}.${field.name}`],
              around: (selection) =>
                path.around(
                  `${field.name}${text} { ${fragment ? `... on ${fragment} { ${selection} }` : selection} }`,
                ),
            };
            found.set(one.name, [...paths, to]);
            next.push({ type: one, path: to });
          }
        }
      }
    }
    front = next;
  }
  return found;
}

/** The name of the type that a field is about: of a connection that of its rows. */
export function namedRowOf(output: GraphQLOutputType): string {
  const type = getNamedType(output);
  const nodes = isObjectType(type) ? type.getFields()['nodes'] : undefined;
  return nodes ? getNamedType(nodes.type).name : type.name;
}
