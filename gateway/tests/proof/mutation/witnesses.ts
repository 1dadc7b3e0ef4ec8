import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isObjectType,
  type GraphQLObjectType,
} from 'graphql';
import type { Principal } from '#shared/auth/principal';
import { personas } from '#shared/auth/personas';
import { expectedFor, prepareOperation, type Expected } from '../checkCase';
import type { ProofGround } from '../proofGround';
import type { ProofRequest } from '../proofRequest';
import type { FieldPolicy } from '../readPolicy';
import { sortedJson } from '../sameData';
import { argumentTexts, namedRowOf, pathsToTypes, type PathToType } from './pathsToTypes';
import { almighty, mayWalk, subjectsWithout } from './subjects';

/** What a rule is about: who reads at all, who reads in the clear, where, who may give an input. */
export type RuleKind = 'READ' | 'MASK' | 'OWN_REGION' | 'INPUT';

export interface RuleAt {
  readonly kind: RuleKind;
  readonly coordinate: string;
}

/** An operation and a caller whose answer depends on one rule and on no other. */
export interface Witness {
  readonly rule: RuleAt;
  readonly request: ProofRequest;
  readonly principal: Principal;
  readonly expected: Expected;
}

/** Every rule that is not "open to anybody", as the second reading of the policy has it. */
export function rulesOf({ referee: { policy } }: ProofGround): readonly RuleAt[] {
  return [
    ...[...policy.fields].flatMap(([coordinate, field]): RuleAt[] => [
      ...(field.anyOf === null ? [] : [{ kind: 'READ', coordinate } as const]),
      ...(field.masks.length === 0 ? [] : [{ kind: 'MASK', coordinate } as const]),
      ...(field.ownRegion ? [{ kind: 'OWN_REGION', coordinate } as const] : []),
    ]),
    ...[...policy.inputs].flatMap(([coordinate, anyOf]): RuleAt[] =>
      anyOf === null ? [] : [{ kind: 'INPUT', coordinate }],
    ),
  ].filter(({ coordinate }) => !/\b(link|join|access|federation)__|^link__/.test(coordinate));
}

/** Where an almighty caller of another county is at home. */
const elsewhere = ['430224000000', '430223000000'];

export class WitnessFinder {
  private readonly paths: ReadonlyMap<string, readonly PathToType[]>;
  private readonly all: Principal;

  constructor(private readonly ground: ProofGround) {
    this.paths = pathsToTypes(ground.referee.schema, ground.keys);
    this.all = almighty(ground.scopes);
  }

  /** A witness of a rule; undefined when the demonstration data and the ways to the field give none. */
  async find(rule: RuleAt): Promise<Witness | undefined> {
    return rule.kind === 'INPUT' ? this.ofInput(rule) : this.ofField(rule);
  }

  /** Somebody who reads a field, and an operation that has something there. */
  async reading(coordinate: string): Promise<Witness | undefined> {
    const { referee } = this.ground;
    const [typeName = '', fieldName = ''] = coordinate.split('.');
    for (const path of this.paths.get(typeName) ?? []) {
      const request = { query: path.around(fieldName) };
      const expected = await expectedFor(referee, prepareOperation(referee, request), this.all);
      if (expected.kind !== 'ANSWER' || !hasLeaf(expected.data)) continue;
      return { rule: { kind: 'READ', coordinate }, request, principal: this.all, expected };
    }
    return undefined;
  }

  private async ofField(rule: RuleAt): Promise<Witness | undefined> {
    const { referee } = this.ground;
    const [typeName = '', fieldName = ''] = rule.coordinate.split('.');
    const field = referee.policy.fields.get(rule.coordinate) as FieldPolicy;
    const type = referee.schema.getType(typeName);
    const output = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!output) return undefined;
    const nested = isCompositeType(getNamedType(output.type)) ? ' { __typename }' : '';
    const paths = typeName === 'Query' ? this.rootPaths(fieldName) : (this.paths.get(typeName) ?? []);
    for (const path of paths) {
      const [given = ''] = argumentTexts(output.args, namedRowOf(output.type), this.ground.keys);
      const selection = typeName === 'Query' ? '__typename' : `${fieldName}${given}${nested}`;
      const request = { query: path.around(selection) };
      const walked = typeName === 'Query' ? [] : path.coordinates;
      for (const principal of this.subjectsFor(rule, field)) {
        if (!mayWalk(referee.policy, principal, walked)) continue;
        const witness = await this.differing(rule, request, principal);
        if (witness) return witness;
      }
    }
    return undefined;
  }

  /** Ways whose last step is the root field itself. */
  private rootPaths(fieldName: string): readonly PathToType[] {
    const coordinate = `Query.${fieldName}`;
    const all = [...this.paths.values()].flat();
    return all.filter(({ coordinates }) => coordinates.length === 1 && coordinates[0] === coordinate);
  }

  private subjectsFor({ kind }: RuleAt, field: FieldPolicy): readonly Principal[] {
    switch (kind) {
      case 'READ':
        return subjectsWithout(this.all, field.anyOf ?? []);
      case 'MASK':
        return field.masks.flatMap(({ clear }) => subjectsWithout(this.all, clear));
      case 'OWN_REGION':
        return elsewhere.map((code) => ({ ...this.all, level: 'COUNTY' as const, regionCodes: [code] }));
      case 'INPUT':
        return [];
    }
  }

  /** A witness only if the open graph shows the caller something that the rule takes away. */
  private async differing(
    rule: RuleAt,
    request: ProofRequest,
    principal: Principal,
  ): Promise<Witness | undefined> {
    const { referee } = this.ground;
    const expected = await expectedFor(referee, prepareOperation(referee, request), principal);
    if (expected.kind === 'REFUSED') return { rule, request, principal, expected };
    const open = await referee.open.ask(principal, request);
    return sortedJson(open.data ?? null) === sortedJson(expected.data)
      ? undefined
      : { rule, request, principal, expected };
  }

  private async ofInput(rule: RuleAt): Promise<Witness | undefined> {
    const { referee, keys } = this.ground;
    const anyOf = referee.policy.inputs.get(rule.coordinate) ?? [];
    for (const use of inputUses(referee.schema.getQueryType() as GraphQLObjectType, rule.coordinate, keys)) {
      for (const principal of subjectsWithout(this.all, anyOf)) {
        const witness = await this.differing(rule, { query: use }, principal);
        if (witness?.expected.kind === 'REFUSED') return witness;
      }
    }
    return undefined;
  }
}

const hasLeaf = (value: unknown): boolean =>
  value !== null && (typeof value === 'object' ? Object.values(value).some(hasLeaf) : value !== undefined);

/** Operations on a list of the root that give an input. */
function inputUses(
  root: GraphQLObjectType,
  coordinate: string,
  keys: ProofGround['keys'],
): readonly string[] {
  const [owner = '', member = ''] = coordinate.split('.');
  return Object.values(root.getFields()).flatMap((field) => {
    const nested = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
    return field.args.flatMap((arg) => {
      const type = getNamedType(arg.type);
      if (type.name !== owner) return [];
      if (!isInputObjectType(type)) return [`{ ${field.name}(${arg.name}: ${member})${nested} }`];
      const input = type.getFields()[member];
      const scalar = input && getNamedType(input.type);
      if (!scalar) return [];
      const sample =
        'getValues' in scalar
          ? scalar.getValues()[0]?.name
          : JSON.stringify(keys.byScalar.get(scalar.name)?.[0]);
      return sample === undefined ? [] : [`{ ${field.name}(${arg.name}: {${member}: ${sample}})${nested} }`];
    });
  });
}

/** The callers that tell one row rule from none. */
export const rowCallers = (scopes: readonly string[]): readonly Principal[] => [
  ...['430281000000', ...elsewhere].map((code) => ({
    ...almighty(scopes),
    level: 'COUNTY' as const,
    regionCodes: [code],
  })),
  { ...almighty(scopes.filter((scope) => !/:case:read$|market-supervision:sensitive:read/.test(scope))) },
  personas['officer-registry'] as Principal,
];
