import { createHash, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { mintInternalToken, createInternalTokenVerifier } from '#shared/auth/internalToken';
import { privateKeyFrom, publicBytesOf, publicKeyFrom, type SigningKey } from '#shared/auth/internalTokenKey';
import { deriveKey } from '#shared/auth/deriveKey';
import { departments, publicPrincipal } from '#shared/auth/principal';
import { grantKeysOf } from '#shared/auth/regionKeys';
import { Secret } from '#shared/config/secret';
import { projectPath } from '#shared/project/projectPath';
import { readGatewayConfig } from '#gateway/config';
import { freshKeys } from '../commands/keys';

const linesOf = (algorithm: 'hmac' | 'eddsa'): Record<string, string> =>
  Object.fromEntries(
    freshKeys(algorithm)
      .split('\n')
      .map((line) => line.split(/=(.*)/s) as [string, string]),
  );
const services = (
  parse(readFileSync(projectPath('docker-compose.yml'), 'utf8'), { merge: true }) as {
    services: Record<string, { environment?: Record<string, string> }>;
  }
).services;
const bytes = (text = ''): Buffer => Buffer.from(text, 'base64url');

/** What docker-compose.yml makes of a variable of a service under these lines. */
function given(service: string, variable: string, lines: Record<string, string>): string {
  const value = services[service]?.environment?.[variable] ?? '';
  return value.replace(/\$\{(\w+)(?::[-?][^}]*)?\}/g, (_, name: string) => lines[name] ?? '');
}

describe.each(['hmac', 'eddsa'] as const)('the keys for tokens by %s', (algorithm) => {
  const lines = linesOf(algorithm);

  it('let the gateway sign what each department takes, and no other one', () => {
    const config = readGatewayConfig({
      INTERNAL_SECRET: given('gateway', 'INTERNAL_SECRET', lines),
      INTERNAL_SIGNING_KEY: given('gateway', 'INTERNAL_SIGNING_KEY', lines),
    });
    for (const name of departments) {
      const shared = given(name, 'INTERNAL_KEY', lines);
      const verifying = given(name, 'INTERNAL_VERIFY_KEY', lines);
      // One of the two, or the department does not start.
      expect([shared, verifying].filter((text) => text !== '')).toHaveLength(1);
      const signer: SigningKey | undefined =
        config.internalSigningKey ??
        (config.internalSecret && deriveKey(config.internalSecret, `internal-token:${name}`));
      if (!signer) throw new Error('The gateway has nothing to sign with.');
      const facts = {
        key: signer,
        principal: publicPrincipal,
        language: 'zh',
        requestId: 'request-1',
        bundle: '',
        purpose: 'SUPERVISION',
        grant: null,
        bodySha256: createHash('sha256').update('{}').digest('hex'),
        now: new Date(),
      } as const;
      const key = shared ? bytes(shared) : publicKeyFrom(bytes(verifying));
      const verifier = createInternalTokenVerifier({ key, audience: name, clock: () => facts.now });
      const token = mintInternalToken({ ...facts, audience: name });
      expect(verifier.verify(token, facts.bodySha256).principal).toBe(publicPrincipal);
      const other = departments.find((one) => one !== name) ?? name;
      const stray = mintInternalToken({ ...facts, audience: other });
      expect(() => verifier.verify(stray, facts.bodySha256)).toThrow();
    }
  });

  it('give no department what the gateway signs with', () => {
    for (const name of departments) {
      const environment = services[name]?.environment ?? {};
      expect(Object.keys(environment)).not.toContain('INTERNAL_SECRET');
      expect(Object.keys(environment)).not.toContain('INTERNAL_SIGNING_KEY');
      const values = Object.keys(environment).map((variable) => given(name, variable, lines));
      for (const secret of [lines['INTERNAL_SECRET'], lines['INTERNAL_SIGNING_KEY']]) {
        if (secret) expect(values.join(' ')).not.toContain(secret);
      }
    }
  });
});

describe.each(['hmac', 'eddsa'] as const)(
  'the keys for grants and audit logs, beside tokens by %s',
  (algorithm) => {
    const lines = linesOf(algorithm);

    it('let departments and the gateway verify what the audit department signs', () => {
      const signing = privateKeyFrom(bytes(given('audit', 'GRANT_SIGNING_KEY', lines)));
      for (const name of ['gateway', ...departments]) {
        const verifying = given(name, 'GRANT_VERIFY_KEY', lines);
        expect([name, verifying]).toEqual([name, publicBytesOf(signing).toString('base64url')]);
      }
      const { grantVerifyKey } = readGatewayConfig({ GRANT_VERIFY_KEY: lines['GRANT_VERIFY_KEY'] });
      const text = Buffer.from('a grant');
      expect(verify(null, text, grantVerifyKey ?? '', sign(null, text, signing))).toBe(true);
    });

    it('replace a value by the same token in every log and in the index over them', () => {
      expect(bytes(given('gateway', 'AUDIT_TOKEN_KEY', lines))).toHaveLength(32);
      expect(given('audit', 'AUDIT_TOKEN_KEY', lines)).toBe(given('gateway', 'AUDIT_TOKEN_KEY', lines));
    });

    it('leave the gateway without what makes grants and pseudonyms, even by deriving it from its secret', () => {
      const gateway = Object.keys(services['gateway']?.environment ?? {});
      const held = gateway.map((variable) => given('gateway', variable, lines)).join(' ');
      const secret = lines['INTERNAL_SECRET'];
      for (const variable of ['GRANT_SIGNING_KEY', 'PSEUDONYM_KEY']) {
        expect(bytes(lines[variable])).toHaveLength(32);
        expect(held).not.toContain(lines[variable]);
      }
      if (secret === undefined) return;
      const { pseudonymKey, signer } = grantKeysOf(new Secret(secret));
      expect(lines['PSEUDONYM_KEY']).not.toBe(pseudonymKey.toString('base64url'));
      expect(lines['GRANT_VERIFY_KEY']).not.toBe(publicBytesOf(signer).toString('base64url'));
    });
  },
);

describe('keys by eddsa', () => {
  it('are a pair, and no secret is printed for departments to share with the gateway', () => {
    const lines = linesOf('eddsa');
    expect(Object.keys(lines).filter((name) => name.startsWith('INTERNAL_'))).toEqual([
      'INTERNAL_SIGNING_KEY',
      'INTERNAL_VERIFY_KEY',
    ]);
    expect(() => privateKeyFrom(bytes(lines['INTERNAL_SIGNING_KEY']))).not.toThrow();
    expect(lines['INTERNAL_SIGNING_KEY']).not.toBe(lines['INTERNAL_VERIFY_KEY']);
  });
});
