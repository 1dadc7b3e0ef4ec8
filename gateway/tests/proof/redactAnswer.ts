import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import type { Principal } from '#shared/auth/principal';
import { below, fieldsFor, typesAt, type Asked } from './expandSelection';
import type { ReadPolicy } from './readPolicy';
import { rowFactsOf, typeAlias } from './referenceDocument';
import { masked, maskFor, mayEverRead, mayReadRow, noFacts, type RowFacts } from './subjectRights';

type Json = Record<string, unknown>;

/** A null that its place cannot hold. */
const bubble = Symbol('bubble');

/** A value where it was found. */
interface Found {
  readonly value: unknown;
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly facts: RowFacts;
}

export interface Redacted {
  readonly data: Json | null;
  /** Response paths without list indices of what was taken out, whether before there were rows or row by row. */
  readonly deniedPaths: ReadonlySet<string>;
  /** The same of objects that do not exist for the caller: a key is all there is of them, and nobody says more. */
  readonly absentPaths: ReadonlySet<string>;
  /** What no row can open, so that nobody asks for it, and no department answers with an error. */
  readonly unaskedPaths: ReadonlySet<string>;
}

export const pathText = (path: readonly (string | number)[]): string =>
  JSON.stringify(path.filter((part) => typeof part === 'string'));

/** Takes out of a full answer what a caller may not see, coordinate by coordinate. */
export function redactAnswer(asked: Asked, policy: ReadPolicy, principal: Principal, full: Json): Redacted {
  const deniedPaths = new Set<string>();
  const unaskedPaths = new Set<string>();
  const absentPaths = new Set<string>();

  const fieldOf = (type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined =>
    Object.hasOwn(type.getFields(), name) ? type.getFields()[name] : undefined;
  const isClosed = (type: GraphQLObjectType, name: string): boolean =>
    !mayEverRead(policy.fields.get(`${type.name}.${name}`), principal);

  /** Whether no object of the type can stand there: a field that is asked for and cannot be null is denied. */
  const isDead = (type: GraphQLObjectType, sets: readonly SelectionSetNode[]): boolean =>
    [...fieldsFor(asked, type, sets).values()].some((nodes) => {
      const name = nodes[0]?.name.value ?? '';
      const field = fieldOf(type, name);
      if (!field) return false;
      if (isClosed(type, name)) return isNonNullType(field.type);
      return isEmptyPlace(getNamedType(field.type), below(nodes)) && !hasNullableLevel(field.type);
    });
  const isEmptyPlace = (type: GraphQLNamedType, sets: readonly SelectionSetNode[]): boolean =>
    isCompositeType(type) && typesAt(asked.schema, type).every((one) => isDead(one, sets));

  /** All that is closed below a place, whatever rows there are. */
  const noteClosed = (
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    path: readonly string[],
  ): void => {
    for (const [key, nodes] of fieldsFor(asked, type, sets)) {
      const name = nodes[0]?.name.value ?? '';
      const field = fieldOf(type, name);
      if (!field) continue;
      const here = [...path, key];
      if (isClosed(type, name)) {
        deniedPaths.add(pathText(here));
        unaskedPaths.add(pathText(here));
        continue;
      }
      const named = getNamedType(field.type);
      const isEmpty = isCompositeType(named) && isEmptyPlace(named, below(nodes));
      if (isEmpty && !isListOfNulls(field.type)) unaskedPaths.add(pathText(here));
      for (const one of typesAt(asked.schema, named)) noteClosed(one, below(nodes), here);
    }
  };

  const redactObject = (
    object: Json,
    record: RowFacts,
    sets: readonly SelectionSetNode[],
    path: readonly string[],
  ): unknown => {
    const type = asked.schema.getType(String(object[typeAlias]));
    if (!isObjectType(type)) throw new Error(`The reference's answer has no type at ${path.join('.')}.`);
    const facts = rowFactsOf(object, policy.regionOf.get(type.name), record);
    const answer = Object.create(null) as Json;
    for (const [key, nodes] of fieldsFor(asked, type, sets)) {
      const name = nodes[0]?.name.value ?? '';
      const field = fieldOf(type, name);
      const value = field
        ? redactField({ value: object[key], type, field, facts }, below(nodes), [...path, key])
        : object[key];
      if (value === bubble) return null;
      answer[key] = value;
    }
    return answer;
  };

  const redactField = (
    { value, type, field, facts }: Found,
    sets: readonly SelectionSetNode[],
    path: readonly string[],
  ): unknown => {
    const rule = policy.fields.get(`${type.name}.${field.name}`);
    const named = getNamedType(field.type);
    const isEmpty = isCompositeType(named) && isEmptyPlace(named, sets);
    // Nobody asks for what can only be null, so no row denies it either.
    if (isEmpty && !isClosed(type, field.name) && !isListOfNulls(field.type))
      return emptied(field.type, value);
    const mayRead = rule !== undefined && mayEverRead(rule, principal) && mayReadRow(rule, principal, facts);
    if (!mayRead) {
      const isAbsent = rule?.ownRegion === true && facts.region === null && mayEverRead(rule, principal);
      (isAbsent ? absentPaths : deniedPaths).add(pathText(path));
      return isNonNullType(field.type) ? bubble : null;
    }
    if (isCompositeType(named)) {
      if (isEmpty) return emptied(field.type, value);
      return complete(field.type, value, (inner) => redactObject(inner as Json, facts, sets, path));
    }
    const kind = maskFor(rule, principal);
    return kind === undefined ? value : complete(field.type, value, (inner) => masked(kind, String(inner)));
  };

  const root = asked.schema.getQueryType() as GraphQLObjectType;
  const sets = [asked.operation.selectionSet];
  noteClosed(root, sets, []);
  const data = isDead(root, sets) ? null : (redactObject(full, noFacts, sets, []) as Json | null);
  return { data, deniedPaths, absentPaths, unaskedPaths };
}

/** Whether the type admits a null at its own level or that of its items. */
function hasNullableLevel(type: GraphQLOutputType): boolean {
  if (!isNonNullType(type)) return true;
  return isListType(type.ofType) && hasNullableLevel(type.ofType.ofType as GraphQLOutputType);
}

/** Whether empty places show how many there were: a list whose items may be null. */
function isListOfNulls(type: GraphQLOutputType): boolean {
  const inner = isNonNullType(type) ? type.ofType : type;
  return isListType(inner) && hasNullableLevel(inner.ofType as GraphQLOutputType);
}

/** A place where no object can stand: null at the innermost level that admits it, however many objects there were. */
function emptied(type: GraphQLOutputType, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner) && hasNullableLevel(inner.ofType as GraphQLOutputType)) {
    return (value as unknown[]).map((item) => emptied(inner.ofType as GraphQLOutputType, item));
  }
  return isNonNullType(type) ? bubble : null;
}

/** Null bubbling of GraphQL §6.4.4. */
function complete(type: GraphQLOutputType, value: unknown, inner: (value: unknown) => unknown): unknown {
  if (isNonNullType(type)) {
    const completed = complete(type.ofType, value, inner);
    return completed === null || completed === bubble ? bubble : completed;
  }
  if (value === null || value === undefined) return null;
  if (!isListType(type)) {
    const completed = inner(value);
    return completed === bubble ? null : completed;
  }
  const items: unknown[] = [];
  for (const item of value as unknown[]) {
    const completed = complete(type.ofType as GraphQLOutputType, item, inner);
    if (completed === bubble) return null;
    items.push(completed);
  }
  return items;
}
