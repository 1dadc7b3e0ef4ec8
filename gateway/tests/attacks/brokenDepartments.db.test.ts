import type { ServerResponse } from 'node:http';
import type { PolicySlice } from '#shared/policy/bundle';
import { canariesIn, canariesOf } from './harness/canaries';
import { startFalseDepartment, type FalseDepartment } from './harness/falseDepartment';
import { startedArena } from './harness/startedArena';

const leak = 'KANARIE-INSIDE-71';
const caseList = '{ ecologyCases(first: 1) { nodes { docNo } } region(code: "43") { code } }';
const rest = { region: { code: '430000000000' } };

/** Rules of the market's slice as a faulty build would write them. */
function spoilt(slice: PolicySlice): PolicySlice {
  const { 'Enterprise.riskGrade': _forgotten, ...fields } = slice.rules.fields;
  const phone = fields['Enterprise.phone'];
  const findings = fields['MarketInspection.findings'];
  if (!phone || !findings) throw new Error('The slice has no rules to spoil.');
  return {
    ...slice,
    rules: {
      ...slice.rules,
      fields: {
        ...fields,
        'Enterprise.phone': { ...phone, read: [] },
        'MarketInspection.findings': { ...findings, read: [[]] },
        'MarketInspection.rectifyBy': { class: 'INTERNAL', read: [['policy:no.such.policy']] },
      },
    },
  };
}

describe('a region some of whose departments are false, old or badly built', () => {
  let impostor: FalseDepartment | undefined;
  const falseOne = (): FalseDepartment => {
    if (!impostor) throw new Error('The false department was not started.');
    return impostor;
  };
  // Started before the region, whose gateway takes it for the department of ecology.
  const env: Record<string, string> = {};
  beforeAll(async () => {
    impostor = await startFalseDepartment();
    env['SUBGRAPH_URL_ECOLOGY'] = `${impostor.url}/graphql`;
  });
  const arena = startedArena('BOTH', {
    env,
    sliceFor: (slice) => {
      if (slice.department === 'law-enforcement')
        return { ...slice, version: slice.version - 1, bundle: '0'.repeat(64) };
      return slice.department === 'market-supervision' ? spoilt(slice) : slice;
    },
  });
  afterAll(() => impostor?.close());

  const json = (answer: unknown) => (_body: string, res: ServerResponse) =>
    void res
      .writeHead(200, { 'content-type': 'application/json' })
      .end(typeof answer === 'string' ? answer : JSON.stringify(answer));

  it('B14 a department under an older policy answers nothing, and the rest serves', async () => {
    const { ask, planted } = arena.region();
    const reply = await ask(
      'query ($c: String!) { officer(certNo: $c) { name idNo } region(code: "43") { code } }',
      {
        as: 'lead-law-enforcement',
        variables: { c: planted.officer.certNo },
      },
    );
    expect(reply.data).toEqual({ officer: null, ...rest });
    expect(reply.codes).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(reply.statements).toBeLessThanOrEqual(2);
    expect(canariesIn(reply.bytes, canariesOf(planted))).toEqual([]);
    expect(reply.bytes).not.toMatch(/bundle|policy|0{64}/i);
    const health = await arena.region().send('/health/departments', {});
    const { departments } = JSON.parse(health.text) as { departments: Record<string, unknown> };
    expect(JSON.stringify(departments['law-enforcement'])).not.toContain('"ok"');
    expect(JSON.stringify(departments['registry'])).toContain('ok');
  });

  it('B14 the department refuses requests decided under the newer policy, and those without any', async () => {
    const { direct, departments } = arena.region();
    const own = departments.get('law-enforcement')?.subgraph.policy.bundle;
    expect(own).toBe('0'.repeat(64));
    const old = await direct('law-enforcement', '{ officers(first: 1) { nodes { idNo } } }', {
      as: 'resident',
    });
    expect(old.data.officers.nodes[0].idNo).toBeNull();
  });

  it('C02 C03 B09 a rule of nothing, or of a policy nobody knows, denies everybody, B10 C01 and so does a rule that is missing', async () => {
    const { ask, direct, planted } = arena.region();
    const query =
      'query ($u: String!, $i: ID!) { enterprise(uscc: $u) { name phone riskGrade } marketInspection(id: $i) { id findings rectifyBy } }';
    const variables = { u: planted.firm.uscc, i: planted.inspection.id };
    for (const as of ['public', 'lead-market-supervision', 'steward-market-supervision', 'supervisor']) {
      for (const reply of [
        await ask(query, { as, variables }),
        await direct('market-supervision', query, { as, variables }),
      ]) {
        expect(reply.data).toEqual({
          enterprise: { name: expect.any(String) as string, phone: null, riskGrade: null },
          marketInspection: { id: planted.inspection.id, findings: null, rectifyBy: null },
        });
        expect(canariesIn(reply.bytes, canariesOf(planted))).toEqual([]);
      }
    }
  });

  it.each<[string, unknown]>([
    [
      'an error with SQL, a stack and addresses',
      {
        data: null,
        errors: [
          {
            message: `ER_NO_SUCH_TABLE ${leak} at 10.2.3.4:3306`,
            extensions: { code: leak, sql: `SELECT ${leak}`, serviceName: leak, stacktrace: [leak] },
          },
        ],
      },
    ],
    [
      'an error with a code of ours and words of its own',
      {
        data: null,
        errors: [
          {
            message: `connect ECONNREFUSED 10.2.3.4:4001 ${leak}`,
            extensions: { code: 'INTERNAL_SERVER_ERROR', debug: leak },
          },
        ],
      },
    ],
    [
      'data nobody asked for',
      {
        data: { ecologyCases: { nodes: [{ docNo: 'E1', defence: leak }], totalCount: leak }, secret: leak },
        extensions: { tracing: leak, ftv1: leak },
      },
    ],
    ['text where objects belong', { data: { ecologyCases: leak } }],
    ['a list where an object belongs', { data: { ecologyCases: [leak] } }],
    [
      'keys of the prototype',
      `{"data":{"__proto__":{"polluted":"${leak}"},"ecologyCases":{"__proto__":{"polluted":"${leak}"},"nodes":[]}}}`,
    ],
    ['what is no JSON', `<html>${leak}</html>`],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', `["${leak}"]`],
  ])('G12 a department that answers with %s passes none of it on', async (_what, answer) => {
    falseOne().answerBy(json(answer));
    const { ask } = arena.region();
    const reply = await ask(caseList, { as: 'officer-ecology' });
    expect(reply.bytes).not.toMatch(/KANARIE|10\.2\.3\.4|ER_NO|ECONN|SELECT|stack/);
    expect(reply.data.region).toEqual(rest.region);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it("G12 what a department says of another one's fields is not believed", async () => {
    const { ask, planted } = arena.region();
    falseOne().answerBy(
      json({
        data: {
          ecologyCases: {
            nodes: [
              {
                docNo: 'E1',
                party: {
                  __typename: 'Person',
                  id: planted.person.id,
                  name: leak,
                  residentId: planted.person.residentId,
                },
              },
            ],
          },
        },
      }),
    );
    const reply = await ask(
      '{ ecologyCases(first: 1) { nodes { docNo party { ... on Person { residentId name } } } } }',
      { as: 'officer-ecology' },
    );
    expect(reply.bytes).not.toContain(leak);
    expect(canariesIn(reply.bytes, canariesOf(planted))).toEqual([]);
  });

  it.each([301, 302, 303, 307, 308])(
    'G13 a department that sends the gateway elsewhere (%i) is not followed',
    async (status) => {
      const before = falseOne().received.length;
      falseOne().answerBy((_body, res) => {
        res.writeHead(status, {
          location: `${falseOne().url}/elsewhere`,
          'content-type': 'application/json',
        });
        res.end(JSON.stringify({ data: { ecologyCases: { nodes: [{ docNo: leak }] } } }));
      });
      const reply = await arena.region().ask(caseList, { as: 'officer-ecology' });
      expect(reply.data).toEqual({ ecologyCases: null, ...rest });
      expect(reply.codes).toEqual(['SUBGRAPH_UNAVAILABLE']);
      expect(reply.bytes).not.toMatch(/KANARIE|elsewhere|127\.0\.0\.1/);
      expect(
        falseOne()
          .received.slice(before)
          .filter((received) => received.startsWith('/elsewhere')),
      ).toEqual([]);
    },
  );

  it('G13 the false department is given no token that another one takes, and no key', async () => {
    const { departments } = arena.region();
    const market = departments.get('market-supervision');
    let token: string | undefined;
    falseOne().answerBy((_body, res) => {
      token = String(res.req.headers['x-yiyu-token']);
      res.end('{}');
    });
    await arena.region().ask(caseList, { as: 'steward-ecology' });
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    const body = JSON.stringify({ query: '{ enterprises(first: 1) { nodes { phone } } }' });
    const response = await fetch(`${market?.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-yiyu-token': token ?? '' },
      body,
    });
    expect(response.status).toBe(401);
  });
});
