import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString, type GraphQLLeafType } from 'graphql';
import type { Run } from './run';

/** Whether a value is already what the built-in scalar would make of it. Custom scalars and enums are always asked. */
function isWritten(type: GraphQLLeafType): ((value: unknown) => boolean) | null {
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (value) => typeof value === 'string';
    case GraphQLBoolean:
      return (value) => typeof value === 'boolean';
    case GraphQLInt:
      return (value) => typeof value === 'number' && (value | 0) === value;
    default:
      return null;
  }
}

/** Writes a value that is not null as its scalar or enum does. @throws whatever the scalar throws */
export function leafOf(type: GraphQLLeafType): (run: Run, value: unknown) => unknown {
  const isDone = isWritten(type);
  return (run, value) => {
    if (isDone?.(value)) return value;
    const written: unknown = type.serialize(value);
    if (written === null || written === undefined) {
      run.isMisfit = true;
      throw new Error(`${type.name} wrote nothing.`);
    }
    return written;
  };
}
