import type { Principal } from '#shared/auth/principal';
import { scratchDatabase, type ScratchDatabase } from '#shared/testing/scratchDatabase';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { AuditSampleEntity } from '../src/entities/auditSample.entity';
import { createSubgraph } from '../src/index';
import { madeGraph } from './madeGraph';
import { auditor, cases, create } from './sampleCases';

describe('lists of samples', () => {
  let scratch: ScratchDatabase;
  let audit: TestSubgraph;
  const graph = madeGraph(cases);
  beforeAll(async () => {
    scratch = await scratchDatabase();
    audit = await startTestSubgraph('audit', createSubgraph, scratch.url, { graph: graph.client });
    await audit.subgraph.open();
  });
  afterAll(async () => {
    await audit.close();
    await scratch.drop();
  });

  const drawn = async (input: Record<string, unknown>, as: string | Principal = 'auditor') => {
    const { data, errors } = await audit.query(
      create,
      { input: { purpose: '案卷评查', n: 10, ...input } },
      as,
    );
    expect(errors).toBeUndefined();
    return data.createAuditSample;
  };

  it('are seen by whoever drew them and by supervision, and by nobody else', async () => {
    const { id } = await drawn({}, 'auditor');
    const other: Principal = { ...auditor, subject: 'test:other-auditor' };
    const query = `query ($id: ID!, $r: [_Any!]!) {
      auditSample(id: $id) { id }
      auditSamples(first: 100) { totalCount nodes { id } }
      _entities(representations: $r) { ... on AuditSample { id } }
    }`;
    const seenBy = async (as: string | Principal) => {
      const { data, errors } = await audit.query(query, { id, r: [{ __typename: 'AuditSample', id }] }, as);
      expect(errors).toBeUndefined();
      return {
        one: data.auditSample?.id ?? null,
        listed: data.auditSamples.nodes.some((node: { id: string }) => node.id === id),
        entity: data._entities[0]?.id ?? null,
        count: data.auditSamples.totalCount,
      };
    };
    expect(await seenBy('auditor')).toMatchObject({ one: id, listed: true, entity: id });
    expect(await seenBy('supervisor')).toMatchObject({ one: id, listed: true, entity: id });
    expect(await seenBy(other)).toEqual({ one: null, listed: false, entity: null, count: 0 });
    const { errors } = await audit.query(query, { id, r: [] }, 'officer-ecology');
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  });

  it('are listed newest first, and their files in the order of the draw, page by page both ways', async () => {
    const { id } = await drawn({ n: 45 });
    const list = `query ($after: String) { auditSamples(first: 2, after: $after) { nodes { id drawnAt } pageInfo { hasNextPage endCursor } } }`;
    const seen: { id: string; drawnAt: string }[] = [];
    let after: string | null = null;
    do {
      const { data } = await audit.query(list, { after }, 'auditor');
      seen.push(...data.auditSamples.nodes);
      after = data.auditSamples.pageInfo.hasNextPage ? data.auditSamples.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen[0]?.id).toBe(id);
    expect(new Set(seen.map((one) => one.id)).size).toBe(seen.length);
    const times = seen.map(({ drawnAt }) => drawnAt);
    expect(times).toEqual([...times].sort().reverse());

    const items = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
      auditSample(id: $id) { items(first: $first, after: $after, last: $last, before: $before) { nodes { position } pageInfo { startCursor endCursor } } }
    }`;
    const page = async (args: object) => {
      const { data } = await audit.query(items, { id, ...args }, 'auditor');
      const { nodes, pageInfo } = data.auditSample.items;
      return { positions: nodes.map(({ position }: { position: number }) => position), pageInfo };
    };
    const first = await page({ first: 20 });
    const second = await page({ first: 20, after: first.pageInfo.endCursor });
    expect([first.positions.at(0), second.positions.at(0), second.positions.at(-1)]).toEqual([1, 21, 40]);
    expect((await page({ last: 3, before: second.pageInfo.startCursor })).positions).toEqual([18, 19, 20]);
    expect((await page({ last: 2 })).positions).toEqual([44, 45]);
  });

  it('cost the same number of statements for two and for twelve', async () => {
    while ((await audit.database().getRepository(AuditSampleEntity).count()) < 12)
      await drawn({ departments: ['culture-tourism'] });
    const query = `query ($n: Int!) {
      auditSamples(first: $n) {
        nodes { id strataCounts { drawn } findings { failed } items(first: 10) { totalCount nodes { stratum caseRef { caseNo } checks { note } } } }
      }
    }`;
    const cost = async (n: number): Promise<number> => {
      const before = audit.statements().count;
      const { errors } = await audit.query(query, { n }, 'supervisor');
      expect(errors).toBeUndefined();
      return audit.statements().count - before;
    };
    // Samples, strata, files, their counts.
    expect([await cost(2), await cost(12)]).toEqual([4, 4]);
  });
});
