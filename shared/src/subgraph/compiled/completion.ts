import {
  defaultTypeResolver,
  GraphQLError,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type ResponsePath,
} from 'graphql';
import type { Complete, Field } from './field';
import { leafOf } from './leaf';
import { failed, isThenable, type Run, type Slot, type Thenable } from './run';

/** Answers the selections of a field's object. @throws GraphQLError where no null may stand */
export type CompleteObject = (
  run: Run,
  type: GraphQLObjectType,
  value: unknown,
  path: ResponsePath | undefined,
) => unknown;

/** Something only graphql-js has words for: what it says is taken. */
function misfit(run: Run, reason: string): never {
  run.isMisfit = true;
  throw new Error(reason);
}

/** As graphql-js sees it: a text is none. */
const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function';

const itemPath = (list: ResponsePath | undefined, index: number): ResponsePath => ({
  prev: list,
  key: index,
  typename: undefined,
});

/** Items one by one: each may fail by itself. */
function listOf(itemType: GraphQLOutputType, field: Field, completeItem: Complete): Complete {
  const slot: Slot = { nodes: field.nodes, isNonNull: isNonNullType(itemType) };
  const hasPath = !isLeafType(isNonNullType(itemType) ? itemType.ofType : itemType);

  const item = (
    run: Run,
    value: unknown,
    index: number,
    list: ResponsePath | undefined,
    info: GraphQLResolveInfo | undefined,
  ): unknown => {
    // A leaf that comes at once needs no path but for its error.
    const path = hasPath || isThenable(value) ? itemPath(list, index) : undefined;
    try {
      const completed = isThenable(value)
        ? value.then((come) => completeItem(run, come, path, info))
        : completeItem(run, value, path, info);
      if (!isThenable(completed)) return completed;
      return completed.then(undefined, (reason: unknown) =>
        failed(run, slot, path ?? itemPath(list, index), reason),
      );
    } catch (reason) {
      return failed(run, slot, path ?? itemPath(list, index), reason);
    }
  };

  return (run, value, path, info) => {
    if (!isIterable(value)) {
      const { parentType, definition } = field;
      throw new GraphQLError(
        `Expected Iterable, but did not find one for field "${parentType.name}.${definition.name}".`,
      );
    }
    const pending: Thenable[] = [];
    let completed: unknown[];
    try {
      completed = Array.from(value, (one, index) => {
        const done = item(run, one, index, path, info);
        if (isThenable(done)) pending.push(done);
        return done;
      });
    } catch (error) {
      // Nobody waits for the others any more; what becomes of them must not end the process.
      for (const one of pending) one.then(undefined, () => undefined);
      throw error;
    }
    return pending.length > 0 ? Promise.all(completed) : completed;
  };
}

/** An interface or a union: what the value is decides. */
function abstractOf(type: GraphQLAbstractType, completeObject: CompleteObject): Complete {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const possible = (run: Run, name: unknown): GraphQLObjectType => {
    const named = typeof name === 'string' ? run.schema.getType(name) : undefined;
    return isObjectType(named) && run.schema.isSubType(type, named)
      ? named
      : misfit(run, `${type.name} was resolved to no type of it.`);
  };
  return (run, value, path, info) => {
    const name: unknown = resolveType(value, run.context, info as GraphQLResolveInfo, type);
    return isThenable(name)
      ? name.then((come) => completeObject(run, possible(run, come), value, path))
      : completeObject(run, possible(run, name), value, path);
  };
}

function presentOf(type: GraphQLOutputType, field: Field, completeObject: CompleteObject): Complete {
  if (isListType(type)) return listOf(type.ofType, field, completionOf(type.ofType, field, completeObject));
  if (isLeafType(type)) return leafOf(type);
  if (isAbstractType(type)) return abstractOf(type, completeObject);
  const object = type as GraphQLObjectType;
  return (run, value, path) => completeObject(run, object, value, path);
}

/** Makes the completion of values of a type. */
export function completionOf(
  type: GraphQLOutputType,
  field: Field,
  completeObject: CompleteObject,
): Complete {
  if (isNonNullType(type)) {
    const nullable = completionOf(type.ofType, field, completeObject);
    const missing = `Cannot return null for non-nullable field ${field.parentType.name}.${field.definition.name}.`;
    return (run, value, path, info) => {
      const completed = nullable(run, value, path, info);
      if (completed === null) throw new Error(missing);
      return completed;
    };
  }
  const present = presentOf(type, field, completeObject);
  return (run, value, path, info) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return present(run, value, path, info);
  };
}
