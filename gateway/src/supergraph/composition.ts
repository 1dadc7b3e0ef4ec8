import type { ServiceDefinition } from '@apollo/federation-internals';
import { parse, type DocumentNode } from 'graphql';

/** One subgraph to compose. `file` is named in errors. */
export interface SubgraphSource {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
  readonly file: string;
}

/** Everything that kept the graph from composing, one line a fault, each naming its subgraph. */
export class CompositionFailed extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The departments' schemas do not compose:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.name = 'CompositionFailed';
  }
}

export interface ParsedSource extends SubgraphSource {
  readonly document: DocumentNode;
}

/** @throws CompositionFailed naming every file that is no GraphQL */
export function parsed(sources: readonly SubgraphSource[]): readonly ParsedSource[] {
  const faults: string[] = [];
  const documents = sources.flatMap((source): ParsedSource[] => {
    try {
      return [{ ...source, document: parse(source.sdl) }];
    } catch (error) {
      faults.push(`[${source.name}] ${source.file}: ${(error as Error).message}`);
      return [];
    }
  });
  if (faults.length > 0) throw new CompositionFailed(faults);
  return documents;
}

export type Composition =
  | {
      readonly supergraphSdl: string;
      readonly hints: readonly { readonly code: string; readonly message: string }[];
    }
  | { readonly errors: readonly string[] };

/** @apollo/composition is loaded only here, so that a server with a committed supergraph does not need it. */
export async function composition(sources: readonly ParsedSource[]): Promise<Composition> {
  const { composeServices } = await import('@apollo/composition');
  const services: ServiceDefinition[] = sources.map(({ name, url, document }) => ({
    name,
    url,
    typeDefs: document,
  }));
  const result = composeServices(services);
  if (result.errors) {
    const errors = result.errors.map((error) => {
      const code = String(error.extensions['code'] ?? 'INVALID_GRAPHQL');
      const line = error.nodes?.[0]?.loc?.startToken.line;
      return `${error.message} (${code}${line === undefined ? '' : `, line ${line}`})`;
    });
    return { errors };
  }
  const hints = result.hints.map((hint) => ({ code: hint.definition.code, message: hint.message }));
  return { supergraphSdl: result.supergraphSdl, hints };
}
