import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Decision } from './decision';

/** The members of a schema that one caller may select and pass. What is not in here is not shown. */
export interface VisibleMembers {
  /** Types that have something to show and that can be reached from the roots. */
  readonly types: ReadonlySet<string>;
  fieldsOf(type: GraphQLObjectType | GraphQLInterfaceType): readonly GraphQLField<unknown, unknown>[];
  argumentsOf(
    type: GraphQLObjectType | GraphQLInterfaceType,
    field: GraphQLField<unknown, unknown>,
  ): readonly GraphQLArgument[];
  /** Names of visible input fields or enum values. */
  membersOf(type: GraphQLNamedType): ReadonlySet<string>;
}

const isScalarLike = (type: GraphQLNamedType): boolean =>
  !isObjectType(type) &&
  !isInterfaceType(type) &&
  !isUnionType(type) &&
  !isInputObjectType(type) &&
  !isEnumType(type);

/**
 * Decides member by member, then takes away types that have nothing left, with the members that lead to them, until nothing
 * changes; at last what no longer can be reached. An interface shows a field where every implementor that is left shows it.
 */
export function visibleMembersOf(
  schema: GraphQLSchema,
  decision: Pick<Decision, 'mayRead' | 'mayGive'>,
): VisibleMembers {
  const all = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const inputTypes = inputTypesOf(all);
  const empty = new Set<string>();
  const isThere = (type: GraphQLNamedType): boolean => !empty.has(type.name);
  const implementors = (type: GraphQLInterfaceType): readonly GraphQLObjectType[] =>
    schema.getImplementations(type).objects.filter(isThere);

  const argumentsOf: VisibleMembers['argumentsOf'] = (type, field) =>
    field.args.filter(
      (argument) =>
        isThere(getNamedType(argument.type)) &&
        (isObjectType(type)
          ? decision.mayGive(`${type.name}.${field.name}(${argument.name}:)`)
          : implementors(type).every((object) => hasArgument(object, field.name, argument.name))),
    );
  const hasArgument = (object: GraphQLObjectType, field: string, argument: string): boolean => {
    const own = object.getFields()[field];
    return own !== undefined && argumentsOf(object, own).some(({ name }) => name === argument);
  };

  const isShown = (
    type: GraphQLObjectType | GraphQLInterfaceType,
    field: GraphQLField<unknown, unknown>,
  ): boolean => {
    if (!isThere(getNamedType(field.type))) return false;
    if (isObjectType(type)) return decision.mayRead(`${type.name}.${field.name}`);
    const kept = new Set(argumentsOf(type, field).map(({ name }) => name));
    return implementors(type).every((object) => {
      const own = object.getFields()[field.name];
      return (
        own !== undefined &&
        isShown(object, own) &&
        // An implementor may ask for no argument that its interface does not have.
        argumentsOf(object, own).every((argument) => kept.has(argument.name) || !isRequiredArgument(argument))
      );
    });
  };
  const fieldsOf: VisibleMembers['fieldsOf'] = (type) =>
    Object.values(type.getFields()).filter((field) => isShown(type, field));

  const membersOf = (type: GraphQLNamedType): ReadonlySet<string> => {
    const members = isInputObjectType(type)
      ? Object.values(type.getFields()).filter(
          (field) => isThere(getNamedType(field.type)) && decision.mayGive(`${type.name}.${field.name}`),
        )
      : isEnumType(type)
        ? type
            .getValues()
            // Values that only ever come out are no inputs: the field that brings them is what is decided on.
            .filter((value) => !inputTypes.has(type.name) || decision.mayGive(`${type.name}.${value.name}`))
        : [];
    return new Set(members.map(({ name }) => name));
  };

  const hasSomething = (type: GraphQLNamedType): boolean => {
    if (isScalarLike(type)) return true;
    if (isUnionType(type)) return type.getTypes().some(isThere);
    if (isInterfaceType(type)) return implementors(type).length > 0 && fieldsOf(type).length > 0;
    return isObjectType(type) ? fieldsOf(type).length > 0 : membersOf(type).size > 0;
  };
  for (let before = -1; before !== empty.size;) {
    before = empty.size;
    for (const type of all) if (isThere(type) && !hasSomething(type)) empty.add(type.name);
  }

  const types = new Set<string>();
  const reach = (type: GraphQLNamedType | null | undefined): void => {
    if (!type || types.has(type.name) || !isThere(type)) return;
    types.add(type.name);
    if (isUnionType(type)) type.getTypes().forEach(reach);
    if (isInterfaceType(type)) implementors(type).forEach(reach);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of fieldsOf(type)) {
        reach(getNamedType(field.type));
        for (const argument of argumentsOf(type, field)) reach(getNamedType(argument.type));
      }
    }
    if (isInputObjectType(type)) {
      const shown = membersOf(type);
      for (const field of Object.values(type.getFields())) {
        if (shown.has(field.name)) reach(getNamedType(field.type));
      }
    }
  };
  reach(schema.getQueryType());
  reach(schema.getMutationType());
  return { types, fieldsOf, argumentsOf, membersOf };
}

/** Names of types that a value given by a client can have. */
function inputTypesOf(all: readonly GraphQLNamedType[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const type of all) {
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) names.add(getNamedType(field.type).name);
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) names.add(getNamedType(argument.type).name);
    }
  }
  return names;
}
