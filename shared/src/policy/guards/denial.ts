import { isNonNullType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { deniedField } from './refusals';

type Place = readonly FieldNode[];

/** Places of an execution where a denial has been told. Every execution has its own coerced variables. */
const toldByExecution = new WeakMap<object, WeakSet<Place>>();

/**
 * The outcome of a field that is denied: null, with one error for each place of the operation and not one for each row: errors
 * cost graphql-js a hundred times what a value does, and callers learn nothing from the second. graphql-js hands all rows of one
 * place the same field nodes. A non-null field fails each time, so that the null goes where it must.
 */
export function denial({ fieldNodes, returnType, variableValues }: GraphQLResolveInfo): null {
  if (isNonNullType(returnType)) throw deniedField;
  let told = toldByExecution.get(variableValues);
  if (!told) {
    told = new WeakSet();
    toldByExecution.set(variableValues, told);
  }
  if (told.has(fieldNodes)) return null;
  told.add(fieldNodes);
  throw deniedField;
}
