import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import { publicPrincipal, type Principal } from '#shared/auth/principal';
import type { PolicyBundle } from '#shared/policy/bundle';
import { signPayload } from '#shared/policy/signed';
import { compileRules } from '#gateway/policy/compileRules';
import { supergraphHash } from '#gateway/policy/gatewayPolicy';
import { composeSubgraphs } from '#gateway/supergraph/compose';
import {
  annotatedSdl,
  benchDepartments,
  dossierDepartments,
  federationOneSdl,
  plainSdl,
  type BenchDepartment,
} from './graph/sdl';

/** Everything contestants are started from, written below one folder. */
export interface Workspace {
  readonly directory: string;
  /** Federation 2 alone. */
  readonly plainSupergraph: string;
  /** With the project's directives of access. */
  readonly annotatedSupergraph: string;
  /** The policy of the annotated supergraph, signed, and the key to verify it with. */
  readonly bundle: string;
  readonly signer: string;
  /** Name → file of a department's SDL: federation 2, and 1 for those that federation 1 can express here. */
  readonly plainSdls: Readonly<Record<string, string>>;
  readonly federationOneSdls: Readonly<Record<string, string>>;
  /** Where our gateway keeps its keys and its audit log. */
  readonly dataDir: string;
  /** Headers of a caller who may read everything here in the clear, and says what for. */
  readonly callerHeaders: Readonly<Record<string, string>>;
}

/** A supervisor of the city with every scope that the bench's policy speaks of. */
const caller: Principal = {
  ...publicPrincipal,
  subject: 'bench:supervisor',
  kind: 'PERSON',
  organisation: 'bench',
  level: 'CITY',
  regionCodes: ['430200000000'],
  roles: ['supervisor'],
  scopes: [
    'staff:internal:read',
    'market-supervision:personal:read',
    'market-supervision:personal:clear',
    'registry:personal:read',
    'registry:personal:clear',
    'law-enforcement:sensitive:read',
    'ecology:sensitive:read',
  ],
  purpose: 'SUPERVISION',
};

/** What the gateway under measurement calls its environment: production would not take tokens of a local issuer. */
export const benchEnvironment = 'bench';

const compose = async (sdlOf: (name: BenchDepartment) => string, urls: Readonly<Record<string, string>>) => {
  const { supergraphSdl } = await composeSubgraphs(
    benchDepartments.map((name) => ({ name, file: name, url: urls[name] ?? '', sdl: sdlOf(name) })),
  );
  return supergraphSdl;
};

function signedPolicy(supergraphSdl: string): { readonly bundle: string; readonly signer: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const bundle: PolicyBundle = {
    format: 'yiyu-policy/1',
    version: 1,
    supergraph: supergraphHash(supergraphSdl),
    rules: compileRules(supergraphSdl),
  };
  return {
    bundle: JSON.stringify(signPayload(bundle, privateKey)),
    signer: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

/** Composes the bench's graph over running departments and writes it in all forms that contestants load. */
export async function writeWorkspace(
  directory: string,
  urls: Readonly<Record<string, string>>,
): Promise<Workspace> {
  const write = (name: string, text: string): string => {
    const file = path.join(directory, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  const annotated = await compose(annotatedSdl, urls);
  const { bundle, signer } = signedPolicy(annotated);
  const dataDir = path.join(directory, 'ours');
  mkdirSync(dataDir);
  const token = await openLocalIssuer({ directory: dataDir, environment: benchEnvironment }).issue(caller, {
    now: new Date(),
  });
  return {
    directory,
    plainSupergraph: write('plain.graphql', await compose(plainSdl, urls)),
    annotatedSupergraph: write('annotated.graphql', annotated),
    bundle: write('bundle.json', bundle),
    signer: write('signer.pem', signer),
    plainSdls: Object.fromEntries(
      benchDepartments.map((name) => [name, write(`federation2/${name}.graphql`, plainSdl(name))]),
    ),
    federationOneSdls: Object.fromEntries(
      dossierDepartments.map((name) => [name, write(`federation1/${name}.graphql`, federationOneSdl(name))]),
    ),
    dataDir,
    callerHeaders: { authorization: `Bearer ${token}`, 'x-purpose': 'SUPERVISION' },
  };
}
