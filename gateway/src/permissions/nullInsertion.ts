import { isAbstractType, isListType, isNonNullType, type GraphQLOutputType } from 'graphql';
import type { Shape } from './selectionWalk';

/** A null that its place cannot hold: the place above becomes null. */
const bubble = Symbol('bubble');
type Completed = unknown | typeof bubble;

/** Objects of answers have no prototype, so that no response key means anything but itself. */
type Answer = Record<string, unknown>;

/**
 * Puts the denied fields back as nulls, in the client's order, only into objects of the types they were denied for, and
 * lets a null rise where the type does not admit it (GraphQL §6.4.4). The internal __typename is left out.
 * @returns the data to send; null when the null reaches the root.
 */
export function insertNulls(shape: Shape, data: Answer, alias: string): Answer | null {
  return objectOf(shape, data, alias);
}

function objectOf(shape: Shape, source: Answer, alias: string): Answer | null {
  const typeName = isAbstractType(shape.parent) ? own(source, alias) : shape.parent.name;
  const type = typeof typeName === 'string' ? shape.types.get(typeName) : undefined;
  // An object of a type that was not decided on does not leave.
  if (!type || type.isKilled) return null;
  const answer = Object.create(null) as Answer;
  for (const key of type.order) {
    const field = type.fetched.get(key);
    if (!field || type.nulls.has(key)) {
      answer[key] = null;
      continue;
    }
    const value = own(source, key) ?? null;
    const completed = field.child ? valueOf(field.type, value, field.child, alias) : value;
    if (completed === bubble) return null;
    answer[key] = completed;
  }
  return answer;
}

function valueOf(type: GraphQLOutputType, value: unknown, shape: Shape, alias: string): Completed {
  if (value === null) return null;
  if (isNonNullType(type)) {
    const inner = valueOf(type.ofType, value, shape, alias);
    return inner === null ? bubble : inner;
  }
  if (isListType(type)) {
    if (!Array.isArray(value)) return null;
    const items: unknown[] = [];
    for (const item of value) {
      const completed = valueOf(type.ofType as GraphQLOutputType, item, shape, alias);
      if (completed === bubble) return null;
      items.push(completed);
    }
    return items;
  }
  return typeof value === 'object' ? objectOf(shape, value as Answer, alias) : null;
}

const own = (object: Answer, key: string): unknown =>
  Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined;
