import {
  Kind,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type NamedTypeNode,
  type TypeNode,
} from 'graphql';

/** A type of an SDL document with its extensions taken together. */
export interface DeclaredType {
  readonly name: string;
  readonly kind: 'OBJECT' | 'INTERFACE' | 'INPUT_OBJECT' | 'ENUM' | 'SCALAR' | 'UNION';
  readonly directives: readonly ConstDirectiveNode[];
  readonly fields: readonly FieldDefinitionNode[];
  readonly inputFields: readonly InputValueDefinitionNode[];
  readonly values: readonly EnumValueDefinitionNode[];
  readonly interfaces: readonly string[];
  readonly members: readonly string[];
}

const namesOf = (types: readonly NamedTypeNode[] | undefined): readonly string[] =>
  (types ?? []).map(({ name }) => name.value);

type Kindred = Pick<DeclaredType, 'kind'> & Partial<Omit<DeclaredType, 'kind' | 'name' | 'directives'>>;

/** What one definition or extension adds to its type; undefined for what is no type. */
function kindredOf(node: DefinitionNode): Kindred | undefined {
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) {
    return { kind: 'OBJECT', fields: node.fields ?? [], interfaces: namesOf(node.interfaces) };
  }
  if (node.kind === Kind.INTERFACE_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_EXTENSION) {
    return { kind: 'INTERFACE', fields: node.fields ?? [], interfaces: namesOf(node.interfaces) };
  }
  if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || node.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION) {
    return { kind: 'INPUT_OBJECT', inputFields: node.fields ?? [] };
  }
  if (node.kind === Kind.ENUM_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_EXTENSION) {
    return { kind: 'ENUM', values: node.values ?? [] };
  }
  if (node.kind === Kind.SCALAR_TYPE_DEFINITION || node.kind === Kind.SCALAR_TYPE_EXTENSION) {
    return { kind: 'SCALAR' };
  }
  if (node.kind === Kind.UNION_TYPE_DEFINITION || node.kind === Kind.UNION_TYPE_EXTENSION) {
    return { kind: 'UNION', members: namesOf(node.types) };
  }
  return undefined;
}

/** The types of a document by name; definitions and extensions of one name make one type. */
export function typesOf(document: DocumentNode): ReadonlyMap<string, DeclaredType> {
  const types = new Map<string, DeclaredType>();
  for (const node of document.definitions) {
    const own = kindredOf(node);
    if (!own || !('name' in node) || !node.name) continue;
    const name = node.name.value;
    const before = types.get(name);
    const directives = ('directives' in node ? node.directives : undefined) as
      ConstDirectiveNode[] | undefined;
    types.set(name, {
      name,
      kind: before?.kind ?? own.kind,
      directives: [...(before?.directives ?? []), ...(directives ?? [])],
      fields: [...(before?.fields ?? []), ...(own.fields ?? [])],
      inputFields: [...(before?.inputFields ?? []), ...(own.inputFields ?? [])],
      values: [...(before?.values ?? []), ...(own.values ?? [])],
      interfaces: [...(before?.interfaces ?? []), ...(own.interfaces ?? [])],
      members: [...(before?.members ?? []), ...(own.members ?? [])],
    });
  }
  return types;
}

/** Name of a type without its lists and exclamation marks. */
export function namedTypeOf(type: TypeNode): string {
  let inner = type;
  while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
  return inner.name.value;
}

/** Names that the specifications of the federation keep for themselves (`join__Graph`, `access__MaskKind`). */
export const isSpecificationName = (name: string): boolean => name.includes('__');
