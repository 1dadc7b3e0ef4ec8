import type { FieldDefinitionNode } from 'graphql';
import { argumentOf, named } from './directives';
import type { DeclaredType } from './schemaTypes';

/** The departments that resolve a field of the supergraph; null: all that have the type. */
function graphsOf(field: FieldDefinitionNode): readonly unknown[] | null {
  const resolved = named(field.directives, 'join__field').filter(
    (directive) => argumentOf(directive, 'graph') !== undefined && argumentOf(directive, 'external') !== true,
  );
  return resolved.length === 0 ? null : resolved.map((directive) => argumentOf(directive, 'graph'));
}

/**
 * Whether a department that resolves a field knows where the record lies: it keeps the records, because it resolves the field that
 * `@rowScope` names too. Others know such a record by its key alone (a person's farms, in agriculture): they list their own
 * records inside the caller's divisions instead.
 */
export function isResolvedByRowKeeper(type: DeclaredType, field: FieldDefinitionNode): boolean {
  const resolvers = graphsOf(field);
  return named(type.directives, 'rowScope')
    .map((directive) => argumentOf(directive, 'field'))
    .every((name) => {
      const located = type.fields.find((candidate) => candidate.name.value === name);
      const keepers = located ? graphsOf(located) : null;
      return !keepers || !resolvers || resolvers.some((graph) => keepers.includes(graph));
    });
}
