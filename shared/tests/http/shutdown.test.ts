import { Agent, get, type IncomingMessage, type RequestListener } from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import { listen } from '#shared/http/shutdown';

const slow =
  (milliseconds: number, started: () => void = () => {}): RequestListener =>
  (_req, res) => {
    started();
    const timer = setTimeout(() => res.end('done'), milliseconds);
    res.once('close', () => clearTimeout(timer));
  };
const at = { host: '127.0.0.1', port: 0 };

describe('listen', () => {
  it('serves at the url it gives, until closed', async () => {
    const { url, close } = await listen((_req, res) => void res.end('here'), at);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(url)).text()).toBe('here');
    await close();
    await close();
    await expect(fetch(url)).rejects.toThrow();
  });

  it('gives an address one can open when it serves on all interfaces', async () => {
    const { url, close } = await listen((_req, res) => void res.end('here'), { host: '0.0.0.0', port: 0 });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(url)).text()).toBe('here');
    await close();
  });

  it('names the port in use and the variable to change', async () => {
    const first = await listen(slow(0), at);
    const port = Number(new URL(first.url).port);
    await expect(listen(slow(0), { ...at, port, portVariable: 'GATEWAY_PORT' })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is in use. Stop the program that uses it, or set GATEWAY_PORT to another port`,
    );
    await first.close();
  });

  it('says so when the host is not of this machine', async () => {
    await expect(listen(slow(0), { host: '192.0.2.1', port: 0 })).rejects.toThrow(
      /no address of this machine/,
    );
  });

  it('lets a request under way finish, and does not wait for its connection to grow idle', async () => {
    const agent = new Agent({ keepAlive: true });
    let started = () => {};
    const isUnderWay = new Promise<void>((resolve) => (started = resolve));
    const server = await listen(slow(300, started), at);
    const answer = new Promise<IncomingMessage>((resolve, reject) =>
      get(server.url, { agent }, resolve).on('error', reject),
    );
    await isUnderWay;
    const startedAt = Date.now();
    const closed = server.close();
    const body = (await (await answer).toArray()).join('');
    await closed;
    expect(body).toBe('done');
    expect(Date.now() - startedAt).toBeLessThan(2_000);
    agent.destroy();
  });

  it('does not wait for idle connections', async () => {
    const server = await listen(slow(0), at);
    const agent = new Agent({ keepAlive: true });
    const [answer] = (await once(get(server.url, { agent }), 'response')) as [IncomingMessage];
    await answer.toArray();
    const startedAt = Date.now();
    await server.close();
    expect(Date.now() - startedAt).toBeLessThan(1_000);
    agent.destroy();
  });

  it('cuts off at the deadline what does not finish, half-sent requests too', async () => {
    let started = () => {};
    const isUnderWay = new Promise<void>((resolve) => (started = resolve));
    const server = await listen(slow(60_000, started), { ...at, deadlineMs: 200 });
    const { port } = new URL(server.url);
    const half = connect(Number(port), '127.0.0.1', () =>
      half.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Le'),
    );
    half.on('error', () => {});
    const cut = expect(fetch(server.url)).rejects.toThrow();
    await isUnderWay;
    const startedAt = Date.now();
    await server.close();
    await cut;
    const took = Date.now() - startedAt;
    expect(took).toBeGreaterThanOrEqual(190);
    expect(took).toBeLessThan(3_000);
    half.destroy();
  });
});
