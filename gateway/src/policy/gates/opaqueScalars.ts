import { scalars } from '#shared/scalars/index';
import { carries, federationRestrictions } from '../directives';
import { placesOf } from '../schemaPlaces';
import { isSpecificationName, namedTypeOf } from '../schemaTypes';
import type { Fault, PolicyGate } from './gate';

const builtIn = ['ID', 'String', 'Int', 'Float', 'Boolean'];

/** A scalar that can hold anything hides fields from the policy: values within it have no coordinates. */
export const opaqueScalarsGate: PolicyGate = ({ types, subgraphs }) => {
  const known = new Set([...builtIn, ...Object.keys(scalars)]);
  const opaque = new Map(
    [...types.values()]
      .filter(({ kind, name }) => kind === 'SCALAR' && !known.has(name) && !isSpecificationName(name))
      .map((type) => [type.name, type]),
  );
  return subgraphs.flatMap(({ name, types: own }) =>
    [...placesOf(own.values())].flatMap((place): Fault[] => {
      const { coordinate, field, input } = place;
      const returned = place.kind === 'FIELD' ? field?.type : place.kind === 'TYPE' ? undefined : input?.type;
      const scalar = returned ? opaque.get(namedTypeOf(returned)) : undefined;
      if (!scalar) return [];
      const isOutput = place.kind === 'FIELD';
      if (isOutput && carries([...scalar.directives, ...place.directives], ...federationRestrictions))
        return [];
      const message = isOutput
        ? `returns ${scalar.name}, which can hold anything. Use types, or restrict the field itself with @requiresScopes.`
        : `takes ${scalar.name}, which can hold anything. Use an input type, or a scalar of shared/src/scalars.`;
      return [{ code: 'OPAQUE_SCALAR', subgraph: name, coordinate, message }];
    }),
  );
};
