import { startTestGraph, type TestGraph } from '../startTestGraph';
import type { AccessNote } from '../../src/permissions/accessReport';
import { grantTo, under } from './grantedRegion';

let graph: TestGraph;
let down: string | null = null;
beforeAll(async () => {
  graph = await startTestGraph({
    onAnswer: async (department) => {
      if (department === down) throw new Error('gone');
    },
  });
});
afterAll(() => graph.close());

/** An answer with the report of its access, asked as a client would. */
async function reportOf(
  query: string,
  as: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<AccessNote[]> {
  const answer = await graph.query(query, {}, as, headers, { access: true });
  return answer.extensions?.['access'] as AccessNote[];
}

describe('extensions.access', () => {
  it('says for each null and each masked value why it is so', async () => {
    const report = await reportOf(
      '{ farms(first: 2) { nodes { name head owner { name phone birthDate } } } }',
      'lead-agriculture',
    );
    expect(report).toEqual([
      { path: ['farms', 'nodes', 'owner', 'birthDate'], reason: 'DENIED', count: 2 },
      { path: ['farms', 'nodes', 'owner', 'name'], reason: 'MASKED', count: 2 },
      { path: ['farms', 'nodes', 'owner', 'phone'], reason: 'MASKED', count: 2 },
    ]);
  });

  it('tells a value that is not there from one that is kept back and from a department that is down', async () => {
    const query =
      '{ enterprise(uscc: "91430281XT0000073Y") { name legalRep { name } } none: enterprise(uscc: "91430281MA4L45TH2D") { name } }';
    const whole = await reportOf(query, undefined);
    expect(whole).toEqual([
      { path: ['enterprise', 'legalRep'], reason: 'DENIED', count: 1 },
      { path: ['none'], reason: 'ABSENT', count: 1 },
    ]);
    down = 'market-supervision';
    const broken = await reportOf(query, undefined);
    down = null;
    expect(broken.map(({ path, reason }) => [path[0], reason])).toEqual([
      ['enterprise', 'SOURCE_DOWN'],
      ['none', 'SOURCE_DOWN'],
    ]);
  });

  it('names pseudonyms as what they are', async () => {
    const wanted = { coordinates: ['Farm.owner', 'Person.name'], level: 'PSEUDONYM' } as const;
    const id = await grantTo(graph, wanted, ['lead-agriculture', 'lead-registry']);
    const report = await reportOf('{ farm(id: "farm-000000") { owner { name } } }', 'auditor', under(id));
    expect(report).toEqual([{ path: ['farm', 'owner', 'name'], reason: 'PSEUDONYM', count: 1 }]);
  });

  it('is left out unless it is asked for', async () => {
    const answer = await graph.query('{ farms(first: 1) { nodes { owner { name } } } }');
    expect(answer.extensions).toBeUndefined();
  });
});
