import { print, type FieldNode } from 'graphql';

/** A field's name with its arguments in one order: two nodes of one signature ask the same of an object. */
export function signatureOf({ name, arguments: given = [] }: FieldNode): string {
  if (given.length === 0) return name.value;
  const printed = given.map((argument) => print(argument)).sort();
  return `${name.value}(${printed.join(', ')})`;
}
