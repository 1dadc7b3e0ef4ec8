import { Kind, parse, type SelectionSetNode } from 'graphql';
import { argumentOf, named } from '../directives';
import { namedTypeOf, type DeclaredType } from '../schemaTypes';
import type { ComposedPolicy, Fault, PolicyGate } from './gate';

/** Coordinates of a set of fields as in `@key(fields:)`, those it only passes through included. */
export function coordinatesOf(
  type: string,
  fields: string,
  types: ReadonlyMap<string, DeclaredType>,
): readonly string[] {
  const found: string[] = [];
  const walk = (typeName: string, set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.typeCondition?.name.value ?? typeName, selection.selectionSet);
      }
      if (selection.kind !== Kind.FIELD || selection.name.value === '__typename') continue;
      found.push(`${typeName}.${selection.name.value}`);
      const field = types.get(typeName)?.fields.find(({ name }) => name.value === selection.name.value);
      if (field && selection.selectionSet) walk(namedTypeOf(field.type), selection.selectionSet);
    }
  };
  const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  if (definition?.kind === Kind.OPERATION_DEFINITION) walk(type, definition.selectionSet);
  return found;
}

/** The coordinates of each `@key` of a type. */
const keysOf = (
  type: DeclaredType,
  types: ReadonlyMap<string, DeclaredType>,
): readonly (readonly string[])[] =>
  named(type.directives, 'key').map((key) =>
    coordinatesOf(type.name, String(argumentOf(key, 'fields')), types),
  );

/** The fields that alone are a key of their type in some department: `Person.id`. */
export const singleKeysOf = ({ subgraphs, types }: ComposedPolicy): ReadonlySet<string> =>
  new Set(
    subgraphs
      .flatMap(({ types: own }) => [...own.values()].flatMap((type) => keysOf(type, types)))
      .flatMap((key) => (key.length === 1 ? key : [])),
  );

/**
 * Keys travel between departments in the clear and stand in every reference. Personal data has no place in them; the code of
 * an individual business is the one exception, as the law gives it no other number, and the gateway masks it.
 */
export const personalKeysGate: PolicyGate = ({ subgraphs, types, rules }) =>
  subgraphs.flatMap(({ name, types: own }) =>
    [...own.values()].flatMap((type) =>
      [...new Set(keysOf(type, types).flat())].flatMap((coordinate): Fault[] => {
        const rule = rules.fields[coordinate];
        if (!rule) return [];
        const isPersonal = rule.class === 'PERSONAL' || rule.class === 'SPECIAL_PERSONAL';
        const isMasked = rule.mask !== undefined && rule.mask.kind !== 'INDIVIDUAL_USCC';
        if (!isPersonal && !isMasked) return [];
        const what = isPersonal ? rule.class : `masked (${rule.mask?.kind ?? ''})`;
        const message = `is ${what} and part of a key of ${type.name}. Give the type an opaque key.`;
        return [{ code: 'PERSONAL_KEY', subgraph: name, coordinate, message }];
      }),
    ),
  );
