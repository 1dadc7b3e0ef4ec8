import {
  astFromValue,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  print,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';
import type { Choices } from './choices';
import type { SampleKeys } from './sampleKeys';

/** What an operation declares and is sent with. */
export interface Variables {
  readonly declarations: string[];
  readonly values: Record<string, unknown>;
}

/** Fields whose argument of the same sense goes by another name. */
const poolsByName: Readonly<Record<string, string>> = {
  batch: 'ProductBatch.batchNo',
  act: 'PenaltyItem.code',
  region: 'Region.code',
  organ: 'Organ.id',
  enterprise: 'Enterprise.uscc',
  county: 'Region.code',
  period: 'Region.period',
};

/** Values for arguments: keys that exist where there are any, so that most operations find something. */
export class InputValues {
  constructor(
    private readonly choices: Choices,
    private readonly keys: SampleKeys,
    private readonly variables: Variables,
  ) {}

  /** `name: value` for the arguments of a field that are given; empty when none is. */
  argumentsOf(args: readonly GraphQLArgument[], result: GraphQLNamedType): string {
    const isForward = this.choices.chance(80);
    const given: string[] = [];
    for (const arg of args) {
      const isRequired = isNonNullType(arg.type) && arg.defaultValue === undefined;
      const isSize = arg.name === (isForward ? 'first' : 'last');
      const isOther = /^(first|last|after|before|afterVenue)$/.test(arg.name);
      if (!isRequired && !isSize && (isOther || !this.choices.chance(35))) continue;
      const value = isSize ? 1 + this.choices.below(4) : this.valueOf(arg.type, arg.name, result.name, 3);
      given.push(`${arg.name}: ${this.textOf(arg.type, value)}`);
    }
    return given.join(', ');
  }

  private valueOf(type: GraphQLInputType, name: string, owner: string, depth: number): unknown {
    if (isNonNullType(type)) return this.valueOf(type.ofType, name, owner, depth);
    if (isListType(type)) {
      // A single value stands for a list of one.
      if (this.choices.chance(15)) return this.valueOf(type.ofType, name, owner, depth);
      return Array.from({ length: 1 + this.choices.below(2) }, () =>
        this.valueOf(type.ofType, name, owner, depth),
      );
    }
    if (isEnumType(type)) return this.choices.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || this.choices.chance(30),
      );
      return Object.fromEntries(
        fields.map((field) => [field.name, this.valueOf(field.type, field.name, owner, depth - 1)]),
      );
    }
    if (type.name === 'Boolean') return this.choices.chance(50);
    const byName =
      this.keys.byCoordinate.get(`${owner}.${name}`) ?? this.keys.byCoordinate.get(poolsByName[name] ?? '');
    const pool =
      type.name === 'Int' || type.name === 'Date' || type.name === 'DateTime'
        ? this.keys.byScalar.get(type.name)
        : (byName ?? this.keys.byScalar.get(type.name));
    if (!pool) throw new Error(`Say what values ${type.name} can have.`);
    const picked = this.choices.pick(pool);
    return type.name === 'Int' ? Number(picked) : picked;
  }

  /** A value as it stands in the document: a literal, a variable, or a literal with variables in it. */
  private textOf(type: GraphQLInputType, value: unknown): string {
    if (this.choices.chance(30)) return this.variableFor(type, value);
    const nullable = isNonNullType(type) ? type.ofType : type;
    if (isInputObjectType(nullable) && value !== null && typeof value === 'object') {
      const parts = Object.entries(value).map(([name, inner]) => {
        const field = nullable.getFields()[name];
        return field ? `${name}: ${this.textOf(field.type, inner)}` : '';
      });
      return `{${parts.join(', ')}}`;
    }
    if (isListType(nullable) && Array.isArray(value)) {
      return `[${value.map((item) => this.textOf(nullable.ofType as GraphQLInputType, item)).join(', ')}]`;
    }
    const literal = astFromValue(value, type);
    if (!literal) throw new Error(`${JSON.stringify(value)} is no ${getNamedType(type).name}.`);
    return print(literal);
  }

  private variableFor(type: GraphQLInputType, value: unknown): string {
    const name = `v${this.variables.declarations.length}`;
    const literal = astFromValue(value, type);
    const nullable = isNonNullType(type) ? type.ofType : type;
    if (literal && this.choices.chance(40)) {
      this.variables.declarations.push(`$${name}: ${String(nullable)} = ${print(literal)}`);
      if (this.choices.chance(30)) this.variables.values[name] = value;
    } else {
      this.variables.declarations.push(`$${name}: ${String(type)}`);
      // A variable that may be left out leaves its place out too.
      if (isNonNullType(type) || !this.choices.chance(10)) this.variables.values[name] = value;
    }
    return `$${name}`;
  }

  /** A condition of @skip or @include. */
  condition(): string {
    const isTrue = this.choices.chance(60);
    switch (this.choices.below(3)) {
      case 0:
        return String(isTrue);
      case 1: {
        const name = `c${this.variables.declarations.length}`;
        this.variables.declarations.push(`$${name}: Boolean!`);
        this.variables.values[name] = isTrue;
        return `$${name}`;
      }
      default: {
        const name = `c${this.variables.declarations.length}`;
        this.variables.declarations.push(`$${name}: Boolean = ${String(isTrue)}`);
        if (this.choices.chance(30)) this.variables.values[name] = !isTrue;
        return `$${name}`;
      }
    }
  }
}
