import {
  Kind,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import type { DepartmentName } from '#shared/auth/principal';
import type { PolicyBundle, PolicySlice } from '#shared/policy/bundle';
import { payloadHash } from '#shared/policy/signed';
import { compileRules } from '../../src/policy/compileRules';
import { sliceOf } from '../../src/policy/slices';
import type { Choices } from './generate/choices';
import { departmentSdl, type RealPolicy } from './realPolicy';

const access = new Set(['public', 'sensitive', 'requiresScopes', 'authenticated', 'acl']);

/** `@requiresScopes(…)` and the like, as nodes. */
function directives(text: string): readonly ConstDirectiveNode[] {
  const [type] = parse(`type T { f: Int ${text} }`, { noLocation: true }).definitions;
  return type?.kind === Kind.OBJECT_TYPE_DEFINITION ? (type.fields?.[0]?.directives ?? []) : [];
}

/** Alternatives of scopes; now and then one that asks for nothing, or none at all: both deny. */
function alternatives(choices: Choices, scopes: readonly string[]): string {
  const lists = Array.from({ length: choices.chance(6) ? 0 : 1 + choices.below(2) }, () =>
    Array.from({ length: choices.chance(6) ? 0 : 1 + choices.below(2) }, () => choices.pick(scopes)),
  );
  return JSON.stringify(lists);
}

function fieldAccess(choices: Choices, scopes: readonly string[]): readonly ConstDirectiveNode[] {
  switch (choices.below(8)) {
    case 0:
      return directives('@authenticated @sensitive(class: INTERNAL)');
    case 1:
      return [];
    case 2:
      return directives('@public @sensitive(class: SENSITIVE)');
    case 3:
      return directives(
        `@authenticated @requiresScopes(scopes: ${alternatives(choices, scopes)}) @sensitive(class: INTERNAL)`,
      );
    case 4:
    case 5:
      return directives(
        `@requiresScopes(scopes: ${alternatives(choices, scopes)}) @sensitive(class: INTERNAL)`,
      );
    default:
      return directives('@public');
  }
}

/** Fields by which departments know the same thing: they carry everything else, so they stay as they are. */
function isKey(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): boolean {
  const keys = (type.directives ?? []).flatMap(({ name, arguments: args = [] }) =>
    name.value === 'join__type'
      ? args.filter((arg) => arg.name.value === 'key').map(({ value }) => print(value))
      : [],
  );
  return keys.some((key) => key.includes(field.name.value));
}

const rest = (own: readonly ConstDirectiveNode[] | undefined): readonly ConstDirectiveNode[] =>
  (own ?? []).filter(({ name }) => !access.has(name.value));

/** A supergraph of the same shape in which other people may read and give other things. Rules on rows stay. */
export function randomPolicySdl(supergraphSdl: string, choices: Choices, scopes: readonly string[]): string {
  const document: DocumentNode = parse(supergraphSdl, { noLocation: true });
  const changed = visit(document, {
    ObjectTypeDefinition(type) {
      const fields = type.fields?.map((field) => {
        const has = (name: string): boolean =>
          (field.directives ?? []).some((one) => one.name.value === name);
        if (isKey(type, field) || has('mask') || has('policy') || !choices.chance(12)) return field;
        return { ...field, directives: [...rest(field.directives), ...fieldAccess(choices, scopes)] };
      });
      return { ...type, fields };
    },
    InputObjectTypeDefinition(type) {
      const fields = type.fields?.map((field) => {
        if (!choices.chance(10)) return field;
        const acl = directives(`@acl(anyOf: ${alternatives(choices, scopes)})`);
        return { ...field, directives: [...rest(field.directives), ...acl] };
      });
      return { ...type, fields };
    },
  });
  return print(changed);
}

/** What the product makes of such a supergraph: bundle and slices. */
export function policiesOf(
  { real }: RealPolicy,
  supergraphSdl: string,
): { readonly bundle: PolicyBundle; readonly slices: ReadonlyMap<DepartmentName, PolicySlice> } {
  const bundle: PolicyBundle = { ...real.bundle, rules: compileRules(supergraphSdl) };
  const slices = [...real.slices].map(([name, slice]): [DepartmentName, PolicySlice] => {
    const own = sliceOf(bundle, name, departmentSdl(name));
    // Requests carry the name of the policy in the tree, like everything else of the stacks compared.
    return [
      name,
      { ...own, bundle: payloadHash(real.bundle), rules: { ...own.rules, rows: slice.rules.rows } },
    ];
  });
  return { bundle, slices: new Map(slices) };
}
