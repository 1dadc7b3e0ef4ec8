import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  type GraphQLLeafType,
} from 'graphql';

/** Whether a value that is not null is one of a leaf type, as a department may send it in JSON. */
export type LeafCheck = (value: unknown) => boolean;

const isText: LeafCheck = (value) => typeof value === 'string';
/** A whole number that is printed as one: no exponent. */
const isWhole: LeafCheck = (value) =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e21;

const builtIn = new Map<string, LeafCheck>([
  [GraphQLString.name, isText],
  [GraphQLID.name, (value) => isText(value) || isWhole(value)],
  [GraphQLInt.name, isWhole],
  [GraphQLFloat.name, (value) => typeof value === 'number' && Number.isFinite(value)],
  [GraphQLBoolean.name, (value) => typeof value === 'boolean'],
]);

/** What a department's own scalars hold is its own matter; of enums only the values that clients may see are passed on. */
export function leafCheckOf(type: GraphQLLeafType): LeafCheck {
  if (isEnumType(type)) {
    const values = new Set(type.getValues().map(({ name }) => name));
    return (value) => typeof value === 'string' && values.has(value);
  }
  return builtIn.get(type.name) ?? (() => true);
}
