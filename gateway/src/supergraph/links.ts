import { Kind, type ConstDirectiveNode, type ConstValueNode, type DocumentNode } from 'graphql';

/** One `@link` of a schema (https://specs.apollo.dev/link/v1.0). */
export interface Link {
  /** The whole URL as written. */
  readonly url: string;
  /** Last but one segment of the URL's path: the feature's own name. */
  readonly feature: string;
  /** Prefix of its elements in this schema. */
  readonly namespace: string;
  /** Imported element (with `@` for directives) → its name in this schema. */
  readonly imports: ReadonlyMap<string, string>;
  readonly node: ConstDirectiveNode;
}

const argument = (node: ConstDirectiveNode, name: string): ConstValueNode | undefined =>
  node.arguments?.find((candidate) => candidate.name.value === name)?.value;

const text = (value: ConstValueNode | undefined): string | undefined =>
  value?.kind === Kind.STRING ? value.value : undefined;

/** The `@link` applications on the schema definition and its extensions, in order. */
export function linksOf(document: DocumentNode): Link[] {
  const links: Link[] = [];
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const node of definition.directives ?? []) {
      const url = text(argument(node, 'url'));
      if (node.name.value !== 'link' || url === undefined) continue;
      const segments = url.replace(/\/+$/, '').split('/');
      const feature = (/^v\d/.test(segments.at(-1) ?? '') ? segments.at(-2) : segments.at(-1)) ?? url;
      links.push({
        url,
        feature,
        namespace: text(argument(node, 'as')) ?? feature,
        imports: importsOf(argument(node, 'import')),
        node,
      });
    }
  }
  return links;
}

function importsOf(value: ConstValueNode | undefined): Map<string, string> {
  const imports = new Map<string, string>();
  if (value?.kind !== Kind.LIST) return imports;
  for (const item of value.values) {
    if (item.kind === Kind.STRING) imports.set(item.value, item.value);
    if (item.kind === Kind.OBJECT) {
      const field = (name: string) =>
        text(item.fields.find((candidate) => candidate.name.value === name)?.value);
      const name = field('name');
      if (name !== undefined) imports.set(name, field('as') ?? name);
    }
  }
  return imports;
}
