import { buildSchema } from 'graphql';
import type { DepartmentName } from '#shared/auth/principal';
import { allSeeing } from '#shared/testing/testPrincipals';
import type { Referee } from './checkCase';
import { Choices, numbersFrom } from './generate/choices';
import { sampleKeys, type SampleKeys } from './generate/sampleKeys';
import { scopesIn } from './generate/subject';
import { startProofStack, type ProofStack } from './proofStack';
import { policiesOf, randomPolicySdl } from './randomPolicy';
import { readPolicy } from './readPolicy';
import { loadRealPolicy, type RealPolicy } from './realPolicy';

/** Everything a comparison needs: the graph as it is, the same with all fields open, and the second reading of the policy. */
export interface ProofGround {
  readonly referee: Referee;
  readonly real: ProofStack;
  readonly keys: SampleKeys;
  readonly scopes: readonly string[];
  readonly policy: RealPolicy;
  close(): Promise<void>;
}

/**
 * Fields that other departments add to a person. They know the person's key and not where the person lives, so what they
 * answer is narrowed by the rows of their own and not by the person's division.
 */
export const regionBlind: readonly string[] = ['Person.farms', 'Person.legalRepOf', 'Person.marketBans'];

export async function startProofGround(
  databaseUrls: Readonly<Record<DepartmentName, string>>,
): Promise<ProofGround> {
  const policy = loadRealPolicy();
  const read = readPolicy(policy.supergraphSdl, regionBlind);
  const schema = buildSchema(policy.apiSdl);
  const open = await startProofStack(
    policy.stackOptions(databaseUrls, { first: policy.open.bundle, second: policy.open.slices }),
  );
  const real = await startProofStack(policy.stackOptions(databaseUrls));
  return {
    referee: { schema, policy: read, open },
    real,
    keys: await sampleKeys(schema, open, allSeeing),
    scopes: scopesIn(read),
    policy,
    close: async () => {
      await open.close();
      await real.close();
    },
  };
}

/**
 * The same ground under another policy: the graph enforces it, and the second reading reads it.
 * @param seed of the random policy (randomPolicy.ts)
 */
export async function withRandomPolicy(
  ground: ProofGround,
  databaseUrls: Readonly<Record<DepartmentName, string>>,
  seed: number,
): Promise<ProofGround> {
  const { policy, referee, scopes } = ground;
  const sdl = randomPolicySdl(policy.supergraphSdl, new Choices(numbersFrom(seed, 20_000)), scopes);
  const { bundle, slices } = policiesOf(policy, sdl);
  const real = await startProofStack(policy.stackOptions(databaseUrls, { first: bundle, second: slices }));
  return {
    ...ground,
    real,
    referee: { ...referee, policy: readPolicy(sdl, regionBlind) },
    close: () => real.close(),
  };
}
