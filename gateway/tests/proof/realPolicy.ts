import { readFileSync } from 'node:fs';
import { departments, type DepartmentName } from '#shared/auth/principal';
import { isPolicyBundle, type PolicyBundle, type PolicySlice } from '#shared/policy/bundle';
import { payloadHash, readSigned } from '#shared/policy/signed';
import { signerKey } from '#shared/policy/signerKey';
import { readSlice } from '#shared/policy/slice';
import { projectPath } from '#shared/project/projectPath';
import { bundleFile } from '../../src/policy/gatewayPolicy';
import { openBundle, openSlice } from './openPolicy';
import type { ProofStackOptions } from './proofStack';

export interface Policies {
  readonly bundle: PolicyBundle;
  readonly slices: ReadonlyMap<DepartmentName, PolicySlice>;
}

/** The policy files as they are in the tree, as they would be if everything were open, and the SDL they are made from. */
export interface RealPolicy {
  readonly supergraphSdl: string;
  readonly apiSdl: string;
  readonly real: Policies;
  readonly open: Policies;
  /** A stack whose lines decide by these; real ones where nothing is said. */
  stackOptions(
    databaseUrls: ProofStackOptions['databaseUrls'],
    lines?: { readonly first?: PolicyBundle; readonly second?: Policies['slices'] },
  ): ProofStackOptions;
}

export const departmentSdl = (name: DepartmentName): string =>
  readFileSync(projectPath('subgraphs', name, 'schema.graphql'), 'utf8');

export function loadRealPolicy(): RealPolicy {
  const supergraphSdl = readFileSync(projectPath('gateway', 'supergraph.graphql'), 'utf8');
  const signer = signerKey();
  const bundle = readSigned(bundleFile(), signer, isPolicyBundle).payload;
  const slices = new Map(departments.map((name) => [name, readSlice(name, signer)]));
  const openSlices = [...slices].map(
    ([name, slice]) => [name, openSlice(slice, departmentSdl(name))] as const,
  );
  return {
    supergraphSdl,
    apiSdl: readFileSync(projectPath('gateway', 'api.graphql'), 'utf8'),
    real: { bundle, slices },
    open: { bundle: openBundle(bundle, supergraphSdl), slices: new Map(openSlices) },
    stackOptions: (databaseUrls, { first = bundle, second = slices } = {}) => ({
      databaseUrls,
      supergraphSdl,
      bundle: first,
      bundleHash: payloadHash(bundle),
      slices: second,
    }),
  };
}
