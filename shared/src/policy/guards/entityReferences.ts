import {
  getNamedType,
  GraphQLInt,
  isLeafType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
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

/** The names in the `@key`s of a type, from its own definition and its extensions. */
function keyNames(type: GraphQLObjectType): ReadonlySet<string> {
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
  return new Set(names);
}

/** Whether a value could be the key: an object or a number where a text belongs never reaches a database. */
function isKeyValue(type: GraphQLObjectType, name: string, value: unknown): boolean {
  const field = type.getFields()[name];
  const scalar = field && getNamedType(field.type);
  if (!isLeafType(scalar)) return false;
  if (scalar === GraphQLInt) return Number.isSafeInteger(value);
  if (typeof value !== 'string' || value.length === 0 || value.length > longestKey) return false;
  try {
    return scalar.parseValue(value) !== undefined;
  } catch {
    return false;
  }
}

interface Entity {
  readonly type: GraphQLObjectType;
  readonly keys: ReadonlySet<string>;
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
      return [type.name, { type, keys: keyNames(type), reads }];
    }),
  );
}

/** The type and the key of a representation, and nothing else of it: the rest is what its sender believes. */
function keyOf({ type, keys }: Entity, representation: Representation): Representation | undefined {
  const known = [...keys].filter(
    (name) => Object.hasOwn(representation, name) && isKeyValue(type, name, representation[name]),
  );
  if (known.length === 0) return undefined;
  return Object.fromEntries([
    ['__typename', type.name],
    ...known.map((name) => [name, representation[name]]),
  ]);
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
