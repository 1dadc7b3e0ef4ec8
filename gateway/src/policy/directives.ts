import { valueFromASTUntyped, type ConstDirectiveNode } from 'graphql';
import { simplified, type Requirement } from '#shared/policy/requirement';

export type Directives = readonly ConstDirectiveNode[] | undefined;

/** The directives of the federation that say who may read; permissions are theirs and `access`'s alone. */
export const federationRestrictions = ['authenticated', 'requiresScopes', 'policy'] as const;
/** The directives of https://yiyu.example/access. */
export const accessDirectives = ['public', 'sensitive', 'acl', 'mask', 'rowScope', 'derivedFrom'] as const;

export const named = (directives: Directives, ...names: readonly string[]): readonly ConstDirectiveNode[] =>
  (directives ?? []).filter((directive) => names.includes(directive.name.value));

export const carries = (directives: Directives, ...names: readonly string[]): boolean =>
  named(directives, ...names).length > 0;

/** The value of an argument as written; undefined when it is left out. */
export function argumentOf(directive: ConstDirectiveNode, name: string): unknown {
  const found = directive.arguments?.find((candidate) => candidate.name.value === name);
  return found ? valueFromASTUntyped(found.value) : undefined;
}

/** A list of lists of strings; anything else denies. */
export function requirementOf(value: unknown, atom: (name: string) => string = (name) => name): Requirement {
  if (!Array.isArray(value)) return [];
  return simplified(
    value.map((all: unknown) =>
      Array.isArray(all) && all.every((one) => typeof one === 'string') ? (all as string[]).map(atom) : [],
    ),
  );
}
