import { startGateway } from '../src/start';
import { policyFor, silent } from './fixtures/fixtureGraph';
import { entityFixtures } from './federation/fixtures/entities';
import { serveFixture, type ServedFixture } from './federation/serveFixture';

const [fixture] = entityFixtures;

const ask = async (url: string, query: string) =>
  (await (
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
  ).json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };

describe('startGateway with nothing but a supergraph', () => {
  let served: ServedFixture;
  beforeAll(async () => {
    if (!fixture) throw new Error('There is no fixture to serve.');
    served = await serveFixture(fixture);
  });
  afterAll(() => served.close());

  const start = (more: object) =>
    startGateway({ supergraphSdl: served.supergraphSdl, port: 0, log: silent, ...more });

  it('serves it over the addresses it names, to everyone', async () => {
    const gateway = await start({ unprotected: true });
    try {
      expect(new URL(gateway.url).hostname).toBe('127.0.0.1');
      expect(await ask(gateway.url, '{ firm(id: "1") { name owner { phone(masked: true) } } }')).toEqual({
        data: { firm: { name: 'Firm 1', owner: { phone: '***' } } },
      });
      const introspected = await ask(gateway.url, '{ __type(name: "Firm") { name } }');
      expect(introspected.data).toEqual({ __type: { name: 'Firm' } });
    } finally {
      await gateway.close();
    }
  });

  it('takes more of the configuration', async () => {
    const gateway = await start({ unprotected: true, env: { MAX_DEPTH: '2' } });
    try {
      const { errors } = await ask(gateway.url, '{ firm(id: "1") { owner { name } } }');
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['DEPTH_LIMIT']);
    } finally {
      await gateway.close();
    }
  });

  it('refuses to without a policy or the word for having none', async () => {
    await expect(start({})).rejects.toThrow(/unprotected: true/);
    await expect(start({ unprotected: false })).rejects.toThrow(/unprotected: true/);
    const policy = policyFor(served.supergraphSdl);
    await expect(start({ unprotected: true, policy })).rejects.toThrow(/choose one/);
  });

  it('refuses other machines, and production', async () => {
    await expect(start({ unprotected: true, host: '0.0.0.0' })).rejects.toThrow(/HOST/);
    await expect(start({ unprotected: true, env: { NODE_ENV: 'production' } })).rejects.toThrow(/production/);
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'Production';
    try {
      await expect(start({ unprotected: true })).rejects.toThrow(/production/);
      await expect(start({ unprotected: true, env: { NODE_ENV: 'test' } })).rejects.toThrow(/production/);
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });
});
