import { Kind, parse, valueFromASTUntyped, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import { linksOf } from '../supergraph/links';

/** `@listSize` of a field (https://specs.apollo.dev/cost/v0.1, after IBM's GraphQL cost directives). */
export interface ListSize {
  readonly assumedSize: number | undefined;
  readonly slicingArguments: readonly string[];
  readonly sizedFields: readonly string[];
}

/** What the supergraph says about costs. */
export interface CostTable {
  /** `@cost` by `Type.field`, `Type.field(argument:)` or `Type`. */
  readonly weights: ReadonlyMap<string, number>;
  /** `@listSize` by `Type.field`. */
  readonly listSizes: ReadonlyMap<string, ListSize>;
}

const argumentsOf = (directive: ConstDirectiveNode): Record<string, unknown> =>
  Object.fromEntries(
    (directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
  );

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** Reads `@cost` and `@listSize` from a supergraph SDL, under whatever names it links them. */
export function costTableOf(supergraphSdl: string | DocumentNode): CostTable {
  const document =
    typeof supergraphSdl === 'string' ? parse(supergraphSdl, { noLocation: true }) : supergraphSdl;
  const link = linksOf(document).find((candidate) => candidate.feature === 'cost');
  const nameOf = (own: string, qualified: string): string =>
    (link?.imports.get(`@${own}`) ?? `@${qualified}`).slice(1);
  const costName = nameOf('cost', link?.namespace ?? 'cost');
  const listSizeName = nameOf('listSize', `${link?.namespace ?? 'cost'}__listSize`);

  const weights = new Map<string, number>();
  const listSizes = new Map<string, ListSize>();
  const read = (coordinate: string, directives: readonly ConstDirectiveNode[] | undefined): void => {
    for (const directive of directives ?? []) {
      const values = argumentsOf(directive);
      const weight = values['weight'];
      if (directive.name.value === costName && typeof weight === 'number') weights.set(coordinate, weight);
      if (directive.name.value !== listSizeName) continue;
      const assumed = values['assumedSize'];
      listSizes.set(coordinate, {
        assumedSize: typeof assumed === 'number' ? assumed : undefined,
        slicingArguments: strings(values['slicingArguments']),
        sizedFields: strings(values['sizedFields']),
      });
    }
  };
  for (const definition of document.definitions) {
    if (
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION
    ) {
      read(definition.name.value, definition.directives);
      for (const field of definition.fields ?? []) {
        const coordinate = `${definition.name.value}.${field.name.value}`;
        read(coordinate, field.directives);
        for (const argument of field.arguments ?? []) {
          read(`${coordinate}(${argument.name.value}:)`, argument.directives);
        }
      }
    } else if (
      definition.kind === Kind.SCALAR_TYPE_DEFINITION ||
      definition.kind === Kind.ENUM_TYPE_DEFINITION
    ) {
      read(definition.name.value, definition.directives);
    }
  }
  return { weights, listSizes };
}
