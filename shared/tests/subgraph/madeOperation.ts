import fc, { type GeneratorValue } from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  print,
  parse,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Texts to give for a scalar: some that fit, some that do not. */
export type Samples = (scalar: string, g: GeneratorValue) => unknown;

export interface MadeOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const oddKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then'] as const;

/** Writes one operation: everything that selections can be written like, over the fields of a schema. */
class Writer {
  readonly fragments: string[] = [];
  readonly declared: string[] = [];
  readonly variables: Record<string, unknown> = {};
  private keys = 0;

  constructor(
    private readonly g: GeneratorValue,
    private readonly schema: GraphQLSchema,
    private readonly samples: Samples,
  ) {}

  selections(type: GraphQLCompositeType, depth: number): string {
    const many = this.upTo(depth > 2 ? 3 : 5) + 1;
    const written = Array.from({ length: many }, () => this.selection(type, depth));
    return `{ ${written.join(' ')} }`;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const kind = this.upTo(9);
    if (kind === 0) return `__typename${this.condition()}`;
    if (kind === 1 && depth > 0) return this.inline(type, depth);
    if (kind === 2 && depth > 0) return this.spread(type, depth);
    const names = 'getFields' in type ? Object.keys(type.getFields()) : [];
    const usable = names.filter((name) => name !== '_service' && (depth > 0 || this.isLeaf(type, name)));
    return usable.length === 0 ? this.inline(type, depth) : this.field(type, this.of(usable), depth);
  }

  private isLeaf(type: GraphQLCompositeType, name: string): boolean {
    const field = 'getFields' in type ? type.getFields()[name] : undefined;
    return field !== undefined && !isCompositeType(getNamedType(field.type));
  }

  private field(type: GraphQLCompositeType, name: string, depth: number): string {
    const field = 'getFields' in type ? type.getFields()[name] : undefined;
    if (!field) return '__typename';
    const args = field.args.flatMap((arg) => this.argument(arg));
    const below = getNamedType(field.type);
    // Keys that are used again are of the same field with the same arguments, or the document would be refused.
    const isBare = args.length === 0 && this.upTo(3) > 0;
    const key = isBare ? '' : `${this.key()}: `;
    const given = args.length === 0 ? '' : `(${args.join(', ')})`;
    const under = isCompositeType(below) ? ` ${this.selections(below, depth - 1)}` : '';
    return `${key}${name}${given}${this.condition()}${under}`;
  }

  private key(): string {
    const odd = oddKeys[this.keys];
    this.keys += 1;
    return odd && this.upTo(3) === 0 ? odd : `k${this.keys}`;
  }

  private inline(type: GraphQLCompositeType, depth: number): string {
    const wanted = this.narrowed(type);
    const on = this.upTo(4) === 0 && wanted === type ? '' : ` on ${wanted.name}`;
    return `...${on}${this.condition()} ${this.leaves(wanted, depth)}`;
  }

  private spread(type: GraphQLCompositeType, depth: number): string {
    const wanted = this.narrowed(type);
    const name = `F${this.fragments.length}`;
    this.fragments.push('');
    this.fragments[Number(name.slice(1))] =
      `fragment ${name} on ${wanted.name} ${this.leaves(wanted, depth)}`;
    return `...${name}${this.condition()}${this.upTo(3) === 0 ? ` ...${name}` : ''}`;
  }

  private leaves(type: GraphQLCompositeType, depth: number): string {
    return depth > 0 ? this.selections(type, depth - 1) : '{ __typename }';
  }

  /** A type that some of these are of. */
  private narrowed(type: GraphQLCompositeType): GraphQLCompositeType {
    if (isAbstractType(type)) {
      const possible: readonly GraphQLObjectType[] = this.schema.getPossibleTypes(type);
      return this.upTo(4) === 0 ? type : this.of(possible);
    }
    const wider = isObjectType(type) ? type.getInterfaces() : [];
    return wider.length > 0 && this.upTo(2) === 0 ? this.of(wider) : type;
  }

  private condition(): string {
    if (this.upTo(8) > 0) return '';
    const name = this.of(['skip', 'include'] as const);
    if (this.upTo(2) === 0) return ` @${name}(if: ${this.of(['true', 'false'])})`;
    const variable = `c${this.upTo(2)}`;
    if (!this.declared.includes(`$${variable}: Boolean!`)) {
      this.declared.push(`$${variable}: Boolean!`);
      this.variables[variable] = this.upTo(2) === 0;
    }
    return ` @${name}(if: $${variable})`;
  }

  private argument(arg: GraphQLArgument): string[] {
    const isNeeded = isNonNullType(arg.type) && arg.defaultValue === undefined;
    if (!isNeeded && this.upTo(3) > 0) return [];
    const variable = `v${this.declared.length}`;
    this.declared.push(`$${variable}: ${String(arg.type)}`);
    const value = this.value(arg.type, 3);
    if (isNeeded || this.upTo(5) > 0) this.variables[variable] = value;
    return [`${arg.name}: $${variable}`];
  }

  private value(type: GraphQLInputType, depth: number): unknown {
    if (!isNonNullType(type) && this.upTo(6) === 0) return null;
    const inner = getNullableType(type);
    if (isListType(inner))
      return Array.from({ length: this.upTo(depth > 0 ? 4 : 1) }, () =>
        this.value(inner.ofType as GraphQLInputType, depth - 1),
      );
    if (isEnumType(inner)) return this.of(inner.getValues()).name;
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields()).filter(
        (field) => isNonNullType(field.type) || (depth > 0 && this.upTo(4) === 0),
      );
      return Object.fromEntries(fields.map(({ name, type: own }) => [name, this.value(own, depth - 1)]));
    }
    return this.samples(getNamedType(inner).name, this.g);
  }

  private upTo(most: number): number {
    return this.g(fc.nat, most);
  }

  private of<T>(all: readonly T[]): T {
    return all[this.upTo(all.length - 1)] as T;
  }
}

/** An operation of any kind of query that the schema could be asked; it may still be refused by validation. */
export function madeOperation(g: GeneratorValue, schema: GraphQLSchema, samples: Samples): MadeOperation {
  const writer = new Writer(g, schema, samples);
  const query = schema.getQueryType() as GraphQLObjectType;
  const body = writer.selections(query, 4);
  const declared = writer.declared.length > 0 ? `(${writer.declared.join(', ')})` : '';
  return {
    query: print(parse([`query Q${declared} ${body}`, ...writer.fragments].join('\n'))),
    variables: writer.variables,
  };
}
