import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Openness } from '../requirement';
import type { PolicyRules } from '../rules';
import type { GuardContext } from './guardContext';
import type { Check, VerdictBook } from './verdicts';

type Arguments = Readonly<Record<string, unknown>>;
/** Whether the caller may give all of these coerced arguments. */
export type InputGuard = (args: Arguments, context: GuardContext) => boolean;

/**
 * Who may give which input of a department. Looks at *coerced* values, in which literals, variables, nested objects, lists and
 * defaults are all alike.
 */
export class InputGuards {
  private readonly checks = new Map<string, Check>();
  /** Input types and enums through which something that not everybody may give can be reached. */
  private readonly guarded: ReadonlySet<string>;

  constructor(
    schema: GraphQLSchema,
    private readonly inputs: PolicyRules['inputs'],
    private readonly book: VerdictBook,
  ) {
    this.guarded = this.guardedTypes(schema);
  }

  /** The guard of a field's arguments; null where everybody may give all of them. */
  of(coordinate: string, args: readonly GraphQLArgument[]): InputGuard | null {
    const at = (arg: GraphQLArgument): string => `${coordinate}(${arg.name}:)`;
    const watched = args.filter(
      (arg) => this.argumentOpenness(at(arg)) !== 'PUBLIC' || this.guarded.has(getNamedType(arg.type).name),
    );
    if (watched.length === 0) return null;
    const checks = watched.map((arg) => ({
      ...arg,
      mayGive: this.book.mayPass(this.argumentOpenness(at(arg))),
    }));
    return (given, context) =>
      checks.every(
        ({ name, type, mayGive }) =>
          !Object.hasOwn(given, name) || (mayGive(context.access) && this.admits(type, given[name], context)),
      );
  }

  /** An argument goes with its field unless the policy says more. */
  private argumentOpenness(at: string): Openness {
    return Object.hasOwn(this.inputs, at) ? (this.inputs[at] as Openness) : 'PUBLIC';
  }

  private memberOpenness(at: string): Openness {
    return Object.hasOwn(this.inputs, at) ? (this.inputs[at] as Openness) : [];
  }

  private mayGive(at: string, { access }: GuardContext): boolean {
    let check = this.checks.get(at);
    if (!check) {
      check = this.book.mayPass(this.memberOpenness(at));
      this.checks.set(at, check);
    }
    return check(access);
  }

  private admits(type: GraphQLInputType, value: unknown, context: GuardContext): boolean {
    if (value === null || value === undefined) return true;
    if (isNonNullType(type)) return this.admits(type.ofType, value, context);
    if (isListType(type)) {
      return (Array.isArray(value) ? value : [value]).every((item) =>
        this.admits(type.ofType, item, context),
      );
    }
    if (!this.guarded.has(type.name)) return true;
    if (isEnumType(type)) {
      // By name too: @apollo/subgraph leaves names in the defaults of arguments when resolvers give values to an enum.
      const meant = type.getValues().filter((one) => one.value === value || one.name === value);
      return meant.length > 0 && meant.every(({ name }) => this.mayGive(`${type.name}.${name}`, context));
    }
    if (!isInputObjectType(type) || typeof value !== 'object') return false;
    return Object.values(type.getFields()).every(
      (field) =>
        !Object.hasOwn(value, field.name) ||
        (this.mayGive(`${type.name}.${field.name}`, context) &&
          this.admits(field.type, (value as Arguments)[field.name], context)),
    );
  }

  private guardedTypes(schema: GraphQLSchema): ReadonlySet<string> {
    const isOpen = (at: string): boolean => this.memberOpenness(at) === 'PUBLIC';
    const guarded = new Set<string>();
    const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    for (let before = -1; before !== guarded.size;) {
      before = guarded.size;
      for (const type of types) {
        const reaches = isEnumType(type)
          ? type.getValues().some(({ name }) => !isOpen(`${type.name}.${name}`))
          : isInputObjectType(type) &&
            Object.values(type.getFields()).some(
              (field) => !isOpen(`${type.name}.${field.name}`) || guarded.has(getNamedType(field.type).name),
            );
        if (reaches) guarded.add(type.name);
      }
    }
    return guarded;
  }
}
