import { readFileSync } from 'node:fs';
import { Kind, parse, print, visit, type DefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { projectPath } from '#shared/project/projectPath';

/** Departments of the dossier: they bear the names of the region's own, so that the gateway signs its requests to them. */
export const dossierDepartments = [
  'market-supervision',
  'registry',
  'law-enforcement',
  'ecology',
  'agriculture',
  'culture-tourism',
] as const;
/** Subgraphs in the shape of the public federation benchmark. */
export const shopDepartments = ['accounts', 'products', 'inventory', 'reviews'] as const;
export const benchDepartments = [...dossierDepartments, ...shopDepartments] as const;
export type BenchDepartment = (typeof benchDepartments)[number];

const bodyOf = (name: BenchDepartment): string =>
  readFileSync(projectPath('bench', 'gateway', 'graph', 'sdl', `${name}.graphql`), 'utf8');

/** With the project's directives of access. */
export const annotatedSdl = (name: BenchDepartment): string =>
  `${readFileSync(projectPath('shared', 'sdl', 'header.graphql'), 'utf8')}\n${bodyOf(name)}`;

const federation = new Set(['key', 'external', 'requires', 'provides']);
const federationTwo = new Set([...federation, 'shareable']);

const withOnly = (body: string, kept: ReadonlySet<string>) =>
  visit(parse(body, { noLocation: true }), {
    Directive: ({ name }) => (kept.has(name.value) ? undefined : null),
  });

/** Federation 2 and nothing else: what gateways other than ours can load. */
export const plainSdl = (name: BenchDepartment): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@provides", "@shareable"])\n${print(withOnly(bodyOf(name), federationTwo))}`;

const isEntity = (node: DefinitionNode): node is ObjectTypeDefinitionNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION &&
  (node.directives ?? []).some(({ name }) => name.value === 'key');

const external = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'external' } } as const;

/** Federation 1, where a department that adds to another's entity extends it and calls its key external. */
export function federationOneSdl(name: (typeof dossierDepartments)[number]): string {
  const document = withOnly(bodyOf(name), federation);
  if (name === 'market-supervision') return print(document);
  return print({
    ...document,
    definitions: document.definitions.map((node) =>
      isEntity(node)
        ? {
            ...node,
            kind: Kind.OBJECT_TYPE_EXTENSION,
            description: undefined,
            fields: (node.fields ?? []).map((field) =>
              field.name.value === 'uscc' ? { ...field, directives: [external] } : field,
            ),
          }
        : node,
    ),
  });
}
