import { serve, type TestServer } from './testApp';

describe('health', () => {
  let server: TestServer | undefined;
  afterEach(() => server?.close());
  const ready = async (healthChecks: Record<string, () => Promise<void>>) => {
    server = await serve({ healthChecks });
    const res = await fetch(`${server.url}/health/ready`);
    return { status: res.status, body: (await res.json()) as unknown };
  };

  it('is ready when every check passes', async () => {
    expect(await ready({ database: async () => {}, cache: async () => {} })).toEqual({
      status: 200,
      body: { status: 'ok', checks: { database: 'ok', cache: 'ok' } },
    });
  });

  it('names the check that fails, and tells why in the log only', async () => {
    const database = () => Promise.reject(new Error('connect ECONNREFUSED 10.2.3.4:3306'));
    const answer = await ready({ database, cache: async () => {} });
    expect(answer).toEqual({
      status: 503,
      body: { status: 'unavailable', checks: { database: 'failed', cache: 'ok' } },
    });
    expect(server?.lines.join()).toContain('10.2.3.4');
  });

  it('takes a check that throws at once for one that fails', async () => {
    const answer = await ready({
      database: () => {
        throw new Error('no driver');
      },
    });
    expect(answer.status).toBe(503);
  });

  it('does not wait for a check beyond its time', async () => {
    const startedAt = Date.now();
    expect(await ready({ database: () => new Promise(() => {}) })).toEqual({
      status: 503,
      body: { status: 'unavailable', checks: { database: 'timeout' } },
    });
    expect(Date.now() - startedAt).toBeLessThan(5_000);
  });

  it('lives, and is asked from anywhere, whatever the checks say', async () => {
    server = await serve({ healthChecks: { database: () => Promise.reject(new Error('down')) } });
    const res = await fetch(`${server.url}/health/live`, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect([res.status, await res.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('runs the checks once for requests that come together, and again later', async () => {
    let runs = 0;
    server = await serve({
      healthChecks: {
        database: async () => {
          runs++;
          await new Promise((resolve) => setTimeout(resolve, 200));
        },
      },
    });
    const ask = async () => (await fetch(`${server!.url}/health/ready`)).text();
    await Promise.all([ask(), ask(), ask(), ask()]);
    expect(runs).toBe(1);
    await ask();
    expect(runs).toBe(2);
  });
});
