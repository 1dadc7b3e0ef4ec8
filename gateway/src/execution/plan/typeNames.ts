import {
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';

/** What is asked about types by name while answers are put together. */
export interface TypeNames {
  /** Whether an object of the type `name`, which may be an interface where a department knows no more, fits a fragment on `condition`. */
  fits(condition: string, name: string): boolean;
  isObject(name: string): boolean;
  composite(name: string | undefined): GraphQLCompositeType | undefined;
}

export function typeNamesOf(schema: GraphQLSchema): TypeNames {
  const known = new Map<string, ReadonlySet<string>>();
  const namesWithin = (condition: string): ReadonlySet<string> => {
    const names = new Set([condition]);
    const type = schema.getType(condition);
    if (isAbstractType(type)) {
      for (const possible of schema.getPossibleTypes(type)) names.add(possible.name);
      if (isInterfaceType(type)) {
        for (const narrower of schema.getImplementations(type).interfaces) names.add(narrower.name);
      }
    }
    return names;
  };
  return {
    fits(condition, name) {
      if (condition === name) return true;
      let names = known.get(condition);
      if (!names) known.set(condition, (names = namesWithin(condition)));
      return names.has(name);
    },
    isObject: (name) => isObjectType(schema.getType(name)),
    composite(name) {
      const type = name === undefined ? undefined : schema.getType(name);
      return isCompositeType(type) ? type : undefined;
    },
  };
}

/** The name an object of an answer gives its type, if it gives one. */
export const typenameKey = '__typename';
