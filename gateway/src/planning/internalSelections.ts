import {
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { signatureOf } from './conformance/signature';

/** Names of types that an object at some place can have; abstract types stand beside their members. */
export type TypeNames = ReadonlySet<string>;

/** A field that a plan may fetch beside what the client asked for, under its own name. */
export interface InternalField {
  readonly key: string;
  /** Field and arguments (conformance/signature.ts). */
  readonly signature: string;
  /** Types of the object it is fetched on. */
  readonly types: TypeNames;
  readonly children: readonly InternalField[];
}

export interface InternalSelections {
  typesOf(name: string): TypeNames;
  /** The named type of a field that any of these types has; undefined for `__typename`. */
  fieldType(types: TypeNames, field: string): string | undefined;
  /** What is fetched of objects of these types so that the field can be: its `@requires`, and what those require. */
  requiredBy(types: TypeNames, field: string): readonly InternalField[];
  /** Fields of the keys of these types that have this name. */
  keyFields(types: TypeNames, name: string): readonly InternalField[];
}

export const intersects = (some: TypeNames, others: TypeNames): boolean => {
  for (const name of some) if (others.has(name)) return true;
  return false;
};

export const intersection = (some: TypeNames, others: TypeNames): TypeNames =>
  new Set([...some].filter((name) => others.has(name)));

/**
 * What plans fetch on their own account: `key` of `@join__type` and `requires` of `@join__field`
 * (https://specs.apollo.dev/join/v0.5). Fields of interface objects are those of every type of the interface.
 */
export function internalSelectionsOf(supergraph: DocumentNode, schema: GraphQLSchema): InternalSelections {
  const { requires, keys } = fieldSetsOf(supergraph);
  const members = new Map<string, TypeNames>();
  const required = new Map<string, readonly InternalField[]>();
  const keyed = new Map<string, readonly InternalField[]>();

  const typesOf = (name: string): TypeNames => {
    let known = members.get(name);
    if (!known) {
      const type = schema.getType(name);
      const possible = isAbstractType(type) ? schema.getPossibleTypes(type).map((member) => member.name) : [];
      members.set(name, (known = new Set([name, ...possible])));
    }
    return known;
  };

  const fieldType = (types: TypeNames, field: string): string | undefined => {
    for (const name of types) {
      const type = schema.getType(name);
      const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
      if (found) return found.type.toString().replace(/[[\]!]/g, '');
    }
    return undefined;
  };

  const selected = (set: SelectionSetNode, types: TypeNames): InternalField[] =>
    set.selections.flatMap((node): InternalField[] => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return [];
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition?.name.value;
        const within = condition === undefined ? types : intersection(types, typesOf(condition));
        return selected(node.selectionSet, within);
      }
      const name = node.name.value;
      const type = fieldType(types, name);
      const children = node.selectionSet && type ? selected(node.selectionSet, typesOf(type)) : [];
      const own: InternalField = { key: name, signature: signatureOf(node), types, children };
      return [own, ...requiredBy(types, name)];
    });

  const requiredOn = (type: string, field: string): readonly InternalField[] => {
    const coordinate = `${type}.${field}`;
    let known = required.get(coordinate);
    if (!known) {
      // Seen before its own requirements are followed: a cycle, which composition refuses, would not end.
      required.set(coordinate, []);
      const found = schema.getType(type);
      const interfaces = isObjectType(found) || isInterfaceType(found) ? found.getInterfaces() : [];
      const sets = [type, ...interfaces.map(({ name }) => name)].flatMap(
        (name) => requires.get(`${name}.${field}`) ?? [],
      );
      known = sets.flatMap((set) => selected(set, new Set([type])));
      required.set(coordinate, known);
    }
    return known;
  };

  const requiredBy = (types: TypeNames, field: string): readonly InternalField[] =>
    requires.size === 0 ? [] : [...types].flatMap((type) => requiredOn(type, field));

  const keysOf = (type: string): readonly InternalField[] => {
    let known = keyed.get(type);
    if (!known) {
      known = (keys.get(type) ?? []).flatMap((set) => selected(set, new Set([type])));
      keyed.set(type, known);
    }
    return known;
  };

  return {
    typesOf,
    fieldType,
    requiredBy,
    keyFields: (types, name) => [...types].flatMap((type) => keysOf(type).filter(({ key }) => key === name)),
  };
}

type FieldSets = Map<string, SelectionSetNode[]>;

function fieldSetsOf(supergraph: DocumentNode): { requires: FieldSets; keys: FieldSets } {
  const requires: FieldSets = new Map();
  const keys: FieldSets = new Map();
  const note = (sets: FieldSets, at: string, text: string | undefined): void => {
    if (text !== undefined) sets.set(at, [...(sets.get(at) ?? []), fieldSet(text)]);
  };
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const node of type.directives ?? []) {
      if (node.name.value === 'join__type') note(keys, type.name.value, text(node, 'key'));
    }
    for (const field of type.fields ?? []) {
      for (const node of field.directives ?? []) {
        if (node.name.value !== 'join__field') continue;
        note(requires, `${type.name.value}.${field.name.value}`, text(node, 'requires'));
      }
    }
  }
  return { requires, keys };
}

function text(node: ConstDirectiveNode, name: string): string | undefined {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

function fieldSet(text: string): SelectionSetNode {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`"${text}" is no set of fields.`);
  return operation.selectionSet;
}
