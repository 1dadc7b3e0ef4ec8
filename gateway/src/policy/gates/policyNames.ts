import { Kind } from 'graphql';
import { policies } from '#shared/policy/policies/index';
import { argumentOf, named } from '../directives';
import { placesOf, type Place } from '../schemaPlaces';
import type { Fault, PolicyGate } from './gate';

const known = [...policies.keys()].join(', ');

function faultsOf(place: Place): readonly string[] {
  const { directives, field, kind } = place;
  const found = named(directives, 'policy');
  if (found.length === 0) return [];
  const names = found.flatMap((directive) => [argumentOf(directive, 'policies')].flat(2).map(String));
  const faults = names
    .filter((name) => !policies.has(name))
    .map((name) => `names the policy ${name}, which denies everybody: there is none. Known: ${known}.`);
  if (kind !== 'FIELD' || place.type.kind !== 'OBJECT') {
    faults.push('carries @policy, which is decided row by row. Put it on the fields of the object.');
  } else if (field?.type.kind === Kind.NON_NULL_TYPE) {
    faults.push(
      'carries @policy and may not be null: a row that is denied would take its parent with it. Make it nullable.',
    );
  }
  return faults;
}

/** Policies are functions by name (shared/src/policy/policies); a name without a function denies, which is never meant. */
export const policyNamesGate: PolicyGate = ({ subgraphs }) =>
  subgraphs.flatMap(({ name, types }) =>
    [...placesOf(types.values())].flatMap((place) =>
      faultsOf(place).map((message): Fault => ({
        code: 'UNKNOWN_POLICY',
        subgraph: name,
        coordinate: place.coordinate,
        message,
      })),
    ),
  );
