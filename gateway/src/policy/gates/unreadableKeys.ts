import { implies } from '#shared/policy/requirement';
import { argumentOf, named } from '../directives';
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

/** Whether a department answers for entities of the type that others hand it, and does not only point at them. */
const answersFor = (type: DeclaredType | undefined): boolean =>
  type !== undefined && named(type.directives, 'key').some((key) => argumentOf(key, 'resolvable') !== false);

/** Keys that are not public, by type. */
function guardedKeys(composed: ComposedPolicy): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const coordinate of singleKeysOf(composed)) {
    const [type = ''] = coordinate.split('.');
    if (composed.rules.fields[coordinate]?.read === 'PUBLIC') continue;
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
  const keys = guardedKeys(composed);
  const targetOf = (named: string, all: Types): string => nodesOf(all.get(named)) ?? named;
  return subgraphs.flatMap(({ name, types: own }) =>
    [...placesOf(own.values())].flatMap(({ coordinate, type, field }): Fault[] => {
      if (!field || isPartOfList(type)) return [];
      const read = rules.fields[coordinate]?.read;
      const target = targetOf(namedTypeOf(field.type), types);
      if (!subgraphs.some((other) => other.name !== name && answersFor(other.types.get(target)))) return [];
      return (keys.get(target) ?? [])
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
