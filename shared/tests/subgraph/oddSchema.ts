import {
  buildSchema,
  GraphQLError,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';

export const sdl = `
  scalar Odd
  enum Kind { A B }
  input Wanted { name: String! more: [Int!] inner: Wanted }
  interface Named { name: String needed: String! other: Named }
  union Any = Cat | Dog | Box
  type Cat implements Named { name: String needed: String! other: Named lives: Int! kind: Kind odd: Odd }
  type Dog implements Named { name: String needed: String! other: Named cats(first: Int = 2): [Cat!]! tags: [String] }
  type Box { name: String inside: [Any] matrix: [[Int]!] sure: Box! boxes: [Box!] flag: Boolean number: Float id: ID echo(wanted: Wanted, list: [Int] = [1]): String count: Int! }
  type Query { cat: Cat dog(sure: Boolean!): Dog! box: Box any: [Any!] named: Named boxes(first: Int): [Box] text(of: String): String! }
`;

type Given = unknown;

/**
 * What comes at once and what comes later. Where both can fail, graphql-js drops promises that then fail unheard: with RIGHT values of
 * both kinds, nothing fails.
 */
export type Timing = 'AT_ONCE' | 'LATER' | 'RIGHT';

/** Values of every kind that a resolver can give, for a field of any type: right and wrong, at once and later. */
class Values {
  constructor(
    private seed: number,
    private readonly timing: Timing,
  ) {}

  private next(most: number): number {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
    return (this.seed >>> 8) % (most + 1);
  }

  /** The same value at once, later, or from something that is only like a promise. */
  private when(value: Given): Given {
    if (this.timing === 'AT_ONCE') return value;
    switch (this.next(this.timing === 'LATER' ? 2 : 7)) {
      case 0:
        return Promise.resolve(value);
      case 1:
        return new Promise((resolve) => setImmediate(() => resolve(value)));
      case 2:
        return {
          then: (...come: Parameters<Promise<unknown>['then']>) => Promise.resolve(value).then(...come),
        };
      default:
        return value;
    }
  }

  private wrong(): Given {
    const kind = this.next(5);
    if (this.timing === 'LATER' && kind < 2)
      return Promise.reject(new GraphQLError('later', { extensions: { code: 'LATER' } }));
    if (kind === 0) throw new Error('at once');
    return this.when([new GraphQLError('given'), undefined, 'none of it', null][kind % 4]);
  }

  of(type: string): Given {
    if (this.timing !== 'RIGHT' && this.next(9) === 0) return this.wrong();
    if (type.endsWith('!')) return this.of(type.slice(0, -1));
    if (type.startsWith('[')) {
      const items = Array.from({ length: this.next(3) }, () => this.item(type.slice(1, -1)));
      return this.when(this.next(5) === 0 ? new Set(items) : items);
    }
    return this.when(this.timing === 'RIGHT' ? this.right(type) : this.one(type));
  }

  private item(type: string): Given {
    try {
      return this.of(type);
    } catch (error) {
      return error;
    }
  }

  private right(type: string): Given {
    const scalars: Record<string, Given> = {
      Int: 7,
      Float: 1.5,
      Boolean: true,
      Kind: 'A',
      Odd: 'fine',
      String: 't',
      ID: 'i',
    };
    return type in scalars ? scalars[type] : { __typename: this.typeName(), salt: this.next(1000) };
  }

  private typeName(): string {
    return ['Cat', 'Dog', 'Box'][this.next(2)] as string;
  }

  private one(type: string): Given {
    switch (type) {
      case 'Int':
        return [1, -5, 2 ** 40, '7', 1.5, true][this.next(5)];
      case 'Float':
        return [1.5, '2', NaN, 3][this.next(3)];
      case 'Boolean':
        return [true, false, 1, 'yes'][this.next(3)];
      case 'Kind':
        return ['A', 'B', 'C'][this.next(2)];
      case 'Odd':
        return ['fine', 'fine', 'wrong'][this.next(2)];
      case 'String':
      case 'ID':
        return ['text', '', 5, true, { toString: () => 'made' }, {}, []][this.next(6)];
      default:
        return { __typename: this.typeName(), salt: this.next(1000) };
    }
  }
}

/**
 * A schema whose fields give what their place and the seed say: the same for whoever executes it. Some are resolvers, some
 * properties that are functions or getters, and resolvers see all that graphql-js tells them.
 */
export function schemaOf(seed: number, timing: Timing): GraphQLSchema {
  const schema = buildSchema(sdl);
  Object.assign(schema.getType('Odd') as GraphQLScalarType, {
    serialize(value: unknown) {
      if (value === 'wrong') throw new TypeError('An odd value.');
      return `odd ${String(value)}`;
    },
  });
  const resolve: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
    const place = JSON.stringify([info.parentType.name, info.fieldName, args, source]);
    let hash = seed;
    for (const letter of place) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
    if (info.fieldName === 'text')
      return JSON.stringify([
        info.path,
        info.variableValues,
        info.fieldNodes.length,
        context,
        Object.keys(info),
      ]);
    return new Values(hash, timing).of(String(info.returnType));
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve = resolve;
  }
  return schema;
}
