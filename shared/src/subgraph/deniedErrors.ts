import type { GraphQLError } from 'graphql';
import { deniedField } from '#shared/policy/guards/refusals';

/** Where in the operation, whatever the row: the numbers in it are those of lists. */
const placeOf = ({ path = [] }: GraphQLError): string =>
  JSON.stringify(path.map((part) => (typeof part === 'number' ? 0 : part)));

/**
 * A field that is denied in each row of a list is said once, at the first of them: an answer does not grow with what is not in
 * it. All other errors stay.
 */
export function onePerPlace(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  const places = new Set<string>();
  return errors.filter((error) => {
    if (error.originalError !== deniedField) return true;
    const place = placeOf(error);
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
}
