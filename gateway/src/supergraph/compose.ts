import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceDefinition } from '@apollo/federation-internals';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';
import { policyIndexOf } from '../permissions/policyIndex';
import { requireLinkedPolicy } from './policyHeader';
import { readSupergraphConfig } from './supergraphConfig';

export interface ComposedGraph {
  /** The full supergraph, with `for: SECURITY`: what permissions are read from. */
  readonly supergraphSdl: string;
  /** What clients see: sorted, with descriptions, without directives. */
  readonly apiSdl: string;
  /** What composition noticed and allowed, one line each. */
  readonly hints: readonly string[];
}

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

/**
 * A non-repeatable directive with different arguments is decided by majority, with this hint only: a policy could
 * lose the vote. So it is a fault here.
 */
const hintsThatAreFaults = new Set(['INCONSISTENT_NON_REPEATABLE_DIRECTIVE_ARGUMENTS']);

/**
 * Composes subgraphs into one supergraph.
 * @apollo/composition is loaded only here, so that a server with a committed supergraph does not need it.
 * @throws CompositionFailed with every fault.
 */
export async function composeSubgraphs(sources: readonly SubgraphSource[]): Promise<ComposedGraph> {
  const faults: string[] = [];
  const services: ServiceDefinition[] = [];
  for (const { name, url, sdl, file } of sources) {
    try {
      const typeDefs = parse(sdl, { noLocation: false });
      faults.push(...requireLinkedPolicy(typeDefs).map((fault) => `[${name}] ${file}: ${fault}`));
      services.push({ name, url, typeDefs });
    } catch (error) {
      faults.push(`[${name}] ${file}: ${(error as Error).message}`);
    }
  }
  if (faults.length > 0) throw new CompositionFailed(faults);

  const { composeServices } = await import('@apollo/composition');
  const result = composeServices(services);
  if (result.errors) {
    throw new CompositionFailed(
      result.errors.map((error) => {
        const code = String(error.extensions['code'] ?? 'INVALID_GRAPHQL');
        const line = error.nodes?.[0]?.loc?.startToken.line;
        return `${error.message} (${code}${line === undefined ? '' : `, line ${line}`})`;
      }),
    );
  }
  const bad = result.hints.filter((hint) => hintsThatAreFaults.has(hint.definition.code));
  if (bad.length > 0) {
    throw new CompositionFailed(bad.map((hint) => `${hint.message} (${hint.definition.code})`));
  }
  // A graph whose policy cannot be read must not be written.
  policyIndexOf(result.supergraphSdl);
  return {
    supergraphSdl: result.supergraphSdl,
    apiSdl: await apiSdlOf(result.supergraphSdl),
    hints: result.hints.map((hint) => `${hint.definition.code}: ${hint.message}`),
  };
}

/** The clients' schema of a supergraph, sorted so that it reads well in diffs. */
export async function apiSdlOf(supergraphSdl: string): Promise<string> {
  const { Supergraph } = await import('@apollo/federation-internals');
  // The router's feature list admits `for: SECURITY`; the policy is enforced from this same text.
  const api = Supergraph.buildForTests(supergraphSdl, false).apiSchema().toGraphQLJSSchema();
  return printSchema(lexicographicSortSchema(api)) + '\n';
}

/**
 * Composes what gateway/supergraph.yaml under the project's root lists.
 * @throws CompositionFailed; Error when a file cannot be read.
 */
export async function composeFromConfig(root: string): Promise<ComposedGraph> {
  const entries = readSupergraphConfig(join(root, 'gateway/supergraph.yaml'));
  return composeSubgraphs(
    entries.map(({ name, routingUrl, schemaFile }) => ({
      name,
      url: routingUrl,
      file: schemaFile,
      sdl: readFileSync(schemaFile, 'utf8'),
    })),
  );
}
