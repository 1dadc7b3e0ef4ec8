import { pino } from 'pino';
import { canary, canaryMobile, changes } from './fixtures/market';
import { holding, startFixtureGraph, type FixtureGraph } from './fixtures/fixtureGraph';

let graph: FixtureGraph;
let logged: Record<string, unknown>[] = [];
let atStart: Record<string, unknown>[] = [];
beforeAll(async () => {
  const log = pino(
    { level: 'warn' },
    { write: (line: string) => void logged.push(JSON.parse(line) as never) },
  );
  graph = await startFixtureGraph({ env: { PERMISSIONS: 'shadow' }, log });
  atStart = logged;
});
afterAll(() => graph.close());
beforeEach(() => {
  logged = [];
  graph.fetched.length = 0;
});

describe('a gateway in the shadow', () => {
  it('says so loudly at the start', () => {
    expect(atStart).toEqual([
      expect.objectContaining({ level: 40, msg: expect.stringContaining('"shadow"') as string }),
    ]);
  });

  it("runs the client's own document, and logs what it would have denied and masked", async () => {
    const query = 'query Q { enterprise(uscc: "A") { phone name legalPerson { mobile } } }';
    const answer = await graph.ask(query, { as: holding('market:masked') });
    expect(answer.body.errors).toBeUndefined();
    expect(answer.body.data).toMatchObject({ enterprise: { phone: `${canary}-phone-A`, name: 'Firm A' } });
    expect(logged).toEqual([
      expect.objectContaining({
        msg: 'shadow: would deny',
        subject: 'test:market:masked',
        operation: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        requestId: answer.headers.get('x-request-id'),
        deniedCoordinates: ['Enterprise.phone'],
        maskedCoordinates: ['Person.mobile'],
        refusedInputs: [],
        isMutationRejected: false,
      }),
    ]);
    expect(JSON.stringify(logged)).not.toMatch(new RegExp(`${canary}|${canaryMobile}`));
  });

  it('leaves departments to enforce what is theirs', async () => {
    const { body } = await graph.ask('{ person(id: "1") { mobile } }', { as: holding('market:masked') });
    expect(body.data).toEqual({ person: { mobile: '*******5678' } });
    const rows = await graph.ask('{ enterprises { rowNote } }', { as: 'resident' });
    expect(rows.body.data).toMatchObject({
      enterprises: [{ rowNote: 'Note A' }, { rowNote: null }, { rowNote: null }],
    });
    expect(rows.text).not.toContain(canary);
  });

  it('logs the inputs it would have refused, by coordinate and never by value', async () => {
    const { body } = await graph.ask(
      '{ enterprises(filter: { phone: "13800000000" }, sort: PHONE) { uscc } }',
    );
    expect(body.errors).toBeUndefined();
    expect(logged[0]).toMatchObject({
      subject: 'public',
      refusedInputs: ['EnterpriseFilter.phone', 'EnterpriseSort.PHONE'],
    });
    expect(JSON.stringify(logged)).not.toContain('13800000000');
  });

  it('runs the change it would have rejected, and says that it would have', async () => {
    changes.count = 0;
    const { body } = await graph.ask('mutation { close(uscc: "A") }', { as: 'resident' });
    expect(body).toEqual({ data: { close: true } });
    expect(changes.count).toBe(1);
    expect(logged[0]).toMatchObject({ isMutationRejected: true, deniedCoordinates: ['Mutation.close'] });
  });

  it('says nothing of what it would have let pass', async () => {
    await graph.ask('{ enterprise(uscc: "A") { name } }');
    expect(logged).toEqual([]);
  });
});

describe('a gateway that enforces', () => {
  it('is the default', async () => {
    const enforcing = await startFixtureGraph();
    try {
      const { body } = await enforcing.ask('{ enterprise(uscc: "A") { phone } }');
      expect(body.data).toEqual({ enterprise: { phone: null } });
    } finally {
      await enforcing.close();
    }
  });
});
