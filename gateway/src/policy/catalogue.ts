import type { DocumentNode } from 'graphql';
import { isAbove } from '#shared/grants/basis';
import type { PolicyRules } from '#shared/policy/rules';
import type { Catalogue } from '#shared/grants/catalogue';
import { argumentOf, named, type Directives } from './directives';
import { typesOf, type DeclaredType } from './schemaTypes';

/** Names of the departments by their graph in the supergraph: `LAW_ENFORCEMENT` → `law-enforcement`. */
function graphNames(types: ReadonlyMap<string, DeclaredType>): ReadonlyMap<string, string> {
  const graphs = types.get('join__Graph')?.values ?? [];
  return new Map(
    graphs.map(({ name, directives }) => [
      name.value,
      String(named(directives, 'join__graph').map((graph) => argumentOf(graph, 'name'))[0] ?? ''),
    ]),
  );
}

const graphsIn = (directives: Directives, directive: 'join__type' | 'join__field'): readonly string[] =>
  named(directives, directive)
    .filter((node) => argumentOf(node, 'external') !== true)
    .map((node) => argumentOf(node, 'graph'))
    .filter((graph) => typeof graph === 'string');

/** Every field above internal with the departments that answer it: what grants are made of. Sorted by coordinate. */
export function catalogueOf(supergraph: DocumentNode, rules: PolicyRules): Catalogue {
  const types = typesOf(supergraph);
  const names = graphNames(types);
  const ownersOf = (type: DeclaredType, directives: Directives): readonly string[] => {
    const own = graphsIn(directives, 'join__field');
    const graphs = own.length > 0 ? own : graphsIn(type.directives, 'join__type');
    return [...new Set(graphs.map((graph) => names.get(graph) ?? graph))].sort();
  };
  const found = [...types.values()].flatMap((type) =>
    type.fields.flatMap(({ name, directives }) => {
      const coordinate = `${type.name}.${name.value}`;
      const rule = Object.hasOwn(rules.fields, coordinate) ? rules.fields[coordinate] : undefined;
      if (!rule || !isAbove(rule.class, 'INTERNAL')) return [];
      const entry = {
        owners: ownersOf(type, directives),
        class: rule.class,
        isMasked: rule.mask !== undefined,
      };
      return [[coordinate, entry] as const];
    }),
  );
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}
