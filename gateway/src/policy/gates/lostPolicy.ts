import { print, type ConstDirectiveNode } from 'graphql';
import { implies } from '#shared/policy/requirement';
import { accessDirectives, carries, federationRestrictions, named } from '../directives';
import { restrictionOf } from '../fieldRules';
import { placesOf, type Place } from '../schemaPlaces';
import type { Fault, PolicyGate } from './gate';

/** An application with its arguments in a fixed order, so that equal ones are equal text. */
const textOf = (directive: ConstDirectiveNode): string =>
  print({
    ...directive,
    arguments: [...(directive.arguments ?? [])].sort((a, b) => (a.name.value < b.name.value ? -1 : 1)),
  }).replace(/\s+/g, ' ');

const isNotMerged = (place: Place): boolean =>
  // External fields are another department's; composition leaves out inputs and values that not all departments have.
  carries(place.directives, 'external');

/**
 * What a department says must be in the supergraph: every application of the directives of `access`, and restrictions of the
 * federation at least as strict. A department that forgets `@composeDirective` loses its policy without a word.
 */
export const lostPolicyGate: PolicyGate = ({ subgraphs, types }) => {
  const composed = new Map([...placesOf(types.values())].map((place) => [place.coordinate, place]));
  return subgraphs.flatMap(({ name, types: own }) =>
    [...placesOf(own.values())].flatMap((place): Fault[] => {
      const { coordinate, directives } = place;
      const there = composed.get(coordinate);
      if (!there || isNotMerged(place)) return [];
      const kept = new Set(named(there.directives, ...accessDirectives).map(textOf));
      const lost = named(directives, ...accessDirectives)
        .map(textOf)
        .filter((text) => !kept.has(text));
      if (!implies(restrictionOf(there.directives), restrictionOf(directives))) {
        lost.push(...named(directives, ...federationRestrictions).map(textOf));
      }
      return lost.map((text) => ({
        code: 'LOST_POLICY',
        subgraph: name,
        coordinate,
        message: `${text} is not in the supergraph. See that the header imports and composes the directive.`,
      }));
    }),
  );
};
