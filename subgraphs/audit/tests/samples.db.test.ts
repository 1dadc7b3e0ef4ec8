import { Lexer, Source, TokenKind, parse } from 'graphql';
import type { Principal } from '#shared/auth/principal';
import { scratchDatabase, type ScratchDatabase } from '#shared/testing/scratchDatabase';
import { schemaDifferences } from '#shared/testing/schemaInSync';
import { signedTestGrant } from '#shared/testing/testGrant';
import { startTestSubgraph, type Answer, type TestSubgraph } from '#shared/testing/testSubgraph';
import { AuditSampleEntity } from '../src/entities/auditSample.entity';
import { SampleItemEntity } from '../src/entities/sampleItem.entity';
import { SamplePoolEntity } from '../src/entities/samplePool.entity';
import { createSubgraph } from '../src/index';
import { redraw } from '../src/sampling/draw';
import { parsePool } from '../src/sampling/poolText';
import { madeGraph, type MadeGraph } from './madeGraph';
import { auditor, cases, create, no, numbered } from './sampleCases';

describe('samples of case files', () => {
  let scratch: ScratchDatabase;
  let graph: MadeGraph;
  let audit: TestSubgraph;
  beforeAll(async () => {
    scratch = await scratchDatabase();
    graph = madeGraph(cases);
    audit = await startTestSubgraph('audit', createSubgraph, scratch.url, { graph: graph.client });
    await audit.subgraph.open();
  });
  beforeEach(() => {
    graph.operations.length = 0;
    graph.failing.clear();
    graph.gone.clear();
  });
  afterAll(async () => {
    await audit.close();
    await scratch.drop();
  });

  const draw = (
    input: Record<string, unknown>,
    as: string | Principal = 'auditor',
    more = {},
  ): Promise<Answer> =>
    audit.query(create, { input: { purpose: '2026 执法案卷评查', n: 10, ...input } }, as, 'en', more);
  const drawn = async (input: Record<string, unknown>, as: string | Principal = 'auditor') => {
    const answer = await draw(input, as);
    expect(answer.errors).toBeUndefined();
    return answer.data.createAuditSample;
  };
  const storedSamples = () => audit.database().getRepository(AuditSampleEntity).count();
  const poolOf = async (sampleId: string) => {
    const pieces = await audit
      .database()
      .getRepository(SamplePoolEntity)
      .find({ where: { sampleId }, order: { ordinal: 'ASC' } });
    return parsePool(pieces.map(({ lines }) => lines).join('\n'));
  };

  it('finds the migrated tables as the entities describe them', async () => {
    const differences = await schemaDifferences(audit.database());
    expect(differences.filter((line) => /^(audit_sample|sample_)/.test(line))).toEqual([]);
  });

  it('are drawn from every decided case of the five departments, and drawn again by anyone with pool and seed', async () => {
    const strata = ['DEPARTMENT', 'COUNTY', 'PROCEDURE'] as const;
    const sample = await drawn({ n: 40, seed: '20261122', strata });
    expect(sample).toMatchObject({
      purpose: '2026 执法案卷评查',
      grantId: null,
      drawnBy: 'persona:auditor',
      seed: '20261122',
      strata,
      size: 40,
      poolSize: 254,
      items: { totalCount: 40 },
    });
    const pool = await poolOf(sample.id);
    expect(pool.map(({ key }) => key)).toEqual(
      cases
        .filter(({ decidedOn }) => decidedOn !== null)
        .map(
          ({ department, caseNo }) =>
            `${{ ecology: 'EcologyCase', 'culture-tourism': 'CultureCase', 'law-enforcement': 'UrbanCase', agriculture: 'AgriCase', 'market-supervision': 'MarketCase' }[department]}:${caseNo}`,
        )
        .sort(),
    );
    const again = redraw(pool, '20261122', strata, 40);
    expect([again.poolHash, again.hash]).toEqual([sample.poolHash, sample.hash]);
    const keysOf = (nodes: { caseRef: { __typename: string; caseNo: string } }[]) =>
      nodes.map(({ caseRef }) => `${caseRef.__typename}:${caseRef.caseNo}`);
    expect(keysOf(sample.items.nodes)).toEqual(again.drawn.map(({ key }) => key));
    expect(sample.items.nodes.map(({ position }: { position: number }) => position)).toEqual(
      Array.from({ length: 40 }, (_, i) => i + 1),
    );
    expect(sample.strataCounts).toEqual(again.counts);
    expect(sample.strataCounts.map(({ stratum }: { stratum: string[] }) => stratum)).toContainEqual([
      'ecology',
      '430202',
      'SUMMARY',
    ]);
  });

  it('have a check-list for each file and findings over all of them', async () => {
    const sample = await drawn({ n: 2000, departments: ['culture-tourism'] });
    expect(sample).toMatchObject({ size: 2000, poolSize: 20, strata: [] });
    expect(sample.strataCounts).toEqual([{ stratum: [], pool: 20, drawn: 20 }]);
    const rules = (caseNo: string) =>
      Object.fromEntries(
        sample.items.nodes
          .find(({ caseRef }: { caseRef: { caseNo: string } }) => caseRef.caseNo === caseNo)
          .checks.map(({ rule, pass }: { rule: string; pass: boolean | null }) => [rule, pass]),
      );
    expect(rules(no('C', 7))).toMatchObject({ TWO_OFFICERS: false, AMOUNT_IN_RANGE: true });
    expect(rules(no('C', 8))).toMatchObject({ TWO_OFFICERS: true, AMOUNT_IN_RANGE: false });
    expect(sample.findings).toContainEqual({ rule: 'TWO_OFFICERS', passed: 19, failed: 1, notApplicable: 0 });
    expect(sample.findings).toContainEqual({
      rule: 'AMOUNT_IN_RANGE',
      passed: 19,
      failed: 1,
      notApplicable: 0,
    });
    for (const { checks } of sample.items.nodes) {
      expect(checks).toHaveLength(7);
      for (const { law, note } of checks)
        expect([law, note]).toEqual([
          expect.stringMatching(/^《.+》第.+条/),
          expect.stringMatching(/\p{Script=Han}/u),
        ]);
    }
  });

  it('take seeds from nobody when none is given: two of them differ', async () => {
    const [first, second] = [await drawn({}), await drawn({})];
    expect(first.seed).toMatch(/^[0-9a-f]{32}$/);
    expect(second.seed).not.toBe(first.seed);
    expect(second.poolHash).toBe(first.poolHash);
    expect(second.hash).not.toBe(first.hash);
  });

  it('are bounded by departments, days of decision and division, never outside the own one', async () => {
    expect(
      (await drawn({ departments: ['culture-tourism'], decidedFrom: '2025-06-05', decidedTo: '2025-06-08' }))
        .poolSize,
    ).toBe(4);
    expect((await drawn({ region: '430202' })).poolSize).toBe(78);
    const ofCounty: Principal = { ...auditor, level: 'COUNTY', regionCodes: ['430281000000'] };
    expect((await drawn({}, ofCounty)).poolSize).toBe(175);
    const outside = await draw({ region: '430202' }, ofCounty);
    expect(outside.errors?.[0]).toMatchObject({
      message: expect.stringContaining('own divisions') as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
    // 株洲县 became 渌口区: its cases keep the old code.
    const ofSuccessor: Principal = { ...auditor, level: 'COUNTY', regionCodes: ['430212000000'] };
    expect((await drawn({}, ofSuccessor)).poolSize).toBe(1);
    expect((await drawn({ region: '430221' }, ofSuccessor)).poolSize).toBe(1);
  });

  it.each([
    [{ n: 0 }, '"n" must be between 1 and 2000, got 0'],
    [{ n: 2001 }, '"n" must be between 1 and 2000, got 2001'],
    [{ purpose: '  ' }, '"purpose" has 1 to 200 characters, got 0'],
    [{ seed: 's'.repeat(201) }, '"seed" has 1 to 200 characters, got 201'],
    [{ strata: ['COUNTY', 'COUNTY'] }, 'each kind of stratum once'],
    [{ departments: ['registry'] }, '"departments" are one or more of'],
    [{ departments: [] }, '"departments" are one or more of'],
    [{ decidedFrom: '2026-02-01', decidedTo: '2026-01-01' }, '"decidedFrom" comes before "decidedTo"'],
    [{ decidedTo: '2001-01-01' }, 'There is no decided case'],
  ])('refuse %j', async (input, message) => {
    const { errors, data } = await draw(input);
    expect(data.createAuditSample).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(message);
  });

  it.each([
    ['the list of a department', 'ecologyCases', 'ecology'],
    ['a file that was drawn', 'cultureCase', 'culture-tourism'],
    ['the register of officers', 'cultureCase', 'law-enforcement'],
  ])('are refused, and nothing is kept, while %s cannot be read', async (_, field, department) => {
    const before = await storedSamples();
    graph.failing.set(field, { code: 'SUBGRAPH_TIMEOUT', service: department });
    const { errors, data } = await draw({ n: 254 });
    expect(data.createAuditSample).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
      department,
      retryable: true,
    });
    expect(await storedSamples()).toBe(before);
  });

  it('say so where the machine may not read a department, and where there is no way to the graph', async () => {
    graph.failing.set('agriCases', { code: 'UNAUTHORIZED_FIELD_OR_TYPE', service: 'agriculture' });
    const { errors } = await draw({});
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect(errors?.[0]?.message).toContain('Agriculture and rural affairs');

    const [lost, unplugged] = [
      await startTestSubgraph('audit', createSubgraph, scratch.url, {
        graph: () => Promise.reject(new Error('connect ECONNREFUSED')),
      }),
      await startTestSubgraph('audit', createSubgraph, scratch.url),
    ];
    for (const [department, message] of [
      [lost, 'cannot be reached'],
      [unplugged, 'no way to the graph'],
    ] as const) {
      await department.subgraph.open();
      const answer = await department.query(create, { input: { purpose: 'p', n: 1 } }, 'auditor');
      expect(answer.errors?.[0]?.extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
      expect(answer.errors?.[0]?.message).toContain(message);
      expect(JSON.stringify(answer)).not.toContain('ECONNREFUSED');
      await department.close();
    }
  });

  it('leave a file undecided that is not shown any more', async () => {
    graph.gone.add(no('F', 0));
    const sample = await drawn({ departments: ['law-enforcement'] });
    expect(sample.items.nodes[0].checks.map(({ pass }: { pass: boolean | null }) => pass)).toEqual(
      Array(7).fill(null),
    );
    expect(sample.findings).toContainEqual({ rule: 'PUBLISHED', passed: 0, failed: 0, notApplicable: 1 });
  });

  it('ask the graph in pages of a hundred and for twenty files at once, within what a gateway takes', async () => {
    await drawn({ n: 45, departments: ['ecology'] });
    const [lists, files] = [/ecologyCases/, /ecologyCase\(/].map((form) =>
      graph.operations.filter(({ query }) => form.test(query)),
    );
    expect(lists?.map(({ variables }) => variables['after'])).toEqual([null, '100', '200']);
    expect(files?.map(({ variables }) => Object.keys(variables).length)).toEqual([20, 20, 5]);
    for (const { query } of graph.operations) {
      const [operation] = parse(query).definitions;
      const fields = operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections.length : 0;
      expect(fields).toBeLessThanOrEqual(30);
      const lexer = new Lexer(new Source(query));
      let tokens = 0;
      while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
      expect(tokens).toBeLessThan(5000);
    }
    // Names of people are never asked for.
    expect(graph.operations.map(({ query }) => query).join()).not.toMatch(
      /\b(name|party|idNo|bannedPerson)\b/,
    );
  });

  it('are drawn under the grant they name: the request’s own, for the review of case files', async () => {
    const purpose = 'CASE_FILE_REVIEW' as const;
    const grant = signedTestGrant({ id: 'review-1', purpose });
    const good = await draw({ grantId: 'review-1' }, 'auditor', { purpose, grant });
    expect(good.errors).toBeUndefined();
    expect(good.data.createAuditSample.grantId).toBe('review-1');

    const forged = { ...grant, signature: signedTestGrant({ id: 'review-2', purpose }).signature };
    const refused: [string, object][] = [
      ['review-1', {}],
      ['review-2', { purpose, grant }],
      ['review-1', { purpose, grant: forged }],
      [
        'review-1',
        { purpose, grant: signedTestGrant({ id: 'review-1', purpose, subject: 'persona:supervisor' }) },
      ],
      [
        'review-1',
        {
          purpose,
          grant: signedTestGrant({ id: 'review-1', purpose, notAfter: '2026-01-02T00:00:00.000Z' }),
        },
      ],
      ['audit-1', { purpose: 'SPECIAL_AUDIT', grant: signedTestGrant({ id: 'audit-1' }) }],
    ];
    for (const [grantId, more] of refused) {
      const { errors } = await draw({ grantId }, 'auditor', more);
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('"grantId" names the grant') as string,
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });

  it('lie within the divisions of the grant they are drawn under', async () => {
    const purpose = 'CASE_FILE_REVIEW' as const;
    const grant = signedTestGrant({ id: 'review-3', purpose, regions: ['430202000000'] });
    const { data } = await draw({ grantId: 'review-3' }, 'auditor', { purpose, grant });
    expect(data.createAuditSample.poolSize).toBe(78);

    // Divisions of which one lies in the other are read once.
    const regions = ['430202000000', '430202001000'];
    const nested = signedTestGrant({ id: 'review-4', purpose, regions });
    graph.operations.length = 0;
    await draw({ departments: ['culture-tourism'] }, 'auditor', { purpose, grant: nested });
    expect(graph.operations.map(({ variables }) => variables['filter'])).toMatchObject([
      { region: '430202000000' },
    ]);
  });

  it('of a pool of twelve thousand are kept with every case of it', async () => {
    const many = numbered(12_000, (i) => ({
      department: 'ecology',
      caseNo: no('E', i),
      region: '430281103200',
    }));
    const large = await startTestSubgraph('audit', createSubgraph, scratch.url, {
      graph: madeGraph(many).client,
    });
    await large.subgraph.open();
    const { data } = await large.query(create, { input: { purpose: 'p', n: 3, seed: 's' } }, 'auditor');
    const { id, poolSize, hash } = data.createAuditSample;
    await large.close();
    expect(poolSize).toBe(12_000);
    expect(redraw(await poolOf(id), 's', [], 3).hash).toBe(hash);
  }, 60_000);

  it('are written whole or not at all', async () => {
    const database = audit.database();
    const before = [await storedSamples(), await database.getRepository(SampleItemEntity).count()];
    await database.query('ALTER TABLE sample_pool RENAME TO sample_pool_away');
    const { errors } = await draw({});
    await database.query('ALTER TABLE sample_pool_away RENAME TO sample_pool');
    expect(errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
    expect([await storedSamples(), await database.getRepository(SampleItemEntity).count()]).toEqual(before);
  });
});
