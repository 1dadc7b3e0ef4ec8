import {
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLUnionType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLFieldConfigMap,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import type { GuardContext } from './guardContext';
import type { Resolver } from './leafGuard';

type Fields = GraphQLFieldConfigMap<unknown, GuardContext>;

/** The resolver that a field of an object type gets; undefined for graphql-js's own. */
export type ResolverOf = (
  typeName: string,
  field: GraphQLField<unknown, GuardContext>,
) => Resolver | undefined;

/**
 * A copy of a schema with other resolvers; the schema itself stays as it was. Only object types, interfaces and unions are made
 * anew: scalars, enums and inputs refer to none of them.
 */
export function schemaWithResolvers(schema: GraphQLSchema, resolverOf: ResolverOf): GraphQLSchema {
  const copies = new Map<string, GraphQLNamedType>();

  const typeOf = (type: GraphQLOutputType): GraphQLOutputType => {
    if (isListType(type)) return new GraphQLList(typeOf(type.ofType));
    if (isNonNullType(type)) return new GraphQLNonNull(typeOf(type.ofType) as never);
    return named(type) as GraphQLOutputType;
  };
  const named = (type: GraphQLNamedType): GraphQLNamedType => {
    let copy = copies.get(type.name);
    if (!copy) {
      copy = isIntrospectionType(type) ? type : copyOf(type);
      copies.set(type.name, copy);
    }
    return copy;
  };
  const fieldsOf = (fields: Fields, resolve: (name: string) => Resolver | undefined): Fields =>
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        { ...field, type: typeOf(field.type), resolve: resolve(name) },
      ]),
    );
  const copyOf = (type: GraphQLNamedType): GraphQLNamedType => {
    if (isObjectType(type)) {
      const config = type.toConfig();
      return new GraphQLObjectType({
        ...config,
        interfaces: () => config.interfaces.map((one) => named(one) as GraphQLInterfaceType),
        fields: () =>
          fieldsOf(config.fields, (name) => resolverOf(type.name, type.getFields()[name] as never)),
      });
    }
    if (isInterfaceType(type)) {
      const config = type.toConfig();
      return new GraphQLInterfaceType({
        ...config,
        interfaces: () => config.interfaces.map((one) => named(one) as GraphQLInterfaceType),
        // Guards sit on object types: graphql-js never calls the resolver of an interface's field.
        fields: () => fieldsOf(config.fields, () => undefined),
      });
    }
    if (isUnionType(type)) {
      const config = type.toConfig();
      return new GraphQLUnionType({
        ...config,
        types: () => config.types.map((one) => named(one) as GraphQLObjectType),
      });
    }
    return type;
  };

  const config = schema.toConfig();
  const root = (type: GraphQLObjectType | null | undefined): GraphQLObjectType | null =>
    type ? (named(type) as GraphQLObjectType) : null;
  return new GraphQLSchema({
    ...config,
    query: root(config.query),
    mutation: root(config.mutation),
    subscription: root(config.subscription),
    types: config.types.map(named),
  });
}
