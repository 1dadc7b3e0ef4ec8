import type { ConstDirectiveNode, FieldDefinitionNode, InputValueDefinitionNode } from 'graphql';
import { isSpecificationName, type DeclaredType } from './schemaTypes';

/** One place where a directive can stand, by its schema coordinate. */
export interface Place {
  readonly coordinate: string;
  readonly kind: 'TYPE' | 'FIELD' | 'ARGUMENT' | 'INPUT_FIELD' | 'ENUM_VALUE';
  readonly type: DeclaredType;
  readonly directives: readonly ConstDirectiveNode[];
  /** Present for fields, and for arguments the field they belong to. */
  readonly field?: FieldDefinitionNode;
  readonly input?: InputValueDefinitionNode;
}

/** Every type, field, argument, input field and enum value of the types. */
export function* placesOf(types: Iterable<DeclaredType>): Generator<Place> {
  for (const type of types) {
    if (isSpecificationName(type.name)) continue;
    yield { coordinate: type.name, kind: 'TYPE', type, directives: type.directives };
    for (const field of type.fields) {
      const coordinate = `${type.name}.${field.name.value}`;
      yield { coordinate, kind: 'FIELD', type, field, directives: field.directives ?? [] };
      for (const input of field.arguments ?? []) {
        const at = `${coordinate}(${input.name.value}:)`;
        yield { coordinate: at, kind: 'ARGUMENT', type, field, input, directives: input.directives ?? [] };
      }
    }
    for (const input of type.inputFields) {
      const coordinate = `${type.name}.${input.name.value}`;
      yield { coordinate, kind: 'INPUT_FIELD', type, input, directives: input.directives ?? [] };
    }
    for (const value of type.values) {
      const coordinate = `${type.name}.${value.name.value}`;
      yield { coordinate, kind: 'ENUM_VALUE', type, directives: value.directives ?? [] };
    }
  }
}
