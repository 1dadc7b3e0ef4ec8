import { departments } from '#shared/auth/principal';
import { internalTokenHeader } from '#shared/subgraph/serve';
import { enterprise, richResidue } from '#shared/synthetic/enterprise';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import type { Answer } from '#shared/testing/testSubgraph';
import { startTestGraph, type TestGraph } from '../startTestGraph';
import { configurations } from './configurations';
import { endEveryProcess, endProcess, startDepartment } from './departmentProcess';
import { operationText, startDistributedGraph, type DistributedGraph } from './distributedGraph';
import { expectRefusal } from './expectRefusal';
import { send } from './listenIn';

const rich = enterprise(createWorld(defaultWorld), richResidue);
const county = `${rich.village.code.slice(0, 6)}000000`;
const township = `${rich.village.code.slice(0, 9)}000`;
const dossier: [string, Record<string, unknown>] = ['enterprise-dossier', { uscc: rich.uscc }];

/** An answer without what differs between two runs of one operation: request ids, and the order of errors. */
const comparable = ({ data, errors = [] }: Answer) => ({
  data: data as unknown,
  errors: errors
    .map(({ message, path: at, extensions: { requestId: _, ...rest } }) =>
      JSON.stringify({ message, at, ...rest }),
    )
    .sort(),
});

const codesOf = ({ errors = [] }: Answer): unknown[] => errors.map(({ extensions }) => extensions['code']);

describe.each(configurations)(
  'the graph over departments that run as processes of their own, $algorithm',
  (keys) => {
    let graph: DistributedGraph;
    let embedded: TestGraph;
    beforeAll(async () => {
      graph = await startDistributedGraph(keys);
      embedded = await startTestGraph();
    });
    // A start that failed left nothing to close.
    afterAll(() => Promise.all([graph?.close(), embedded?.close()]));
    afterAll(endEveryProcess);

    it.each<[string, Record<string, unknown>, string | undefined]>([
      [...dossier, 'lead-market-supervision'],
      [...dossier, 'officer-ecology'],
      ['published-penalties', { region: county }, undefined],
      ['regional-team', { region: township, asOf: '2026-10-01' }, 'supervisor'],
      ['region-overview', { code: county }, 'coordinator-city'],
    ])(
      'answers %s (%j, as %s) as the graph in one process does, by either way in',
      async (name, variables, as) => {
        const answer = await graph.ask(name, variables, as);
        expect(Object.values(answer.data as object)[0]).not.toBeNull();
        expect(comparable(answer)).toEqual(
          comparable(await embedded.query(operationText(name), variables, as)),
        );
        // Known now: past Apollo Server, and as departments printed it where nothing has to be changed.
        const again = await graph.ask(name, variables, as);
        expect(JSON.stringify(again.data)).toBe(JSON.stringify(answer.data));
        expect(comparable(again)).toEqual(comparable(answer));
      },
    );

    it('has answered some of them as departments printed them', async () => {
      const response = await fetch(`${graph.url}/health/ready`);
      const { requests } = (await response.json()) as { requests: { direct: number; text: number } };
      expect(requests.direct).toBeGreaterThanOrEqual(5);
      expect(requests.text).toBeGreaterThan(0);
    });

    it('leaves null what a killed department would bring, answers the rest, and has it again with the department', async () => {
      const whole = await graph.ask(...dossier, 'lead-market-supervision');
      expect(codesOf(whole)).not.toContain('SUBGRAPH_UNAVAILABLE');
      const { child, url } = graph.department('ecology');
      expect(await endProcess(child, 'SIGKILL')).toBe('SIGKILL');

      const partial = await graph.ask(...dossier, 'lead-market-supervision');
      expect(partial.data.enterprise).toEqual({
        ...whole.data.enterprise,
        dischargePermits: null,
        ecologyCases: null,
      });
      const lost = (key: string) => ({
        message: expect.stringContaining('Ecology and environment') as string,
        path: ['enterprise', key],
        extensions: {
          code: 'SUBGRAPH_UNAVAILABLE',
          service: 'ecology',
          retryable: true,
          requestId: expect.any(String) as string,
        },
      });
      const unavailable = partial.errors?.filter(
        ({ extensions }) => extensions['code'] === 'SUBGRAPH_UNAVAILABLE',
      );
      expect(unavailable).toHaveLength(2);
      expect(unavailable).toEqual(expect.arrayContaining([lost('dischargePermits'), lost('ecologyCases')]));

      graph.running.set('ecology', await startDepartment('ecology', keys, new URL(url).port));
      expect(comparable(await graph.ask(...dossier, 'lead-market-supervision'))).toEqual(comparable(whole));
    });

    it('has departments that refuse a request of the gateway sent again, sent to another one, or without its token', async () => {
      const answer = await graph.ask(...dossier, 'lead-market-supervision');
      // What was listened in on went through: the department took it once.
      expect(codesOf(answer)).not.toContain('SUBGRAPH_UNAVAILABLE');
      const request = graph.listener.captured.at(-1);
      if (!request) throw new Error('Nothing came by on the way to market supervision.');
      const { [internalTokenHeader]: token, ...headers } = request.headers;
      expect(token).toEqual(expect.any(String));
      const outcomes = [
        await send(graph.department('market-supervision').url, request),
        await send(graph.department('ecology').url, request),
        await send(graph.department('market-supervision').url, { headers, body: request.body }),
      ];
      for (const outcome of outcomes) await expectRefusal(outcome);
    });

    it('has a gateway that tells how each department is', async () => {
      const response = await fetch(`${graph.url}/health/departments`);
      expect(await response.json()).toMatchObject({
        departments: Object.fromEntries(
          departments.map((name) => [name, name === 'market-supervision' ? expect.any(String) : 'ok']),
        ),
      });
    });

    it('has departments that end with code 0 when told to stop, with the gateway still connected', async () => {
      await graph.ask(...dossier, 'lead-market-supervision');
      const ends = await Promise.all(
        [...graph.running.values()].map(({ child }) => endProcess(child, 'SIGTERM')),
      );
      expect(ends).toEqual(departments.map(() => 0));
    });
  },
);
