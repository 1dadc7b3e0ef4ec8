import { carries, federationRestrictions, named } from '../directives';
import type { DeclaredType } from '../schemaTypes';
import type { Fault, PolicyGate } from './gate';

const onObjectsOnly = ['mask', 'derivedFrom', 'rowScope'];

/**
 * What stands on an interface alone protects nobody who asks for the object: a fragment on the object passes it by. So a
 * field that its interface calls sensitive is restricted in every object, and masks stand on objects.
 */
export const interfaceOnlyGate: PolicyGate = ({ types, rules }) => {
  const faults: Fault[] = [];
  const fault = (coordinate: string, message: string): void => {
    faults.push({ code: 'INTERFACE_ONLY', subgraph: null, coordinate, message });
  };
  const objectsOf = (name: string): DeclaredType[] =>
    [...types.values()].filter(({ kind, interfaces }) => kind === 'OBJECT' && interfaces.includes(name));
  for (const type of types.values()) {
    if (type.kind !== 'INTERFACE') continue;
    for (const { name } of named(type.directives, ...onObjectsOnly)) {
      fault(type.name, `@${name.value} on an interface has no effect. Put it on its object types.`);
    }
    for (const field of type.fields) {
      const coordinate = `${type.name}.${field.name.value}`;
      for (const { name } of named(field.directives, ...onObjectsOnly)) {
        fault(
          coordinate,
          `@${name.value} on an interface has no effect. Put it on the fields of its object types.`,
        );
      }
      if (!carries(field.directives, 'sensitive', ...federationRestrictions)) continue;
      for (const object of objectsOf(type.name)) {
        const own = `${object.name}.${field.name.value}`;
        if (rules.fields[own]?.read !== 'PUBLIC') continue;
        fault(
          own,
          `is public, and ${coordinate} is not: the interface alone protects nothing. Restrict it here as well.`,
        );
      }
    }
  }
  return faults;
};
