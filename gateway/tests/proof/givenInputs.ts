import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';
import type { Principal } from '#shared/auth/principal';
import type { Asked } from './expandSelection';
import { usesIn } from './operationUses';
import type { ReadPolicy } from './readPolicy';
import { mayGive } from './subjectRights';

type Note = (coordinate: string) => void;

/** Every input coordinate that a value touches: in a variable, or where something is left to its default. */
function inValue(type: GraphQLInputType, value: unknown, note: Note): void {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) return inValue(type.ofType, value, note);
  if (isListType(type)) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value])
      inValue(type.ofType, item, note);
    return;
  }
  if (isEnumType(type)) note(`${type.name}.${String(value)}`);
  if (!isInputObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    const given = (value as Record<string, unknown>)[field.name];
    if (!Object.hasOwn(value as object, field.name)) {
      if (field.defaultValue !== undefined) {
        note(`${type.name}.${field.name}`);
        inValue(field.type, field.defaultValue, note);
      }
      continue;
    }
    note(`${type.name}.${field.name}`);
    inValue(field.type, given, note);
  }
}

/** The same of a literal, which may have variables in it. */
function inLiteral(type: GraphQLInputType, node: ValueNode, variables: Asked['variables'], note: Note): void {
  if (node.kind === Kind.VARIABLE) return inValue(type, variables[node.name.value], note);
  if (node.kind === Kind.NULL) return;
  if (isNonNullType(type)) return inLiteral(type.ofType, node, variables, note);
  if (isListType(type)) {
    const items = node.kind === Kind.LIST ? node.values : [node];
    for (const item of items) inLiteral(type.ofType, item, variables, note);
    return;
  }
  if (isEnumType(type) && node.kind === Kind.ENUM) note(`${type.name}.${node.value}`);
  if (!isInputObjectType(type) || node.kind !== Kind.OBJECT) return;
  for (const field of Object.values(type.getFields())) {
    const given = node.fields.find(({ name }) => name.value === field.name)?.value;
    const isAbsent = !given || (given.kind === Kind.VARIABLE && !Object.hasOwn(variables, given.name.value));
    if (isAbsent && field.defaultValue === undefined) continue;
    note(`${type.name}.${field.name}`);
    if (isAbsent) inValue(field.type, field.defaultValue, note);
    else inLiteral(field.type, given, variables, note);
  }
}

function inArguments(
  coordinate: string,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Asked['variables'],
  note: Note,
): void {
  for (const arg of field.args) {
    const given = node.arguments?.find(({ name }) => name.value === arg.name)?.value;
    const isAbsent = !given || (given.kind === Kind.VARIABLE && !Object.hasOwn(variables, given.name.value));
    if (isAbsent && arg.defaultValue === undefined) continue;
    note(`${coordinate}(${arg.name}:)`);
    if (isAbsent) inValue(arg.type, arg.defaultValue, note);
    else inLiteral(arg.type, given, variables, note);
  }
}

/** Whether an operation gives an input that the caller may not: then all of it is refused. */
export function givesForbiddenInput(asked: Asked, policy: ReadPolicy, principal: Principal): boolean {
  let isForbidden = false;
  const note: Note = (coordinate) => {
    if (!mayGive(policy.inputs.get(coordinate), principal)) isForbidden = true;
  };
  for (const { coordinate, field, nodes } of usesIn(asked, policy, principal)) {
    for (const node of nodes) inArguments(coordinate, field, node, asked.variables, note);
  }
  return isForbidden;
}
