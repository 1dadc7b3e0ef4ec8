import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { departments } from '#shared/auth/principal';
import type { PolicyBundle, PolicySlice } from '#shared/policy/bundle';
import { canonicalJson } from '#shared/policy/canonicalJson';
import { projectPath } from '#shared/project/projectPath';
import { catalogueOf } from '#gateway/policy/catalogue';
import { compileRules } from '#gateway/policy/compileRules';
import { supergraphHash } from '#gateway/policy/gatewayPolicy';
import { policyFileText } from '#gateway/policy/policyFileText';
import { placesOf } from '#gateway/policy/schemaPlaces';
import { typesOf } from '#gateway/policy/schemaTypes';
import { sliceOf } from '#gateway/policy/slices';
import { composeFromConfig } from '#gateway/supergraph/compose';
import { CompositionFailed } from '#gateway/supergraph/composition';
import { syncGenerated } from '../generatedFiles';
import { bundlePath, committedBundle, lockPath } from './committedPolicy';
import { nextLock, type LockOptions } from './policyLock';
import { signPolicies, unsignedPolicies } from './policySigning';

export interface ComposeOptions extends LockOptions {
  /** CHECK writes nothing and needs no private key. */
  readonly mode: 'WRITE' | 'CHECK';
  readonly dataDir: string;
}

/** The bundle of these rules: under its number when nothing changed, else under the next. */
function bundleOf(supergraph: string, rules: PolicyBundle['rules']): PolicyBundle {
  const before = committedBundle();
  const same = { format: 'yiyu-policy/1', supergraph: supergraphHash(supergraph), rules } as const;
  if (!before) return { ...same, version: 1 };
  const isSame = canonicalJson({ ...same, version: before.version }) === canonicalJson(before);
  return { ...same, version: isSame ? before.version : before.version + 1 };
}

/**
 * Composes the departments, holds the policy against its gates and its lock, and writes supergraph, API schema, bundle, slices
 * and lock.
 * @returns the files that were not up to date, and what composition noticed
 * @throws CompositionFailed with all faults
 */
export async function runCompose({
  mode,
  dataDir,
  ...lockOptions
}: ComposeOptions): Promise<{ readonly stale: readonly string[]; readonly hints: readonly string[] }> {
  const { supergraphSdl, apiSdl, hints } = await composeFromConfig(projectPath());
  const supergraph = `${supergraphSdl.trimEnd()}\n`;
  const document = parse(supergraph, { noLocation: true });
  const rules = compileRules(document);
  const coordinates = new Set([...placesOf(typesOf(document).values())].map(({ coordinate }) => coordinate));
  const locked = nextLock(rules, lockOptions, (coordinate) => coordinates.has(coordinate));
  if (locked.faults.length > 0) throw new CompositionFailed(locked.faults);

  const bundle = bundleOf(supergraph, rules);
  const payloads: Record<string, PolicyBundle | PolicySlice> = { [bundlePath]: bundle };
  for (const name of departments) {
    const sdl = readFileSync(projectPath('subgraphs', name, 'schema.graphql'), 'utf8');
    payloads[`subgraphs/${name}/policy.json`] = sliceOf(bundle, name, sdl);
  }
  const unsigned = unsignedPolicies(payloads);
  const stale = syncGenerated(
    {
      'gateway/supergraph.graphql': supergraph,
      'gateway/api.graphql': apiSdl,
      [lockPath]: policyFileText(locked.lock, 3),
      'subgraphs/audit/catalogue.json': policyFileText(catalogueOf(document, rules), 1),
      ...(mode === 'WRITE' && unsigned.length > 0 ? signPolicies(payloads, unsigned, dataDir) : {}),
    },
    mode,
  );
  return { stale: mode === 'CHECK' ? [...stale, ...unsigned] : stale, hints };
}
