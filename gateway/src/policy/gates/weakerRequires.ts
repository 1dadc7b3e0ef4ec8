import { implies, type Openness } from '#shared/policy/requirement';
import type { PolicyRules } from '#shared/policy/rules';
import { clearAccessOf } from '../compileRules';
import { argumentOf, named } from '../directives';
import { placesOf, type Place } from '../schemaPlaces';
import { namedTypeOf } from '../schemaTypes';
import type { Fault, PolicyGate } from './gate';
import { coordinatesOf } from './personalKeys';

/** Coordinates whose clear values a department gets to answer the field, and by which directive. */
function fetchedFor({ type, field, directives }: Place, types: Parameters<PolicyGate>[0]['types']) {
  const of = (directive: string, from: string) =>
    named(directives, directive).flatMap((node) =>
      coordinatesOf(from, String(argumentOf(node, 'fields')), types).map((coordinate) => ({
        coordinate,
        directive,
      })),
    );
  return [...of('requires', type.name), ...(field ? of('provides', namedTypeOf(field.type)) : [])];
}

function isWeaker(own: string, fetched: string, { fields }: PolicyRules): boolean {
  const read: Openness = fields[own]?.read ?? [];
  if (!implies(read, clearAccessOf(fields, fetched))) return true;
  return fields[fetched]?.ownRegion === true && fields[own]?.ownRegion !== true;
}

/**
 * A field that is computed from another one tells of it: it asks for at least what the clear value of the other asks for.
 * Composition checks that of `@requiresScopes` alone; here masks, policies and divisions count as well.
 */
export const weakerRequiresGate: PolicyGate = ({ subgraphs, types, rules }) =>
  subgraphs.flatMap(({ name, types: own }) =>
    [...placesOf(own.values())].flatMap((place): Fault[] =>
      fetchedFor(place, types)
        .filter(({ coordinate }) => isWeaker(place.coordinate, coordinate, rules))
        .map(({ coordinate, directive }) => ({
          code: 'WEAKER_REQUIRES',
          subgraph: name,
          coordinate: place.coordinate,
          message: `@${directive} gives it ${coordinate}, which more is asked for than for this field. Require the clear access of ${coordinate} here.`,
        })),
    ),
  );
