import { personas } from '#shared/auth/personas';
import { publicPrincipal, type Principal } from '#shared/auth/principal';
import { allSeeing } from '#shared/testing/testPrincipals';
import { requestFrom } from './differential';
import { documentedOperations } from './documentedOperations';
import { numbersFrom } from './generate/choices';
import { proofDatabaseUrls } from './proofDatabases';
import { startProofGround, type ProofGround } from './proofGround';
import type { ProofRequest } from './proofRequest';
import { startProofStack } from './proofStack';

const callers: readonly Principal[] = [
  publicPrincipal,
  allSeeing,
  ...['resident', 'grid-worker', 'officer-market-supervision', 'steward-registry', 'supervisor'].map(
    (name) => personas[name] as Principal,
  ),
];

/** One text with two operations: what is kept of one must never answer the other. */
const twoOperations = `
  query A { enterprises(first: 3) { nodes { uscc name phone legalRep { name residentId } } } }
  query B { enterprises(first: 3) { nodes { uscc name riskGrade } } }
`;
const types =
  '{ __schema { queryType { fields { name } } types { name fields { name } inputFields { name } enumValues { name } } } }';

describe('identities interleaved over the same documents', () => {
  let ground: ProofGround;
  let requests: readonly ProofRequest[];
  const expected = new Map<string, string>();
  const nameOf = (caller: Principal, request: ProofRequest): string =>
    JSON.stringify([caller.subject, request.query, request.operationName]);

  beforeAll(async () => {
    ground = await startProofGround(proofDatabaseUrls());
    requests = [
      ...documentedOperations().filter((_, i) => i % 2 === 0),
      ...Array.from({ length: 12 }, (_, n) => requestFrom(ground, numbersFrom(400 + n, 160))).filter(
        (request) => request !== undefined,
      ),
      { query: twoOperations, operationName: 'A' },
      { query: twoOperations, operationName: 'B' },
      { query: types },
    ];
    // A gateway for each caller, which nobody else has asked anything of.
    for (const caller of callers) {
      const fresh = await startProofStack(ground.policy.stackOptions(proofDatabaseUrls()));
      for (const request of requests) {
        expected.set(nameOf(caller, request), (await fresh.ask(caller, request)).text);
      }
      await fresh.close();
    }
  }, 240_000);
  afterAll(() => ground.close());

  it('each get what a gateway of their own would answer', async () => {
    const asked = callers.flatMap((caller) =>
      requests.flatMap((request) => [
        { caller, request },
        { caller, request },
      ]),
    );
    const order = numbersFrom(99, asked.length);
    const mixed = asked
      .map((one, i) => ({ one, at: order[i] as number }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
    for (let start = 0; start < mixed.length; start += 50) {
      const batch = mixed.slice(start, start + 50);
      const answers = await Promise.all(batch.map(({ caller, request }) => ground.real.ask(caller, request)));
      for (const [i, { caller, request }] of batch.entries()) {
        expect([caller.subject, request.query, answers[i]?.text]).toEqual([
          caller.subject,
          request.query,
          expected.get(nameOf(caller, request)),
        ]);
      }
    }
  }, 240_000);

  it('would show a mix-up: callers do get different answers to one document', () => {
    const different = requests.filter(
      (request) => new Set(callers.map((caller) => expected.get(nameOf(caller, request)))).size > 2,
    );
    expect(different.length).toBeGreaterThan(requests.length / 2);
  });
});
