import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import { personas } from '#shared/auth/personas';
import { publicPrincipal } from '#shared/auth/principal';

const officer = personas['officer-ecology']!;

describe('the local issuer', () => {
  let directory: string;
  let file: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'yiyu-issuer-'));
    file = join(directory, 'keys', 'local-issuer.json');
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it('keeps its key in a file only its user can read, and finds it again', () => {
    const first = openLocalIssuer({ directory, environment: 'test' });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(directory, 'keys'))).toEqual(['local-issuer.json']);
    const second = openLocalIssuer({ directory, environment: undefined });
    expect(second.publicKey.equals(first.publicKey)).toBe(true);
  });

  it('has one key when several processes start at once', async () => {
    const program =
      "const {openLocalIssuer}=require('#shared/auth/localIssuer');" +
      "const {publicKey}=openLocalIssuer({directory:process.argv[1],environment:'test'});" +
      "process.stdout.write(publicKey.export({format:'jwk'}).x)";
    const start = () =>
      promisify(execFile)(
        process.execPath,
        ['--conditions=source', '--import', 'tsx', '-e', program, directory],
        { cwd: join(__dirname, '../../..') },
      );
    const keys = (await Promise.all([start(), start(), start()])).map(({ stdout }) => stdout);
    expect(keys[0]).toMatch(/^[\w-]{43}$/);
    expect(new Set(keys).size).toBe(1);
  }, 60_000);

  it.each(['production', 'Production', ' production '])(
    'does not open when NODE_ENV is "%s"',
    (environment) => {
      expect(() => openLocalIssuer({ directory, environment })).toThrow(/does not open.*production/);
      expect(readdirSync(directory)).toEqual([]);
    },
  );

  it('refuses a key file that others can read, or that holds no key, without repeating it', () => {
    openLocalIssuer({ directory, environment: 'test' });
    const held = readFileSync(file, 'utf8');
    chmodSync(file, 0o644);
    expect(() => openLocalIssuer({ directory, environment: 'test' })).toThrow(/chmod 600/);
    chmodSync(file, 0o600);
    writeFileSync(file, held.slice(0, 60));
    expect(() => openLocalIssuer({ directory, environment: 'test' })).toThrow(/does not hold an Ed25519/);
    expect(() => openLocalIssuer({ directory, environment: 'test' })).not.toThrow(held.slice(0, 40));
  });

  it('issues for 12 hours by default and never beyond a day', async () => {
    const issuer = openLocalIssuer({ directory, environment: 'test' });
    const now = new Date('2026-03-02T09:00:00Z');
    const token = await issuer.issue(officer, { now });
    const [header, payload] = token
      .split('.')
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>);
    expect(header).toEqual({ alg: 'EdDSA', typ: 'at+jwt' });
    expect(payload).toMatchObject({ iss: 'yiyu-local', aud: 'yiyu-gateway', sub: 'persona:officer-ecology' });
    expect(payload?.['iat']).toBe(now.getTime() / 1000);
    expect(payload?.['exp']).toBe(now.getTime() / 1000 + 12 * 3600);
    expect(payload?.['jti']).not.toBe(
      JSON.parse(Buffer.from((await issuer.issue(officer, { now })).split('.')[1]!, 'base64url').toString())
        .jti,
    );
    for (const expiresInSeconds of [0, -1, 1.5, 86_401, NaN]) {
      await expect(issuer.issue(officer, { expiresInSeconds, now })).rejects.toThrow(/whole number from 1/);
    }
  });

  it('issues nothing for the public', async () => {
    const issuer = openLocalIssuer({ directory, environment: 'test' });
    await expect(issuer.issue(publicPrincipal, { now: new Date() })).rejects.toThrow(/public/);
  });
});
