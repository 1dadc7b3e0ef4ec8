import { carries, federationRestrictions } from '../directives';
import { placesOf, type Place } from '../schemaPlaces';
import { isSpecificationName, namedTypeOf } from '../schemaTypes';
import type { Fault, GatedSubgraph, SchemaGate } from './gate';

const isRestricted = ({ directives }: Pick<Place, 'directives'>): boolean =>
  carries(directives, ...federationRestrictions);

/** Types that an argument or an input field of any department takes. */
function inputTypeNames(subgraphs: readonly GatedSubgraph[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { types } of subgraphs) {
    for (const { input } of placesOf(types.values())) if (input) names.add(namedTypeOf(input.type));
  }
  return names;
}

function outputFault(place: Place): string | undefined {
  const { type, directives } = place;
  if (carries(directives, 'external')) return undefined;
  const isRestrictedHere = isRestricted(place) || isRestricted(type);
  const isSensitive = carries(directives, 'sensitive');
  if (carries(directives, 'public') || carries(type.directives, 'public')) {
    return isSensitive && !isRestrictedHere
      ? 'says its class and not who may read it: add @requiresScopes'
      : undefined;
  }
  // Composition writes onto an interface what its objects ask for; restrictions of its own are refused.
  if (type.kind === 'INTERFACE' && isSensitive) return undefined;
  if (isRestrictedHere) return isSensitive ? undefined : 'is restricted and says no class: add @sensitive';
  return isSensitive
    ? 'says its class and not who may read it: add @requiresScopes'
    : 'says nothing of who may read it: add @public, or @sensitive with @requiresScopes';
}

function inputFault({ type, directives }: Place): string | undefined {
  if (carries(directives, 'acl')) return undefined;
  if (carries(directives, 'sensitive')) return 'says its class and not who may give it: add @acl';
  if (carries(directives, 'public') || carries(type.directives, 'public')) return undefined;
  return 'says nothing of who may give it: add @public or @acl';
}

function faultOf(place: Place, inputTypes: ReadonlySet<string>): string | undefined {
  switch (place.kind) {
    case 'TYPE':
      return undefined;
    case 'FIELD':
      return outputFault(place);
    case 'INPUT_FIELD':
      return inputFault(place);
    case 'ENUM_VALUE':
      return inputTypes.has(place.type.name) ? inputFault(place) : undefined;
    case 'ARGUMENT':
      // Goes with its field, unless it says that it is more.
      return carries(place.directives, 'sensitive') ? inputFault(place) : undefined;
  }
}

/** Every coordinate says who may read or give it, in the department that declares it: what is unannotated nobody thought of. */
export const annotationsGate: SchemaGate = (subgraphs) => {
  const inputTypes = inputTypeNames(subgraphs);
  return subgraphs.flatMap(({ name, types }) =>
    [...placesOf(types.values())].flatMap((place): Fault[] => {
      if (isSpecificationName(place.type.name)) return [];
      const wrong = faultOf(place, inputTypes);
      if (wrong === undefined) return [];
      return [{ code: 'NOT_ANNOTATED', subgraph: name, coordinate: place.coordinate, message: `${wrong}.` }];
    }),
  );
};
