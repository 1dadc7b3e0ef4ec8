import { Kind, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql';
import { both, type Openness } from '#shared/policy/requirement';
import { namedTypeOf, type DeclaredType } from '../schemaTypes';
import type { PolicyGate } from './gate';

type Composed = Parameters<PolicyGate>[0];

/** Something a caller can give to a field that finds records. */
export interface GivenInput {
  readonly kind: 'INPUT' | 'VALUE';
  readonly coordinate: string;
  readonly name: string;
  readonly typeName: string;
  /** The field it is given to. */
  readonly field: string;
  /** The records that field finds. */
  readonly records: readonly DeclaredType[];
  /** Whether it is an argument of a field that finds one record. */
  readonly isLookUp: boolean;
  /** Who can give it: those who may give it and all it lies in, and may read the field. */
  readonly openness: Openness;
}

/** Enums of columns, as against those of values. */
const namesColumns = /order|sort|group|dimension|column/i;

function recordsOf(typeName: string, types: Composed['types']): readonly DeclaredType[] {
  const type = types.get(typeName);
  if (type?.kind === 'UNION') return type.members.flatMap((member) => recordsOf(member, types));
  if (type?.kind === 'INTERFACE') {
    return [...types.values()].filter(
      ({ kind, interfaces }) => kind === 'OBJECT' && interfaces.includes(typeName),
    );
  }
  if (type?.kind !== 'OBJECT') return [];
  const typeIn = (name: string | undefined, field: string): string | undefined => {
    const found = types.get(name ?? '')?.fields.find((one) => one.name.value === field);
    return found && namedTypeOf(found.type);
  };
  // A connection stands for the records on its pages.
  const node = typeIn(typeName, 'nodes') ?? typeIn(typeIn(typeName, 'edges'), 'node');
  return node === undefined ? [type] : recordsOf(node, types);
}

const isOne = ({ type }: FieldDefinitionNode): boolean =>
  (type.kind === Kind.NON_NULL_TYPE ? type.type : type).kind === Kind.NAMED_TYPE;

function* within(
  input: InputValueDefinitionNode,
  at: Omit<GivenInput, 'kind' | 'name' | 'typeName'>,
  composed: Composed,
  seen: readonly string[],
): Generator<GivenInput> {
  const typeName = namedTypeOf(input.type);
  const given = { kind: 'INPUT', name: input.name.value, typeName, ...at } as const;
  yield given;
  const type = composed.types.get(typeName);
  if (!type || seen.includes(typeName)) return;
  for (const value of namesColumns.test(`${typeName} ${input.name.value}`) ? type.values : []) {
    const coordinate = `${typeName}.${value.name.value}`;
    const openness = both(at.openness, composed.rules.inputs[coordinate] ?? []);
    yield { ...given, kind: 'VALUE', coordinate, name: value.name.value, isLookUp: false, openness };
  }
  for (const field of type.inputFields) {
    const coordinate = `${typeName}.${field.name.value}`;
    const openness = both(at.openness, composed.rules.inputs[coordinate] ?? []);
    yield* within(field, { ...at, coordinate, isLookUp: false, openness }, composed, [...seen, typeName]);
  }
}

/** Every input of every field that reads, with those who can give it there. What is given to mutations is written, not compared. */
export function* givenInputsOf(composed: Composed): Generator<GivenInput> {
  const { types, rules } = composed;
  for (const type of types.values()) {
    if (type.kind !== 'OBJECT' || type.name === 'Mutation') continue;
    for (const field of type.fields) {
      const own = `${type.name}.${field.name.value}`;
      const records = recordsOf(namedTypeOf(field.type), types);
      const isLookUp = isOne(field) && records.some(({ name }) => name === namedTypeOf(field.type));
      for (const argument of field.arguments ?? []) {
        const coordinate = `${own}(${argument.name.value}:)`;
        const openness = both(rules.fields[own]?.read ?? [], rules.inputs[coordinate] ?? 'PUBLIC');
        yield* within(argument, { coordinate, field: own, records, isLookUp, openness }, composed, []);
      }
    }
  }
}
