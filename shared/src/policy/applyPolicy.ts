import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { PolicySlice } from './bundle';
import { guardedEntities } from './guards/entityReferences';
import { entryGuards } from './guards/entryRules';
import { composerRequirement, type GuardContext } from './guards/guardContext';
import { schemaWithResolvers } from './guards/guardedSchema';
import { InputGuards } from './guards/inputGuard';
import { guardedResolver, type Resolver } from './guards/leafGuard';
import { MutationGuard } from './guards/mutationGuard';
import { refusedInput, refusedMutation } from './guards/refusals';
import { VerdictBook } from './guards/verdicts';
import type { FieldRule } from './rules';

type Field = GraphQLField<unknown, GuardContext>;

/** The schema's own text: for the composer, like `_service` that leads to it. */
const serviceText: FieldRule = { class: 'INTERNAL', read: composerRequirement };

/**
 * The second line: a copy of a department's schema guarded by its slice of the *composed* policy, so that it blocks alone
 * whatever the gateway let through. graphql-shield guards the entry points, synchronous guards and masks the leaves.
 * Closed by default: a field that the slice does not name is denied.
 *
 * Resolvers need a GuardContext as their context. Introspection has no resolvers to guard: subgraph/execute.ts refuses it.
 * @throws Error for a schema with subscriptions, whose events would need a decision each
 */
export function applyPolicy(schema: GraphQLSchema, { rules }: PolicySlice): GraphQLSchema {
  if (schema.getSubscriptionType())
    throw new Error('Departments have no subscriptions: nothing would guard their events.');
  const book = new VerdictBook();
  const inputs = new InputGuards(schema, rules.inputs, book);
  const mutations = new MutationGuard(schema, rules.fields, inputs, book);
  const entries = entryGuards(schema, rules.fields);

  const ruleOf = (coordinate: string): FieldRule | undefined => {
    if (coordinate === '_Service.sdl') return serviceText;
    return Object.hasOwn(rules.fields, coordinate) ? rules.fields[coordinate] : undefined;
  };

  const withInputGuard = (coordinate: string, { args, resolve }: Field): Resolver | undefined => {
    const mayGive = inputs.of(coordinate, args);
    if (!mayGive) return resolve;
    const inner = resolve ?? defaultFieldResolver;
    return (row, given: Record<string, unknown>, context, info) => {
      if (!mayGive(given, context)) throw refusedInput;
      return inner(row, given, context, info) as unknown;
    };
  };

  /** Who may enter is shield's; masks are those of any other field. */
  const entryResolver = (coordinate: string, field: Field): Resolver => {
    const plain = field.resolve ?? defaultFieldResolver;
    switch (coordinate) {
      case 'Query._entities':
        return guardedEntities(plain, schema, rules.fields, book);
      case 'Query._service':
        return plain;
      default: {
        const rule = ruleOf(coordinate);
        const open = rule && { ...rule, read: 'PUBLIC' as const };
        return guardedResolver(coordinate, withInputGuard(coordinate, field), open, book) ?? plain;
      }
    }
  };

  const guardedEntry = (coordinate: string, field: Field): Resolver => {
    const guard = entries.get(coordinate);
    if (!guard) throw new Error(`${coordinate} is an entry point without a guard.`);
    const inner = entryResolver(coordinate, field);
    return (source, args, context, info) =>
      guard(() => inner(source, args, context, info), source, args, context, info);
  };

  const guardedChange = (coordinate: string, field: Field): Resolver => {
    const entry = guardedEntry(coordinate, field);
    return (source, args, context, info) => {
      if (!mutations.admits(context, info)) throw refusedMutation;
      return entry(source, args, context, info) as unknown;
    };
  };

  return schemaWithResolvers(schema, (typeName, field) => {
    const coordinate = `${typeName}.${field.name}`;
    if (typeName === schema.getMutationType()?.name) return guardedChange(coordinate, field);
    if (typeName === schema.getQueryType()?.name) return guardedEntry(coordinate, field);
    return guardedResolver(coordinate, withInputGuard(coordinate, field), ruleOf(coordinate), book);
  });
}
