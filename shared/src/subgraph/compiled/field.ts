import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type ResponsePath,
} from 'graphql';
import type { Resolver } from '#shared/policy/guards/leafGuard';
import { isPlaceless } from '#shared/policy/guards/placeless';
import { argumentsOf, noArguments } from './fieldArguments';
import { failed, isThenable, type Run, type Slot, type Thenable } from './run';

/** One field of an object in one place of an operation. */
export interface Field extends Slot {
  /** Under which it is answered. */
  readonly key: string;
  /** Its place in what a run keeps by field. */
  readonly number: number;
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
}

/** Answers a field of one object: a value, or a promise of one. @throws GraphQLError where no null may stand */
export type RunField = (run: Run, source: unknown, parent: ResponsePath | undefined) => unknown;

/**
 * Makes of what a resolver gave what is answered (GraphQL specification §6.4.3, CompleteValue). @throws whatever is wrong with it
 * @param path of the value; leaves need none
 * @param info of the field, where its type is decided by what the value is
 */
export type Complete = (
  run: Run,
  value: unknown,
  path: ResponsePath | undefined,
  info: GraphQLResolveInfo | undefined,
) => unknown;

const pathOf = ({ key, parentType }: Field, parent: ResponsePath | undefined): ResponsePath => ({
  prev: parent,
  key,
  typename: parentType.name,
});

function infoOf(run: Run, { definition, nodes, parentType }: Field, path: ResponsePath): GraphQLResolveInfo {
  return {
    fieldName: definition.name,
    fieldNodes: nodes,
    returnType: definition.type,
    parentType,
    path,
    schema: run.schema,
    fragments: run.fragments,
    rootValue: undefined,
    operation: run.operation,
    variableValues: run.variableValues,
  };
}

/** In the place of a path that differs from row to row, for those who never look. */
const noPath = Object.freeze({
  get key(): never {
    throw new Error('A resolver that was said not to look at its path did.');
  },
}) as unknown as ResponsePath;

const sharedInfoOf = (run: Run, field: Field): GraphQLResolveInfo =>
  (run.infos[field.number] ??= infoOf(run, field, noPath));

type Read = (run: Run, source: unknown) => unknown;

/** What graphql-js does for a field without a resolver. */
function propertyOf(field: Field): Read {
  const { name } = field.definition;
  const given = argumentsOf(field);
  const hasArguments = field.definition.args.length > 0;
  return (run, source) => {
    // Arguments are coerced, and may be refused, whoever looks at them.
    const args = hasArguments ? given(run) : noArguments;
    if ((typeof source !== 'object' || source === null) && typeof source !== 'function') return undefined;
    const value = (source as Record<string, unknown>)[name];
    if (typeof value !== 'function') return value;
    return (source as Record<string, (...all: unknown[]) => unknown>)[name]?.(
      { ...args },
      run.context,
      sharedInfoOf(run, field),
    );
  };
}

function placelessOf(field: Field, resolve: Resolver): Read {
  const given = argumentsOf(field);
  return (run, source) =>
    resolve(
      source,
      given(run) as Record<string, unknown>,
      run.context as never,
      sharedInfoOf(run, field),
    ) as unknown;
}

const settled = (
  run: Run,
  field: Field,
  value: Thenable,
  complete: (come: unknown) => unknown,
  path: ResponsePath,
): Thenable => value.then(complete).then(undefined, (reason: unknown) => failed(run, field, path, reason));

/** A leaf whose resolver does not look at its path: the path is made when there is an error to place. */
function leafRunner(field: Field, read: Read, complete: Complete): RunField {
  const completed = (run: Run, value: unknown) => complete(run, value, undefined, undefined);
  return (run, source, parent) => {
    try {
      const value = read(run, source);
      if (!isThenable(value)) return completed(run, value);
      return settled(run, field, value, (come) => completed(run, come), pathOf(field, parent));
    } catch (reason) {
      return failed(run, field, pathOf(field, parent), reason);
    }
  };
}

function placedRunner(field: Field, read: Read | null, complete: Complete): RunField {
  const resolve = (field.definition.resolve ?? defaultFieldResolver) as Resolver;
  const given = argumentsOf(field);
  const isAbstract = isAbstractType(getNamedType(field.definition.type));
  return (run, source, parent) => {
    const path = pathOf(field, parent);
    const info = read && !isAbstract ? undefined : infoOf(run, field, path);
    try {
      run.signal?.throwIfAborted();
      const value = info
        ? (resolve(source, given(run) as Record<string, unknown>, run.context as never, info) as unknown)
        : read?.(run, source);
      if (isThenable(value))
        return settled(run, field, value, (come) => complete(run, come, path, info), path);
      const completed = complete(run, value, path, info);
      if (!isThenable(completed)) return completed;
      return completed.then(undefined, (reason: unknown) => failed(run, field, path, reason));
    } catch (reason) {
      return failed(run, field, path, reason);
    }
  };
}

/** Puts a field's resolver and the completion of its values together. */
export function runnerOf(field: Field, complete: Complete): RunField {
  const { resolve, type } = field.definition;
  const read =
    resolve === undefined || resolve === defaultFieldResolver
      ? propertyOf(field)
      : isPlaceless(resolve as Resolver)
        ? placelessOf(field, resolve as Resolver)
        : null;
  const nullable = isNonNullType(type) ? type.ofType : type;
  return read && !isListType(nullable) && isLeafType(nullable)
    ? leafRunner(field, read, complete)
    : placedRunner(field, read, complete);
}
