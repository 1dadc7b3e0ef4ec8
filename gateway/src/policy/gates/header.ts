import { readFileSync } from 'node:fs';
import { Kind, parse, print, visit, type DefinitionNode, type DocumentNode } from 'graphql';
import { projectPath } from '#shared/project/projectPath';
import type { Fault, SchemaGate } from './gate';

const headerFile = 'shared/sdl/header.graphql';

/** What a definition is called in messages. */
function labelOf(node: DefinitionNode): string {
  if (node.kind === Kind.DIRECTIVE_DEFINITION) return `directive @${node.name.value}`;
  if (node.kind === Kind.SCHEMA_EXTENSION || node.kind === Kind.SCHEMA_DEFINITION) return 'extend schema';
  return 'name' in node && node.name ? node.name.value : node.kind;
}

/** Definitions by which directives come into a schema; only the header may hold them. */
const isOfHeader = (node: DefinitionNode): boolean =>
  node.kind === Kind.DIRECTIVE_DEFINITION ||
  ((node.kind === Kind.SCHEMA_EXTENSION || node.kind === Kind.SCHEMA_DEFINITION) &&
    (node.directives ?? []).length > 0) ||
  ('name' in node && node.name !== undefined && /^[a-z]\w*__/i.test(node.name.value));

function namespacedDirectives(document: DocumentNode): ReadonlySet<string> {
  const found = new Set<string>();
  visit(document, {
    Directive: ({ name }) => {
      if (name.value.includes('__')) found.add(name.value);
    },
  });
  return found;
}

/**
 * A directive that is defined again, imported under another name, carried by no `@composeDirective` or written with its
 * namespace composes without a word and protects nothing. So the header of every department is the one header, letter by
 * letter, and nothing beside it defines, imports or composes directives.
 */
export const headerGate: SchemaGate = (subgraphs) => {
  const header = parse(readFileSync(projectPath(...headerFile.split('/')), 'utf8'), { noLocation: true });
  const expected = new Map(header.definitions.map((node) => [print(node), node]));
  return subgraphs.flatMap(({ name, document }) => {
    const faults: Fault[] = [];
    const fault = (coordinate: string | null, message: string): void => {
      faults.push({ code: 'HEADER', subgraph: name, coordinate, message });
    };
    const present = document.definitions.map(print);
    for (const [text, node] of expected) {
      const times = present.filter((own) => own === text).length;
      if (times !== 1) {
        fault(
          labelOf(node),
          `stands ${times} times as in ${headerFile}, expected once. Begin the schema with that file.`,
        );
      }
    }
    document.definitions.forEach((node, index) => {
      if (!isOfHeader(node) || expected.has(present[index] ?? '')) return;
      fault(
        labelOf(node),
        `is not as in ${headerFile}. Departments define, import and rename no directives: remove it, or change the header for all.`,
      );
    });
    for (const directive of namespacedDirectives(document)) {
      const plain = directive.replace(/^.*__/, '');
      fault(`@${directive}`, `is written with its namespace and would be overlooked. Write @${plain}.`);
    }
    return faults;
  });
};
