import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { linksOf, type Link } from '../supergraph/links';

/** What the supergraph's SDL says about each schema coordinate (`Type.field`, `Type.field(argument:)`, …). */
export interface PolicyIndex {
  /** Whether anyone may read `Type.field`. False for whatever the SDL does not say is public. */
  isPublic(coordinate: string): boolean;
  /** Whether a value for this input field, argument or enum value may be given by anyone. */
  isOpenInput(coordinate: string): boolean;
  /** True when the SDL links the policy specification at all: without it nothing is public. */
  readonly hasPolicy: boolean;
  readonly publicCoordinates: ReadonlySet<string>;
  readonly closedInputs: ReadonlySet<string>;
}

const policySpecification = 'https://yiyu.example/policy/';
const federationFeatures = ['authenticated', 'requiresScopes', 'policy'];
const restrictions = ['sensitive', 'authenticated', 'requiresScopes', 'policy'];

/** A directive that goes by another name would be overlooked, and its fields served; so nothing is loaded at all. */
function refuseRenames(links: readonly Link[]): void {
  for (const link of links) {
    const ours = link.url.startsWith(policySpecification);
    const federations =
      link.url.startsWith('https://specs.apollo.dev/') && federationFeatures.includes(link.feature);
    if (!ours && !federations) continue;
    const renamed = [...link.imports].find(([original, local]) => original !== local);
    const expectedNamespace = ours ? 'policy' : link.feature;
    if (renamed || link.namespace !== expectedNamespace) {
      const what = renamed
        ? `${renamed[0]} as ${renamed[1]}`
        : `${link.feature} under the name "${link.namespace}"`;
      throw new Error(
        `The supergraph links ${what} (${link.url}). Policy directives must keep their names: remove the renaming.`,
      );
    }
    if (ours) {
      for (const name of ['@public', '@sensitive']) {
        if (!link.imports.has(name)) {
          throw new Error(`The supergraph links ${link.url} without importing ${name}: add it to "import".`);
        }
      }
    }
  }
}

const carries = (directives: readonly ConstDirectiveNode[] | undefined, ...names: string[]): boolean =>
  directives?.some((directive) => names.includes(directive.name.value)) ?? false;

/**
 * Reads the policy out of the *full* supergraph SDL (the runtime one has the same directives; the API schema has none).
 *
 * A field is public when it carries @public, or its object type does, and in either case nothing restricts it: any of
 * @sensitive, @authenticated, @requiresScopes and @policy on the field, its type or its output type's definition wins over @public.
 * @throws Error when the SDL renames a policy directive, or uses @public or @sensitive without linking the policy.
 */
export function policyIndexOf(supergraphSdl: string | DocumentNode): PolicyIndex {
  const document =
    typeof supergraphSdl === 'string' ? parse(supergraphSdl, { noLocation: true }) : supergraphSdl;
  const links = linksOf(document);
  refuseRenames(links);
  const hasPolicy = links.some((link) => link.url.startsWith(policySpecification));

  const publicCoordinates = new Set<string>();
  const closedInputs = new Set<string>();
  const restrictedTypes = new Set<string>();
  for (const definition of document.definitions) {
    if ('directives' in definition && 'name' in definition && definition.name) {
      if (carries(definition.directives as ConstDirectiveNode[], ...restrictions)) {
        restrictedTypes.add(definition.name.value);
      }
    }
  }
  const readFields = (type: ObjectTypeDefinitionNode) => {
    for (const field of type.fields ?? []) {
      const coordinate = `${type.name.value}.${field.name.value}`;
      const declared = carries(field.directives, 'public') || carries(type.directives, 'public');
      const restricted =
        carries(field.directives, ...restrictions) ||
        restrictedTypes.has(type.name.value) ||
        restrictedTypes.has(namedTypeOf(field));
      if (hasPolicy && declared && !restricted) publicCoordinates.add(coordinate);
      for (const argument of field.arguments ?? []) {
        if (carries(argument.directives, ...restrictions)) {
          closedInputs.add(`${coordinate}(${argument.name.value}:)`);
        }
      }
    }
  };
  const readMembers = (name: string, members: readonly Member[] | undefined) => {
    for (const member of members ?? []) {
      if (carries(member.directives, ...restrictions)) closedInputs.add(`${name}.${member.name.value}`);
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) readFields(definition);
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      readMembers(definition.name.value, definition.fields);
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) readMembers(definition.name.value, definition.values);
  }
  return {
    isPublic: (coordinate) => publicCoordinates.has(coordinate),
    isOpenInput: (coordinate) => !closedInputs.has(coordinate),
    hasPolicy,
    publicCoordinates,
    closedInputs,
  };
}

type Member =
  | NonNullable<InputObjectTypeDefinitionNode['fields']>[number]
  | NonNullable<EnumTypeDefinitionNode['values']>[number];

function namedTypeOf(field: FieldDefinitionNode): string {
  let type = field.type;
  while (type.kind !== Kind.NAMED_TYPE) type = type.type;
  return type.name.value;
}
