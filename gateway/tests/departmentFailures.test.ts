import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpTransport } from '../src/departments/httpTransport';
import { canary } from './fixtures/market';
import { silent, startFixtureGraph, type FixtureGraph } from './fixtures/fixtureGraph';

const dossier = '{ enterprise(uscc: "A") { name dischargePermits { id } inspections { nodes { id } } } }';
const lost = (code: string) =>
  ['dischargePermits', 'inspections'].map((key) => ({
    path: ['enterprise', key],
    message: expect.stringContaining('Ecology and environment') as string,
    extensions: {
      code,
      service: 'ecology',
      retryable: true,
      requestId: expect.any(String) as string,
    },
  }));

/** A department that answers as told, over real HTTP. */
async function withDepartment(
  listener: RequestListener | 'CLOSED',
  test: (graph: FixtureGraph, address: string) => Promise<void>,
): Promise<void> {
  const server: Server = createServer(listener === 'CLOSED' ? undefined : listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Port 1 is nobody's; one that was just closed may be given to the gateway itself.
  const address =
    listener === 'CLOSED' ? '127.0.0.1:1' : `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const graph = await startFixtureGraph({
    transports: {
      ecology: httpTransport({
        name: 'ecology',
        url: `http://${address}/graphql`,
        tokenKey: Buffer.alloc(32, 7),
        deadlineMs: 300,
        answerLimit: 10_000,
        clock: () => new Date(),
        log: silent,
      }),
    },
  });
  try {
    await test(graph, address);
  } finally {
    await graph.close();
    server.closeAllConnections();
    server.close();
  }
}

const json =
  (body: string, status = 200): RequestListener =>
  (_req, res) => {
    res.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };

const broken: [string, RequestListener | 'CLOSED'][] = [
  ['refuses connections', 'CLOSED'],
  ['answers 500', json(`{"errors":[{"message":"${canary}"}]}`, 500)],
  ['answers 401', json('{}', 401)],
  ['redirects', (_req, res) => res.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
  ['answers HTML', json(`<html>${canary} stack at /srv/app.js</html>`)],
  ['answers a list', json('[]')],
  ['answers nothing', json('')],
  ['answers an object of another kind', json('{"hello":1}')],
  ['answers null without saying why', json('{"data":null}')],
  ['answers too few entities', json('{"data":{"_entities":[]}}')],
  ['answers entities that are none', json('{"data":{"_entities":["x"]}}')],
  ['answers more than the limit', json(JSON.stringify({ data: { _entities: [{ x: 'y'.repeat(20_000) }] } }))],
  ['answers text for a list', json('{"data":{"_entities":[{"dischargePermits":"x"}]}}')],
  ['answers an object for a list', json('{"data":{"_entities":[{"dischargePermits":{"id":1}}]}}')],
  ['answers text deep inside', json('{"data":{"_entities":[{"inspections":{"nodes":["x"]}}]}}')],
  ['hangs up', (_req, res) => res.destroy()],
];

describe('a department that', () => {
  it.each(broken)('%s leaves its fields null and the rest answered', async (_name, listener) => {
    await withDepartment(listener, async (graph, address) => {
      const { body, text, status } = await graph.ask(dossier);
      expect(status).toBe(200);
      expect(body.data).toEqual({
        enterprise: { name: 'Firm A', dischargePermits: null, inspections: null },
      });
      expect(body.errors).toEqual(lost('SUBGRAPH_UNAVAILABLE'));
      expect(text).not.toContain(canary);
      expect(text).not.toContain(address);
      expect(text).not.toContain('ECONN');
    });
  });

  it('leaves out what cannot be null loses what holds it, with an error there', async () => {
    await withDepartment(json('{"data":{"_entities":[{"inspections":{}}]}}'), async (graph) => {
      const { body, text } = await graph.ask(
        '{ enterprise(uscc: "A") { name inspections { nodes { id } } } }',
      );
      expect(body.data).toEqual({ enterprise: { name: 'Firm A', inspections: null } });
      expect(body.errors).toHaveLength(1);
      expect(body.errors?.[0]).toMatchObject({
        path: ['enterprise', 'inspections', 'nodes'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      });
      expect(text).not.toContain('valueCompletion');
    });
  });

  it('is too slow is given up at the deadline', async () => {
    await withDepartment(
      () => undefined,
      async (graph) => {
        const { body } = await graph.ask(dossier);
        expect(body.data).toEqual({
          enterprise: { name: 'Firm A', dischargePermits: null, inspections: null },
        });
        expect(body.errors).toEqual(lost('SUBGRAPH_TIMEOUT'));
      },
    );
  });

  it('drips its answer is given up at the deadline', async () => {
    await withDepartment(
      (_req, res) => {
        const drip = setInterval(() => res.write(' '), 50);
        res.once('close', () => clearInterval(drip));
      },
      async (graph) => {
        expect((await graph.ask(dossier)).body.errors).toEqual(lost('SUBGRAPH_TIMEOUT'));
      },
    );
  });

  it('is down names itself in Chinese for a Chinese reader', async () => {
    await withDepartment('CLOSED', async (graph) => {
      const { body } = await graph.ask(dossier, {
        headers: { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5' },
      });
      expect(body.errors?.[0]?.message).toMatch(/^生态环境：某部门暂不可用/);
    });
  });

  it('is down loses root fields at their path, under their alias', async () => {
    await withDepartment('CLOSED', async (graph) => {
      const { body } = await graph.ask('{ s: station(id: "1") { level } enterprise(uscc: "A") { name } }');
      expect(body.data).toEqual({ s: null, enterprise: { name: 'Firm A' } });
      expect(body.errors?.map((error) => error.path)).toEqual([['s']]);
    });
  });

  it('is down is named once for a whole list, without list indices', async () => {
    await withDepartment('CLOSED', async (graph) => {
      const { body } = await graph.ask('{ enterprises(first: 3) { uscc flaky } }');
      expect(body.data).toEqual({
        enterprises: ['A', 'B', 'C'].map((uscc) => ({ uscc, flaky: null })),
      });
      expect(body.errors?.map((error) => error.path)).toEqual([['enterprises', 'flaky']]);
    });
  });

  it('is down does not keep the gateway from being ready', async () => {
    await withDepartment('CLOSED', async (graph) => {
      expect((await fetch(`${graph.url}/health/ready`)).status).toBe(200);
      const states = await fetch(`${graph.url}/health/departments`);
      expect(await states.json()).toEqual({
        departments: { 'market-supervision': 'ok', ecology: 'failed' },
        calls: {},
      });
    });
  });

  it('is asked over HTTP gets a signed token, the request id and compact JSON', async () => {
    const seen: { headers: Record<string, unknown>; body: string }[] = [];
    await withDepartment(
      (req, res) => {
        let body = '';
        req.on('data', (chunk: Buffer) => (body += chunk.toString()));
        req.on('end', () => {
          seen.push({ headers: req.headers, body });
          json('{"data":{"station":{"level":2}}}')(req, res);
        });
      },
      async (graph) => {
        const answer = await graph.ask('{ station(id: "1") { level } }', {
          headers: { 'x-request-id': 'request-0001' },
        });
        expect(answer.body).toEqual({ data: { station: { level: 2 } } });
        expect(seen[0]?.headers).toMatchObject({
          'x-request-id': 'request-0001',
          'x-yiyu-token': expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) as string,
        });
        expect(seen[0]?.headers).not.toHaveProperty('authorization');
        expect(seen[0]?.body).not.toContain('\n');
      },
    );
  });
});

describe("an error of a department's own", () => {
  let graph: FixtureGraph;
  beforeAll(async () => {
    graph = await startFixtureGraph();
  });
  afterAll(() => graph.close());

  it('hides its words unless they are meant for the client', async () => {
    const { body, text } = await graph.ask('{ boom enterprise(uscc: "A") { name } }');
    expect(body.data).toEqual({ boom: null, enterprise: { name: 'Firm A' } });
    expect(body.errors?.[0]).toMatchObject({
      path: ['boom'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'market-supervision' },
    });
    expect(text).not.toContain(canary);
    expect(text).not.toContain('10.2.3.4');
  });

  it('has its exact path below a single entity, and no indices among many', async () => {
    const one = await graph.ask('{ enterprise(uscc: "B") { name flaky } }');
    expect(one.body.data).toEqual({ enterprise: { name: 'Firm B', flaky: null } });
    expect(one.body.errors?.[0]).toMatchObject({
      path: ['enterprise', 'flaky'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'ecology' },
    });
    const many = await graph.ask('{ enterprises { uscc flaky } }');
    expect(many.body.data).toEqual({
      enterprises: [
        { uscc: 'A', flaky: 'fine A' },
        { uscc: 'B', flaky: null },
        { uscc: 'C', flaky: 'fine C' },
      ],
    });
    expect(many.body.errors?.map((error) => error.path)).toEqual([['enterprises', 'flaky']]);
    expect(many.text).not.toContain(canary);
  });
});
