import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Answer } from '#shared/testing/testSubgraph';
import { suites, publicPem } from '#shared/audit/suite';
import { writeFileSync } from 'node:fs';
import { startTestGraph, type TestGraph } from '../startTestGraph';

const personal = '{ farms(first: 1) { nodes { owner { name } } } }';
const open = '{ regions(first: 1) { nodes { name } } }';
const codesOf = ({ errors = [] }: Answer): unknown[] => errors.map(({ extensions }) => extensions['code']);

describe('a gateway whose witness is away for longer than configured', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-witness-'));
  const pinned = path.join(folder, 'witness.pem');
  writeFileSync(pinned, publicPem(suites['sha256+ed25519'].newPrivateKey()));
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph({
      env: {
        // Nobody listens on the discard port.
        AUDIT_WITNESS_URL: 'http://127.0.0.1:9',
        AUDIT_WITNESS_KEY: pinned,
        AUDIT_WITNESS_WARN_SECONDS: '1',
        AUDIT_WITNESS_REFUSE_SECONDS: '1',
      },
    });
  });
  afterAll(async () => {
    await graph.close();
    rmSync(folder, { recursive: true });
  });

  it('keeps personal data back, and serves the rest', async () => {
    expect(codesOf(await graph.query(personal, {}, 'lead-agriculture'))).toEqual([]);
    let codes: unknown[] = [];
    for (let attempt = 0; attempt < 600 && codes.length === 0; attempt++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      codes = codesOf(await graph.query(personal, {}, 'lead-agriculture'));
    }
    expect(codes).toEqual(['AUDIT_UNAVAILABLE']);
    expect((await graph.query(open, {}, 'lead-agriculture')).errors).toBeUndefined();
  });
});

describe('two gateways with one name', () => {
  it('cannot be: the second does not start, and says what to do', async () => {
    const first = await startTestGraph();
    try {
      await expect(startTestGraph({ env: { AUDIT_DIR: first.logs } })).rejects.toThrow(/NODE_NAME/);
      const other = await startTestGraph({ env: { AUDIT_DIR: first.logs, NODE_NAME: 'gateway-2' } });
      await other.close();
    } finally {
      await first.close();
    }
  });
});
