import { implies } from '#shared/policy/requirement';
import { placesOf } from '../schemaPlaces';
import { namedTypeOf, type DeclaredType } from '../schemaTypes';
import type { ComposedPolicy, Fault, PolicyGate } from './gate';
import { singleKeysOf } from './personalKeys';

type Types = ReadonlyMap<string, DeclaredType>;

const nodesOf = (type: DeclaredType | undefined): string | undefined => {
  const nodes = type?.fields.find(({ name }) => name.value === 'nodes');
  return nodes && namedTypeOf(nodes.type);
};

/** Connections and edges have no rule of their own: who may read the list is said where it is reached. */
const isPartOfList = (type: DeclaredType): boolean =>
  type.fields.some(({ name }) => name.value === 'nodes' || name.value === 'cursor');

/** Keys that are not public, of types that several departments answer for, by type. */
function travellingKeys(composed: ComposedPolicy): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const coordinate of singleKeysOf(composed)) {
    const [type = ''] = coordinate.split('.');
    const owners = composed.subgraphs.filter(({ types }) => types.has(type));
    if (owners.length < 2 || composed.rules.fields[coordinate]?.read === 'PUBLIC') continue;
    found.set(type, [...(found.get(type) ?? []), coordinate]);
  }
  return found;
}

/**
 * Between departments an entity goes by its key, read with the caller's own rights. Who may read a field that leads to the entity and
 * not its key would be told of a denied field never asked for, and get null.
 */
export const unreadableKeysGate: PolicyGate = (composed) => {
  const { subgraphs, types, rules } = composed;
  const keys = travellingKeys(composed);
  const targetOf = (named: string, all: Types): string => nodesOf(all.get(named)) ?? named;
  return subgraphs.flatMap(({ name, types: own }) =>
    [...placesOf(own.values())].flatMap(({ coordinate, type, field }): Fault[] => {
      if (!field || isPartOfList(type)) return [];
      const read = rules.fields[coordinate]?.read;
      return (keys.get(targetOf(namedTypeOf(field.type), types)) ?? [])
        .filter((key) => read !== undefined && !implies(read, rules.fields[key]?.read ?? []))
        .map((key) => ({
          code: 'UNREADABLE_KEY',
          subgraph: name,
          coordinate,
          message: `leads to an entity whose key ${key} asks for more. Let whoever may read this field read the key.`,
        }));
    }),
  );
};
