import { allow, and, deny, or, rule, shield } from 'graphql-shield';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { ReadPlace } from '#shared/grants/basis';
import type { Openness } from '../requirement';
import type { FieldRule } from '../rules';
import { composerRequirement, type GuardContext } from './guardContext';
import { deniedField } from './refusals';

type ShieldRule = typeof allow | ReturnType<ReturnType<typeof rule>> | ReturnType<typeof and>;

/** There is no row at an entry point: a policy passes only if it holds for the caller alone. */
const noRow = Object.freeze({});

/**
 * `no_cache`: shield's other caches share answers by the name of a rule, or forget the parent. One rule for each atom and entry, because
 * shield wants the names of different rules to differ.
 */
function atomRule(atom: string, at: ReadPlace, known: Map<string, ShieldRule>): ShieldRule {
  const name = `${atom} at ${at.coordinate}`;
  const made =
    known.get(name) ??
    rule(name, { cache: 'no_cache' })((_parent, _args, { access, today }: GuardContext) =>
      access.passes([[atom]], noRow, today(), at),
    );
  known.set(name, made);
  return made;
}

/** Shield takes `and()` of nothing for "anybody"; here it is left out, and what is left of nothing denies. */
function ruleOf(openness: Openness, at: ReadPlace, known: Map<string, ShieldRule>): ShieldRule {
  if (openness === 'PUBLIC') return allow;
  const alternatives = openness
    .filter((all) => all.length > 0)
    .map((all) => and(...all.map((atom) => atomRule(atom, at, known))));
  return alternatives.length === 0 ? deny : or(...alternatives);
}

function entryOpenness(coordinate: string, fields: Readonly<Record<string, FieldRule>>): Openness {
  switch (coordinate) {
    // Decides of each representation (entityReferences.ts): there is nothing to say of all at once.
    case 'Query._entities':
      return 'PUBLIC';
    case 'Query._service':
      return composerRequirement;
    default:
      return Object.hasOwn(fields, coordinate) ? (fields[coordinate] as FieldRule).read : [];
  }
}

const placeOf = (coordinate: string, fields: Readonly<Record<string, FieldRule>>): ReadPlace => ({
  coordinate,
  class: Object.hasOwn(fields, coordinate) ? (fields[coordinate] as FieldRule).class : 'INTERNAL',
});

/** What a resolver threw goes on to error formatting, which hides all but our own words; everything else is a denial. */
const fallbackError = (thrown: unknown): Error => {
  if (thrown === null || thrown === undefined) return deniedField;
  return thrown instanceof Error ? thrown : new Error('A resolver threw something that is no error.');
};

/** Runs a resolver if the caller may enter. */
export type EntryGuard = (
  resolve: () => unknown,
  source: unknown,
  args: unknown,
  context: GuardContext,
  info: GraphQLResolveInfo,
) => unknown;

/** Where anybody may enter there is nothing to wait for: shield would make promises around every call. */
const openEntry: EntryGuard = (resolve) => resolve();

/** Middleware comes as a function, or as an object with one. */
const middlewareOf = (made: unknown): unknown =>
  typeof made === 'object' && made !== null && 'resolve' in made ? made.resolve : made;

/**
 * graphql-shield's middleware for the fields of Query and Mutation, by coordinate. The tree names each of them, and what it
 * does not name is denied. Shield makes middleware for every other field too: that is not used, because a promise around every
 * leaf costs ten times the answer (leafGuard.ts guards them).
 */
export function entryGuards(
  schema: GraphQLSchema,
  fields: Readonly<Record<string, FieldRule>>,
): ReadonlyMap<string, EntryGuard> {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  const known = new Map<string, ShieldRule>();
  const tree = Object.fromEntries(
    roots.map((type) => [
      type.name,
      Object.fromEntries(
        Object.keys(type.getFields()).map((name) => [
          name,
          ruleOf(
            entryOpenness(`${type.name}.${name}`, fields),
            placeOf(`${type.name}.${name}`, fields),
            known,
          ),
        ]),
      ),
    ]),
  );
  const generator = shield(tree, {
    fallbackRule: deny,
    fallbackError,
    allowExternalErrors: false,
    debug: false,
    // Of the cached rules only, of which there are none.
    hashFunction: () => '',
  });
  const made = generator.generate(schema) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  return new Map(
    roots.flatMap((type) =>
      Object.keys(type.getFields()).map((name): [string, EntryGuard] => {
        const guard = middlewareOf(made[type.name]?.[name]);
        if (typeof guard !== 'function')
          throw new Error(`${type.name}.${name} got no guard from graphql-shield.`);
        const coordinate = `${type.name}.${name}`;
        const isOpen = entryOpenness(coordinate, fields) === 'PUBLIC';
        return [coordinate, isOpen ? openEntry : (guard as EntryGuard)];
      }),
    ),
  );
}
