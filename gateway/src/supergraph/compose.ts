import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';
import { refuseRenames } from '../policy/policyLinks';
import { faultText } from '../policy/gates/gate';
import { hintsThatAreFaults } from '../policy/gates/inconsistentDirectives';
import { gatedSubgraph, policyFaults, schemaFaults } from '../policy/runGates';
import { composition, CompositionFailed, parsed, type SubgraphSource } from './composition';
import { readSupergraphConfig } from './supergraphConfig';

export interface ComposedGraph {
  /** The full supergraph, with `for: SECURITY`: what permissions are read from. */
  readonly supergraphSdl: string;
  /** What clients see: sorted, with descriptions, without directives. */
  readonly apiSdl: string;
  /** What composition noticed and allowed, one line each. */
  readonly hints: readonly string[];
}

/**
 * Composes subgraphs into one supergraph, without the gates of the policy.
 * @throws CompositionFailed with every fault.
 */
export async function composeSubgraphs(sources: readonly SubgraphSource[]): Promise<ComposedGraph> {
  const result = await composition(parsed(sources));
  if ('errors' in result) throw new CompositionFailed(result.errors);
  const bad = result.hints.filter(({ code }) => hintsThatAreFaults.has(code));
  if (bad.length > 0) throw new CompositionFailed(bad.map(({ code, message }) => `${message} (${code})`));
  // A graph whose policy cannot be read must not be written.
  refuseRenames(parse(result.supergraphSdl, { noLocation: true }));
  return {
    supergraphSdl: result.supergraphSdl,
    apiSdl: await apiSdlOf(result.supergraphSdl),
    hints: result.hints.map(({ code, message }) => `${code}: ${message}`),
  };
}

/**
 * Composes subgraphs whose policy passes every gate of policy/gates/.
 * @throws CompositionFailed with the faults of all gates and of composition together.
 */
export async function composeGated(sources: readonly SubgraphSource[]): Promise<ComposedGraph> {
  const documents = parsed(sources);
  const subgraphs = documents.map(({ name, document }) => gatedSubgraph(name, document));
  const faults = schemaFaults(subgraphs).map(faultText);
  const result = await composition(documents);
  if ('errors' in result) throw new CompositionFailed([...faults, ...result.errors]);
  try {
    faults.push(...policyFaults(subgraphs, result.supergraphSdl, result.hints).map(faultText));
  } catch (error) {
    // A supergraph whose policy goes by other names: the header's faults say where.
    faults.push((error as Error).message);
  }
  if (faults.length > 0) throw new CompositionFailed(faults);
  return {
    supergraphSdl: result.supergraphSdl,
    apiSdl: await apiSdlOf(result.supergraphSdl),
    hints: result.hints.map(({ code, message }) => `${code}: ${message}`),
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
 * Composes what gateway/supergraph.yaml under the project's root lists, gates and all.
 * @throws CompositionFailed; Error when a file cannot be read.
 */
export async function composeFromConfig(root: string): Promise<ComposedGraph> {
  const entries = readSupergraphConfig(join(root, 'gateway/supergraph.yaml'));
  return composeGated(
    entries.map(({ name, routingUrl, schemaFile }) => ({
      name,
      url: routingUrl,
      file: schemaFile,
      sdl: readFileSync(schemaFile, 'utf8'),
    })),
  );
}
