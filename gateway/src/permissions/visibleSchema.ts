import {
  getNamedType,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLUnionType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLArgumentConfig,
  type GraphQLFieldConfig,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLType,
} from 'graphql';
import type { Decision } from './decision';
import { inputsIn } from './inputAcl';
import { visibleMembersOf, type VisibleMembers } from './visibleMembers';

/**
 * The schema as one caller may select and pass it, to be introspected: valid by itself, with descriptions and deprecations.
 * @returns undefined where nothing at all may be selected: GraphQL has no schema without a field
 */
export function visibleSchema(
  schema: GraphQLSchema,
  decision: Pick<Decision, 'mayRead' | 'mayGive'>,
): GraphQLSchema | undefined {
  const members = visibleMembersOf(schema, decision);
  const query = schema.getQueryType();
  if (!query || !members.types.has(query.name)) return undefined;
  return new Builder(schema, members, decision).schema();
}

class Builder {
  private readonly built = new Map<string, GraphQLNamedType>();

  constructor(
    private readonly original: GraphQLSchema,
    private readonly members: VisibleMembers,
    private readonly decision: Pick<Decision, 'mayGive'>,
  ) {
    for (const name of members.types) {
      const type = original.getType(name);
      if (type) this.built.set(name, this.rebuilt(type));
    }
  }

  schema(): GraphQLSchema {
    const config = this.original.toConfig();
    const root = (type: GraphQLObjectType | null | undefined): GraphQLObjectType | undefined =>
      type ? (this.built.get(type.name) as GraphQLObjectType | undefined) : undefined;
    return new GraphQLSchema({
      description: config.description,
      query: root(config.query),
      mutation: root(config.mutation),
      types: [...this.built.values()],
      // The federation's own directives are gone from the API schema; what is left names built-in scalars only.
      directives: config.directives.filter((directive) =>
        directive.args.every(
          ({ type }) => !isEnumType(getNamedType(type)) && !isInputObjectType(getNamedType(type)),
        ),
      ),
    });
  }

  private rebuilt(type: GraphQLNamedType): GraphQLNamedType {
    if (isIntrospectionType(type)) return type;
    if (isObjectType(type)) {
      return new GraphQLObjectType({
        ...type.toConfig(),
        interfaces: () => this.interfacesOf(type),
        fields: () => this.fieldsOf(type),
      });
    }
    if (isInterfaceType(type)) {
      return new GraphQLInterfaceType({
        ...type.toConfig(),
        interfaces: () => this.interfacesOf(type),
        fields: () => this.fieldsOf(type),
      });
    }
    if (isUnionType(type)) {
      return new GraphQLUnionType({
        ...type.toConfig(),
        types: () =>
          type
            .getTypes()
            .filter(({ name }) => this.built.has(name))
            .map((one) => this.named(one)),
      });
    }
    const shown = this.members.membersOf(type);
    const only = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
      Object.fromEntries(Object.entries(entries).filter(([name]) => shown.has(name)));
    if (isEnumType(type)) {
      const config = type.toConfig();
      return new GraphQLEnumType({ ...config, values: only(config.values) });
    }
    if (isInputObjectType(type)) {
      return new GraphQLInputObjectType({
        ...type.toConfig(),
        fields: () =>
          Object.fromEntries(
            Object.entries(only(type.getFields())).map(([name, field]) => [name, this.inputOf(field)]),
          ),
      });
    }
    return type;
  }

  private interfacesOf(type: GraphQLObjectType | GraphQLInterfaceType): GraphQLInterfaceType[] {
    return type
      .getInterfaces()
      .filter(({ name }) => this.built.has(name))
      .map((one) => this.named(one));
  }

  private fieldsOf(
    type: GraphQLObjectType | GraphQLInterfaceType,
  ): Record<string, GraphQLFieldConfig<unknown, unknown>> {
    return Object.fromEntries(
      this.members.fieldsOf(type).map((field) => [
        field.name,
        {
          description: field.description,
          deprecationReason: field.deprecationReason,
          type: this.typed(field.type),
          args: Object.fromEntries(
            this.members.argumentsOf(type, field).map((argument) => [argument.name, this.inputOf(argument)]),
          ),
        },
      ]),
    );
  }

  /** A default that has something hidden in it is not told; the input may still be left out. */
  private inputOf({
    description,
    deprecationReason,
    type,
    defaultValue,
  }: GraphQLArgument | GraphQLInputField): GraphQLArgumentConfig {
    const isTold = [...inputsIn(type, defaultValue)].every((input) => this.decision.mayGive(input));
    return {
      description,
      deprecationReason,
      type: this.typed(isTold || !isNonNullType(type) ? type : type.ofType),
      defaultValue: isTold ? defaultValue : undefined,
    };
  }

  private named<T extends GraphQLNamedType>(type: T): T {
    return (this.built.get(type.name) ?? type) as T;
  }

  private typed<T extends GraphQLType>(type: T): T {
    if (isListType(type)) return new GraphQLList(this.typed(type.ofType as GraphQLType)) as unknown as T;
    if (isNonNullType(type)) return new GraphQLNonNull(this.typed(type.ofType as never)) as unknown as T;
    return this.named(type as unknown as GraphQLNamedType) as unknown as T;
  }
}
