import type { DepartmentFailure } from '../../src/departments/failure';
import { guardedTransport } from '../../src/departments/guardedTransport';
import { localTransport } from '../../src/departments/localTransport';
import { readGatewayConfig } from '../../src/config';
import { composeFixtures, fixtureSubgraph, policyFor, silent } from '../fixtures/fixtureGraph';
import { someRequest } from './fakeDepartment';

const operation = { query: '{ station(id: "1") { level } }' };

async function ecology() {
  const { bundle, hash } = policyFor((await composeFixtures()).supergraphSdl);
  const subgraph = fixtureSubgraph('ecology', bundle);
  return {
    subgraph,
    request: { ...someRequest, bundle: hash },
    /** One whose database takes the connection and says nothing. */
    hung: { ...subgraph, open: () => new Promise<void>(() => undefined) },
  };
}

const kindOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'ANSWERED',
    ({ kind, code }: DepartmentFailure) => [kind, code],
  );

describe('a department of this process', () => {
  it('answers, with a limit or without', async () => {
    const { subgraph, request } = await ecology();
    for (const deadlineMs of [undefined, 60_000]) {
      const way = localTransport(subgraph, silent, deadlineMs);
      expect((await way.send(operation, request)).data).toEqual({ station: { level: 3 } });
    }
  });

  it('that hangs is given up after its time, at the end of the request, or when the client goes away', async () => {
    const { hung, request } = await ecology();
    const late = await kindOf(localTransport(hung, silent, 20).send(operation, request));
    expect(late).toEqual(['TIMEOUT', 'SUBGRAPH_TIMEOUT']);
    const way = localTransport(hung, silent, 60_000);
    const soon = { deadline: performance.now() + 20 };
    expect(await kindOf(way.send(operation, request, soon))).toEqual(['OUT_OF_TIME', 'SUBGRAPH_TIMEOUT']);
    expect(await kindOf(way.send(operation, request, soon))).toEqual(['OUT_OF_TIME', 'SUBGRAPH_TIMEOUT']);
    const client = new AbortController();
    const left = kindOf(way.send(operation, request, { signal: client.signal }));
    const removed = jest.spyOn(client.signal, 'removeEventListener');
    client.abort();
    expect(await left).toEqual(['CLIENT_GONE', 'SUBGRAPH_UNAVAILABLE']);
    expect(removed).toHaveBeenCalledTimes(1);
    expect(await kindOf(way.send(operation, request, { signal: client.signal }))).toEqual([
      'CLIENT_GONE',
      'SUBGRAPH_UNAVAILABLE',
    ]);
  });

  it('is guarded as one over HTTP is, and has no text', async () => {
    const { hung, request } = await ecology();
    const settings = readGatewayConfig({ DEPARTMENT_BREAKER_FAILURES: '2' }).departments;
    const way = guardedTransport(localTransport(hung, silent, 10), {
      name: 'ecology',
      settings,
      log: silent,
    });
    expect(way.sendText).toBeUndefined();
    const calls = [];
    for (let call = 0; call < 3; call++) calls.push(await kindOf(way.send(operation, request)));
    expect(calls).toEqual([
      ['TIMEOUT', 'SUBGRAPH_TIMEOUT'],
      ['TIMEOUT', 'SUBGRAPH_TIMEOUT'],
      ['OPEN', 'SUBGRAPH_UNAVAILABLE'],
    ]);
    expect(way.health?.()).toMatchObject({ state: 'DOWN', lastFailure: { kind: 'TIMEOUT' } });
  });
});
