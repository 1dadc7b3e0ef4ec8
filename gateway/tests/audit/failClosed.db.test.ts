import { randomUUID } from 'node:crypto';
import type { Answer } from '#shared/testing/testSubgraph';
import { startTestGraph, type TestGraph } from '../startTestGraph';
import { failingDisk } from './failingDisk';
import { recordsOf } from './logRecords';

const personal = '{ farms(first: 1) { nodes { owner { name } } } }';
const internal = '{ agriCases(first: 1) { nodes { caseNo } } }';
const open = '{ regions(first: 1) { nodes { name } } }';

const disk = failingDisk();
let graph: TestGraph;
beforeEach(async () => {
  Object.assign(disk.state, { isFull: false, isBroken: false });
  graph = await startTestGraph({ openAuditFile: disk.open });
});
afterEach(async () => {
  Object.assign(disk.state, { isFull: false, isBroken: false });
  await graph.close();
});

const codesOf = ({ errors = [] }: Answer): unknown[] => errors.map(({ extensions }) => extensions['code']);
const ask = (query: string) => graph.query(query, {}, 'lead-agriculture');
const isReady = async (): Promise<number> => (await fetch(`${graph.url}/health/ready`)).status;

async function until(check: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It did not come about.');
}

describe('while the disk of the log is full', () => {
  it('personal data does not leave and no department is asked for it; public and internal data goes on', async () => {
    expect(codesOf(await ask(personal))).toEqual([]);
    disk.state.isFull = true;
    const before = graph.statements();
    const refused = await ask(personal);
    expect([refused.status, refused.data, codesOf(refused)]).toEqual([503, undefined, ['AUDIT_UNAVAILABLE']]);
    expect(graph.statements()).toBe(before);
    expect((await ask(open)).data.regions.nodes).toHaveLength(1);
    expect((await ask(internal)).data.agriCases.nodes).toHaveLength(1);
    expect(await isReady()).toBe(503);
  });

  it('is over when there is room again, without a restart', async () => {
    disk.state.isFull = true;
    expect(codesOf(await ask(personal))).toEqual(['AUDIT_UNAVAILABLE']);
    disk.state.isFull = false;
    await until(async () => codesOf(await ask(personal)).length === 0);
    expect(await isReady()).toBe(200);
  });

  it('an answer whose outcome cannot be recorded does not leave, though departments gave it', async () => {
    const request = randomUUID();
    const before = graph.statements();
    // Full from the first statement on: the intent is durable by then.
    const watch = setInterval(() => {
      if (graph.statements() > before) disk.state.isFull = true;
    }, 0);
    const answer = await graph.query(personal, {}, 'lead-agriculture', { 'x-request-id': request });
    clearInterval(watch);
    const types = recordsOf(graph.logs, request).map(({ type }) => type);
    expect(types[0]).toBe('intent');
    if (types.length === 1)
      expect([answer.data, codesOf(answer)]).toEqual([undefined, ['AUDIT_UNAVAILABLE']]);
    else expect(answer.data).toBeDefined();
  });
});

describe('after the disk of the log failed', () => {
  it('personal data stays until a restart reads what is there: nobody knows what the disk holds', async () => {
    disk.state.isBroken = true;
    expect(codesOf(await ask(personal))).toEqual(['AUDIT_UNAVAILABLE']);
    disk.state.isBroken = false;
    for (let attempt = 0; attempt < 5; attempt++) {
      expect(codesOf(await ask(personal))).toEqual(['AUDIT_UNAVAILABLE']);
      expect((await ask(open)).errors).toBeUndefined();
    }
    expect(await isReady()).toBe(503);
  });
});
