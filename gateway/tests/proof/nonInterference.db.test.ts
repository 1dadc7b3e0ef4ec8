import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { personas } from '#shared/auth/personas';
import { publicPrincipal, type Principal } from '#shared/auth/principal';
import { allSeeing } from '#shared/testing/testPrincipals';
import { requestFrom } from './differential';
import { documentedOperations } from './documentedOperations';
import { numbersFrom } from './generate/choices';
import { ChangedCopy } from './interference/changedCopy';
import { proofDatabaseUrls } from './proofDatabases';
import { startProofGround, type ProofGround } from './proofGround';
import type { ProofRequest } from './proofRequest';
import { startProofStack } from './proofStack';

const callers: readonly Principal[] = [
  publicPrincipal,
  ...['grid-worker', 'officer-market-supervision', 'officer-registry', 'coordinator-county'].map(
    (name) => personas[name] as Principal,
  ),
];

/** Every list of the root with all leaves of its rows, how many there are, and where its pages lie. */
function everyList({ referee: { schema } }: ProofGround): readonly ProofRequest[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((list) => {
    const connection = getNamedType(list.type);
    const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
    const node = nodes && getNamedType(nodes.type);
    if (!isObjectType(node) || list.args.some(({ type }) => String(type).endsWith('!'))) return [];
    const leaves = Object.values(node.getFields()).filter(
      ({ type, args }) => isLeafType(getNamedType(type)) && !String(type).endsWith('!') && args.length === 0,
    );
    const selection = `__typename ${leaves.map(({ name }) => name).join(' ')}`;
    const rest = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
    return ['first', 'last'].map((end) => ({
      query: `{ ${list.name}(${end}: 25) { ${rest} edges { cursor node { ${selection} } } } }`,
    }));
  });
}

/** The first place where two texts differ, with what is around it. */
function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const from = Math.max(0, at - 120);
  return `before …${a.slice(from, at + 80)}…\nafter  …${b.slice(from, at + 80)}…`;
}

describe('what a caller may not see', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-interference-'));
  let ground: ProofGround;
  let requests: readonly ProofRequest[];
  beforeAll(async () => {
    ground = await startProofGround(proofDatabaseUrls());
    const random = Array.from({ length: 40 }, (_, n) => requestFrom(ground, numbersFrom(50_000 + n, 180)));
    requests = [
      ...documentedOperations(),
      ...everyList(ground),
      ...random.filter((request) => request !== undefined),
    ];
  }, 120_000);
  afterAll(async () => {
    await ground.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(callers.map((caller) => [caller.subject, caller] as const))(
    'changes no byte of what is answered to %s',
    async (_, caller) => {
      const own = mkdtempSync(path.join(folder, 'copy-'));
      const changes = new ChangedCopy(proofDatabaseUrls(), own).changeFor(caller);
      expect(changes.cells).toBeGreaterThan(10_000);
      expect(changes.removed + changes.added).toBeGreaterThan(100);
      const changed = await startProofStack(ground.policy.stackOptions(changes.urls));
      try {
        let seenByOthers = 0;
        const interfering: string[] = [];
        for (const [i, request] of requests.entries()) {
          const before = await ground.real.ask(caller, request);
          const after = await changed.ask(caller, request);
          if (before.text !== after.text) {
            interfering.push(`${request.query}\n${firstDifference(before.text, after.text)}`);
          }
          if (i % 3 !== 0) continue;
          const others = await ground.real.ask(allSeeing, request);
          if (others.text !== (await changed.ask(allSeeing, request)).text) seenByOthers++;
        }
        // A few are enough to see what is wrong.
        expect(interfering.slice(0, 5)).toEqual([]);
        // The same operations do show the changes to somebody who may see.
        expect(seenByOthers).toBeGreaterThan(15);
      } finally {
        await changed.close();
        rmSync(own, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
