import { parse } from 'graphql';
import { argumentOf, named } from '../policy/directives';
import { typesOf } from '../policy/schemaTypes';

/** The field that is the key of each type of entities, by type; entities whose only keys are of several fields are left out. */
export function entityKeysOf(supergraphSdl: string): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const type of typesOf(parse(supergraphSdl, { noLocation: true })).values()) {
    const own = named(type.directives, 'join__type')
      .map((node) => argumentOf(node, 'key'))
      .find((key) => typeof key === 'string' && /^\w+$/.test(key));
    if (typeof own === 'string') keys.set(type.name, own);
  }
  return keys;
}
