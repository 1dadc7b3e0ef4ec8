import { pino } from 'pino';
import { isLoaded, loadSeed } from '#shared/seed/loadSeed';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { testDatabaseUrl } from '#shared/testing/testDatabases';
import { seed } from '../seed/index';
import { createSubgraph } from '../src/index';

const log = pino({ level: 'silent' });
const options = {
  url: testDatabaseUrl('audit'),
  world: createWorld({ ...defaultWorld, size: 'm' }),
  log,
  mode: 'REPLACE',
  progress: () => undefined,
} as const;

describe('the audit department and seeds', () => {
  let department: TestSubgraph;
  beforeAll(async () => {
    department = await startTestSubgraph('audit', createSubgraph);
  });
  afterAll(() => department.close());

  it('keeps its grants whatever is seeded anew, in whatever size', async () => {
    const input = {
      purpose: 'SPECIAL_AUDIT',
      reason: 'A test of what lasts.',
      matter: '审计〔2026〕9号（演示）',
      coordinates: ['Person.name'],
      level: 'MASKED',
    };
    const { data } = await department.query(
      'mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { id } }',
      { input },
      { ...testPrincipal('auditor'), subject: 'test:seeds' },
    );
    const { id } = data.breakGlass as { id: string };
    await loadSeed(seed, options);
    expect(await isLoaded(seed, options)).toBe(true);
    const found = await department.query(
      'query ($id: ID!) { auditGrant(id: $id) { id } }',
      { id },
      'supervisor',
    );
    expect(found.data.auditGrant).toEqual({ id });
  });
});
