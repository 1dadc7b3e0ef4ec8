import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PolicyBundle } from '#shared/policy/bundle';
import { PolicyRefused, signPayload } from '#shared/policy/signed';
import { signerKey } from '#shared/policy/signerKey';
import { readGatewayConfig } from '../../src/config';
import { supergraphHash } from '../../src/policy/gatewayPolicy';
import { policyToServe } from '../../src/policy/policyToServe';
import { startDistributed } from '../../src/startDistributed';
import { silent } from '../fixtures/fixtureGraph';

const supergraph = 'type Query { a: Int }';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const bundle = (version: number): PolicyBundle => ({
  format: 'yiyu-policy/1',
  version,
  supergraph: supergraphHash(supergraph),
  rules: { fields: {}, inputs: {}, rows: {} },
});

describe('the policy a gateway serves under', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'yiyu-policy-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const file = () => join(dataDir, 'bundle.json');
  const place = (content: unknown): string => {
    writeFileSync(file(), typeof content === 'string' ? content : JSON.stringify(content));
    return file();
  };
  const serve = (sdl = supergraph) => policyToServe(sdl, publicKey, { policyBundle: file(), dataDir });

  it('is read and remembered', () => {
    place(signPayload(bundle(7), privateKey));
    expect(serve()).toMatchObject({ kind: 'BUNDLE', bundle: { version: 7 } });
    expect(readFileSync(join(dataDir, 'policy-version'), 'utf8')).toBe('7\n');
    expect(serve().kind).toBe('BUNDLE');
  });

  it.each<[string, () => unknown, RegExp]>([
    ['missing', () => undefined, /cannot be read/],
    ['no JSON', () => place('{'), /not JSON/],
    ['of another form', () => place({ payload: { version: 1 }, signature: '' }), /another form/],
    ['unsigned', () => place({ payload: bundle(1), signature: '' }), /signature does not fit/],
    [
      'signed by somebody else',
      () => place(signPayload(bundle(1), generateKeyPairSync('ed25519').privateKey)),
      /signature does not fit/,
    ],
    [
      'changed after signing',
      () => place({ ...signPayload(bundle(1), privateKey), payload: bundle(2) }),
      /signature does not fit/,
    ],
    [
      "another supergraph's",
      () => place(signPayload({ ...bundle(1), supergraph: supergraphHash('') }, privateKey)),
      /another supergraph/,
    ],
  ])('is refused when it is %s, and the message names the file', (_what, prepare, reason) => {
    prepare();
    expect(() => serve()).toThrow(PolicyRefused);
    expect(() => serve()).toThrow(reason);
    expect(() => serve()).toThrow(file());
    expect(existsSync(join(dataDir, 'policy-version'))).toBe(false);
  });

  it('is refused when it is older than one served before, until somebody says that it is meant', () => {
    place(signPayload(bundle(7), privateKey));
    serve();
    place(signPayload(bundle(6), privateKey));
    expect(() => serve()).toThrow(
      /it is version 6, and version 7 has been served.*To go back on purpose, remove .*policy-version/,
    );
    rmSync(join(dataDir, 'policy-version'));
    expect(serve()).toMatchObject({ bundle: { version: 6 } });
  });

  it.each(['', 'seven', '-1', '7e9'])('is refused when what was served cannot be told (%j)', (text) => {
    place(signPayload(bundle(7), privateKey));
    writeFileSync(join(dataDir, 'policy-version'), text);
    expect(() => serve()).toThrow(/policy-version is refused: it does not hold the number/);
  });

  it('keeps a gateway from starting, with files of the environment', async () => {
    const pem = join(dataDir, 'signer.pem');
    const start = (POLICY_SIGNER: string) =>
      startDistributed(
        readGatewayConfig({
          PORT: '0',
          NODE_ENV: 'test',
          DATA_DIR: dataDir,
          INTERNAL_SECRET: 'x'.repeat(48),
          POLICY_SIGNER,
          POLICY_BUNDLE: file(),
        }),
        { supergraph: undefined, unprotected: false },
        silent,
      );
    await expect(start(pem)).rejects.toThrow(`The policy file ${pem} is refused`);
    writeFileSync(pem, publicKey.export({ type: 'spki', format: 'pem' }));
    await expect(start(pem)).rejects.toThrow(`The policy file ${file()} is refused: it cannot be read`);
    place(signPayload(bundle(1), privateKey));
    await expect(start(pem)).rejects.toThrow(/another supergraph/);
  });

  it('is pinned to an Ed25519 key', () => {
    const pem = join(dataDir, 'rsa.pem');
    writeFileSync(
      pem,
      generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' }),
    );
    expect(() => signerKey(pem)).toThrow(PolicyRefused);
  });
});
