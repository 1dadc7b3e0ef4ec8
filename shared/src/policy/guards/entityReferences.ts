import {
  getNamedType,
  GraphQLInt,
  isLeafType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { FieldRule } from '../rules';
import type { GuardContext } from './guardContext';
import type { Resolver } from './leafGuard';
import type { Check, VerdictBook } from './verdicts';

type Representation = Readonly<Record<string, unknown>>;

/** Longer than any key column; whatever is longer is the key of nothing. */
const longestKey = 256;

/** The fields in the `@key`s of a type with their scalars, from its own definition and its extensions. */
function keyScalars(type: GraphQLObjectType): ReadonlyMap<string, GraphQLLeafType> {
  const nodes = [...(type.astNode ? [type.astNode] : []), ...type.extensionASTNodes];
  const texts = nodes
    .flatMap(({ directives = [] }) => directives)
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: args = [] }) => args.filter(({ name }) => name.value === 'fields'))
    .flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : []));
  const names = texts.flatMap((text) => {
    const [operation] = parse(`{ ${text} }`).definitions;
    const selections = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
    return selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []));
  });
  const fields = type.getFields();
  return new Map(
    names.flatMap((name): [string, GraphQLLeafType][] => {
      const scalar = fields[name] && getNamedType(fields[name].type);
      return isLeafType(scalar) ? [[name, scalar]] : [];
    }),
  );
}

const mostKnownKeys = 5000;
/** Keys that were good before, by scalar: the same things are asked for again and again, and check digits cost. */
const knownKeys = new WeakMap<GraphQLLeafType, Set<string>>();

function isKnownKey(scalar: GraphQLLeafType, value: string, parse: () => boolean): boolean {
  let known = knownKeys.get(scalar);
  if (!known) knownKeys.set(scalar, (known = new Set()));
  if (known.has(value)) return true;
  if (!parse()) return false;
  if (known.size >= mostKnownKeys) known.clear();
  known.add(value);
  return true;
}

/** Whether a value could be the key: an object or a number where a text belongs never reaches a database. */
function isKeyValue(scalar: GraphQLLeafType, value: unknown): boolean {
  if (scalar === GraphQLInt) return Number.isSafeInteger(value);
  if (typeof value !== 'string' || value.length === 0 || value.length > longestKey) return false;
  return isKnownKey(scalar, value, () => {
    try {
      return scalar.parseValue(value) !== undefined;
    } catch {
      return false;
    }
  });
}

interface Entity {
  readonly type: GraphQLObjectType;
  readonly keys: ReadonlyMap<string, GraphQLLeafType>;
  /** One check a field: who may read none of them is told nothing of the entity. */
  readonly reads: readonly Check[];
}

function entitiesOf(
  schema: GraphQLSchema,
  fields: Readonly<Record<string, FieldRule>>,
  book: VerdictBook,
): ReadonlyMap<string, Entity> {
  const union = schema.getType('_Entity');
  const types = isUnionType(union) ? union.getTypes() : [];
  return new Map(
    types.filter(isObjectType).map((type) => {
      const reads = Object.keys(type.getFields())
        .map((name) => `${type.name}.${name}`)
        .filter((coordinate) => Object.hasOwn(fields, coordinate))
        .map((coordinate) => {
          const { read, class: dataClass } = fields[coordinate] as FieldRule;
          return book.mayPass(read, { coordinate, class: dataClass });
        });
      return [type.name, { type, keys: keyScalars(type), reads }];
    }),
  );
}

/** The type and the key of a representation, and nothing else of it: the rest is what its sender believes. */
function keyOf({ type, keys }: Entity, representation: Representation): Representation | undefined {
  const own: Record<string, unknown> = { __typename: type.name };
  let isKnown = false;
  for (const [name, scalar] of keys) {
    if (!Object.hasOwn(representation, name) || !isKeyValue(scalar, representation[name])) continue;
    own[name] = representation[name];
    isKnown = true;
  }
  return isKnown ? own : undefined;
}

/**
 * `_entities` behind a guard: a representation that is none, or of a type the caller may read nothing of, is null before any
 * reference resolver runs, so that neither a side effect nor the time it takes tells of it.
 */
export function guardedEntities(
  resolve: Resolver,
  schema: GraphQLSchema,
  fields: Readonly<Record<string, FieldRule>>,
  book: VerdictBook,
): Resolver {
  const entities = entitiesOf(schema, fields, book);
  const admitted = (representation: unknown, { access }: GuardContext): Representation | undefined => {
    if (typeof representation !== 'object' || representation === null) return undefined;
    const given = representation as Representation;
    const name = Object.hasOwn(given, '__typename') ? given['__typename'] : undefined;
    const entity = typeof name === 'string' ? entities.get(name) : undefined;
    if (!entity?.reads.some((mayRead) => mayRead(access))) return undefined;
    return keyOf(entity, given);
  };
  return (source, args, context, info) => {
    const given = (args as { readonly representations: readonly unknown[] }).representations;
    const checked = given.map((representation) => admitted(representation, context));
    const known = checked.filter((representation) => representation !== undefined);
    const found = resolve(source, { ...args, representations: known }, context, info) as readonly unknown[];
    let next = 0;
    return checked.map((representation) => (representation === undefined ? null : found[next++]));
  };
}
