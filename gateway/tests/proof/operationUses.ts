import {
  getNamedType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { Principal } from '#shared/auth/principal';
import { below, fieldsFor, typesAt, type Asked } from './expandSelection';
import type { ReadPolicy } from './readPolicy';
import { mayEverRead } from './subjectRights';

/** A field of an operation as it is asked of objects of one type. */
export interface Use {
  readonly coordinate: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

/** Every field that an operation asks for. What stands below a denied one is not run, so it is not asked for. */
export function* usesIn(asked: Asked, policy: ReadPolicy, principal: Principal): Generator<Use> {
  function* look(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Generator<Use> {
    for (const nodes of fieldsFor(asked, type, sets).values()) {
      const name = nodes[0]?.name.value ?? '';
      const field = Object.hasOwn(type.getFields(), name) ? type.getFields()[name] : undefined;
      if (!field) continue;
      const coordinate = `${type.name}.${name}`;
      yield { coordinate, field, nodes };
      if (!mayEverRead(policy.fields.get(coordinate), principal)) continue;
      for (const one of typesAt(asked.schema, getNamedType(field.type))) yield* look(one, below(nodes));
    }
  }
  yield* look(asked.schema.getQueryType() as GraphQLObjectType, [asked.operation.selectionSet]);
}
