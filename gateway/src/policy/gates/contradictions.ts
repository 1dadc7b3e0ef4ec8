import { carries, federationRestrictions } from '../directives';
import { placesOf, type Place } from '../schemaPlaces';
import type { Fault, SchemaGate } from './gate';

const closing = [...federationRestrictions, 'sensitive', 'acl'];

/** A place as all departments together annotate it, and who says what. */
interface Annotated {
  readonly place: Place;
  readonly publicIn: string[];
  readonly closedIn: string[];
}

/**
 * A field or type that is both public and restricted, in one department or in two: one of them is wrong, and nobody can tell
 * which. A restricted field of a public type is none: the type speaks for fields that say nothing.
 */
export const contradictionsGate: SchemaGate = (subgraphs) => {
  const annotated = new Map<string, Annotated>();
  for (const { name, types } of subgraphs) {
    for (const place of placesOf(types.values())) {
      const known = annotated.get(place.coordinate) ?? { place, publicIn: [], closedIn: [] };
      annotated.set(place.coordinate, known);
      if (carries(place.directives, 'public')) known.publicIn.push(name);
      if (carries(place.directives, ...closing)) known.closedIn.push(name);
    }
  }
  return [...annotated].flatMap(([coordinate, { publicIn, closedIn }]): Fault[] => {
    const [subgraph] = closedIn;
    if (publicIn.length === 0 || subgraph === undefined) return [];
    const message = `is public (${publicIn.join(', ')}) and restricted (${closedIn.join(', ')}). Decide for one of them.`;
    return [{ code: 'CONTRADICTION', subgraph, coordinate, message }];
  });
};
