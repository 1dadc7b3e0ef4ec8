import { personas } from '#shared/auth/personas';
import { publicPrincipal } from '#shared/auth/principal';
import { testEngine } from '#shared/testing/testDatabases';
import { startTestGraph, type TestGraph } from '../startTestGraph';
import { differenceOf, expectedFor, prepareOperation } from './checkCase';
import { fuzz, newTally, requestFrom } from './differential';
import { numbersFrom } from './generate/choices';
import { proofDatabaseUrls } from './proofDatabases';
import { readPolicy } from './readPolicy';
import { regionBlind, startProofGround, withRandomPolicy, type ProofGround } from './proofGround';

/** Six callers each. MySQL answers through the same resolvers, so that few are enough there. */
const operations = testEngine() === 'sqlite' ? 334 : 25;
const seed = 20_261_101;

describe('what the graph answers, against a slow reading of the same policy', () => {
  let ground: ProofGround;
  beforeAll(async () => {
    ground = await startProofGround(proofDatabaseUrls());
  }, 120_000);
  afterAll(() => ground.close());

  it('is the same to the letter for random operations and callers', async () => {
    const tally = newTally();
    const failure = await fuzz(ground, { operations, seed, tally });
    if (failure) {
      throw new Error(
        `${failure.message}\n\nAgain: npm run fuzz -- --seed ${failure.seed} --path ${failure.path}`,
      );
    }
    // Proofs of nothing are none: many answers have data in them, many have something taken out.
    expect(tally.cases).toBeGreaterThan(operations * 5);
    expect(tally.withData).toBeGreaterThan(tally.cases * 0.4);
    expect(tally.withDenials).toBeGreaterThan(tally.cases * 0.25);
    expect(tally.refused).toBeGreaterThan(tally.cases * 0.01);
    expect(tally.invalid).toBeLessThan(operations * 0.1);
  }, 600_000);

  it.each([1, 2, 3])(
    'is the same under a random policy (%i)',
    async (policy) => {
      const other = await withRandomPolicy(ground, proofDatabaseUrls(), policy);
      try {
        const tally = newTally();
        const failure = await fuzz(other, {
          operations: Math.ceil(operations / 10),
          seed: seed + policy,
          tally,
        });
        if (failure) {
          throw new Error(
            `${failure.message}\n\nAgain: npm run fuzz -- --policy ${policy} --seed ${failure.seed} --path ${failure.path}`,
          );
        }
        expect(tally.withDenials).toBeGreaterThan(tally.cases * 0.25);
      } finally {
        await other.close();
      }
    },
    300_000,
  );

  it('leaves out of the rule on divisions only what other departments add to a person', () => {
    const { supergraphSdl, real } = ground.policy;
    const asWritten = [...readPolicy(supergraphSdl).fields].flatMap(([at, { ownRegion }]) =>
      ownRegion ? [at] : [],
    );
    const enforced = Object.entries(real.bundle.rules.fields).flatMap(([at, { ownRegion }]) =>
      ownRegion ? [at] : [],
    );
    expect(asWritten.filter((at) => !enforced.includes(at)).sort()).toEqual([...regionBlind].sort());
    expect(enforced.filter((at) => !asWritten.includes(at))).toEqual([]);
  });

  describe('over HTTP, with tokens', () => {
    let graph: TestGraph;
    beforeAll(async () => {
      graph = await startTestGraph();
    }, 60_000);
    afterAll(() => graph.close());

    it('is the same too', async () => {
      const names = [
        'public',
        'officer-ecology',
        'lead-market-supervision',
        'steward-registry',
        'grid-worker',
      ];
      let compared = 0;
      for (let n = 0; n < 25; n++) {
        const request = requestFrom(ground, numbersFrom(seed + n, 160));
        if (!request) continue;
        const name = names[n % names.length] as string;
        const principal = personas[name] ?? publicPrincipal;
        const answer = await graph.query(request.query, { ...request.variables }, name);
        const codes = (answer.errors ?? []).map(({ extensions }) => extensions['code']);
        // Limits bind over HTTP as they do for everybody.
        if (codes.includes('COST_TOO_HIGH') || codes.includes('DEPTH_LIMIT')) continue;
        const expected = await expectedFor(
          ground.referee,
          prepareOperation(ground.referee, request),
          principal,
        );
        const text = JSON.stringify(answer);
        const errors = (answer.errors ?? []) as never;
        expect([request.query, differenceOf(expected, { text, data: answer.data, errors })]).toEqual([
          request.query,
          null,
        ]);
        compared++;
      }
      expect(compared).toBeGreaterThan(10);
    }, 60_000);
  });
});
