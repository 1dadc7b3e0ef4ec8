import { Kind, type DocumentNode } from 'graphql';
import { linksOf } from './links';

const policyUrl = 'https://yiyu.example/policy/v1.0';
const federationUrl = 'https://specs.apollo.dev/federation/';
const federationPolicy = ['@authenticated', '@requiresScopes', '@policy'];

/**
 * Faults in a subgraph's header by which its policy would be lost without an error: a policy directive used but not
 * imported, renamed, defined as a look-alike, or not carried into the supergraph by @composeDirective.
 */
export function requireLinkedPolicy(sdl: DocumentNode): string[] {
  const faults: string[] = [];
  const used = new Set<string>();
  const defined = new Set<string>();
  const composed = new Set<string>();
  for (const definition of sdl.definitions) {
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) defined.add(`@${definition.name.value}`);
    if (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION) {
      for (const directive of definition.directives ?? []) {
        const name = directive.arguments?.find((argument) => argument.name.value === 'name')?.value;
        if (directive.name.value === 'composeDirective' && name?.kind === Kind.STRING)
          composed.add(name.value);
      }
    }
  }
  collectDirectives(sdl, used);

  const links = linksOf(sdl);
  const imported = (url: (u: string) => boolean) =>
    new Map(links.filter((link) => url(link.url)).flatMap((link) => [...link.imports]));
  const federation = imported((url) => url.startsWith(federationUrl));
  const policy = imported((url) => url === policyUrl);
  for (const [original, local] of [...federation, ...policy]) {
    if (original !== local)
      faults.push(`${original} is imported as ${local}: directives must keep their names.`);
  }
  for (const name of federationPolicy) {
    if (defined.has(name)) {
      faults.push(`${name} is defined here: import it from the federation specification instead.`);
    }
    if (used.has(name) && !federation.has(name)) {
      faults.push(`${name} is used but not imported from the federation specification.`);
    }
  }
  for (const name of ['@public', '@sensitive']) {
    if (!used.has(name)) continue;
    if (!policy.has(name)) faults.push(`${name} is used but not imported from ${policyUrl}.`);
    if (!composed.has(name)) faults.push(`${name} is used without @composeDirective(name: "${name}").`);
  }
  return faults;
}

function collectDirectives(node: unknown, into: Set<string>): void {
  if (Array.isArray(node)) {
    for (const item of node) collectDirectives(item, into);
    return;
  }
  if (node === null || typeof node !== 'object') return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'loc') continue;
    if (key === 'directives' && Array.isArray(value)) {
      for (const directive of value as { name: { value: string } }[]) into.add(`@${directive.name.value}`);
    }
    collectDirectives(value, into);
  }
}
