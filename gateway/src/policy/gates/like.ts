import { argumentOf, named } from '../directives';
import { placesOf } from '../schemaPlaces';
import type { Fault, PolicyGate } from './gate';

/** `@acl(like:)` of a coordinate that there is not denies everybody: a field was renamed, or the name is wrong. */
export const likeGate: PolicyGate = ({ types, rules }) =>
  [...placesOf(types.values())].flatMap(({ coordinate, directives }) =>
    named(directives, 'acl').flatMap((directive): Fault[] => {
      const like = argumentOf(directive, 'like');
      if (typeof like !== 'string' || Object.hasOwn(rules.fields, like)) return [];
      const message = `@acl is like ${like}, which nobody may read or which there is not. Name a field of an object type.`;
      return [{ code: 'EMPTY_REQUIREMENT', subgraph: null, coordinate, message }];
    }),
  );
