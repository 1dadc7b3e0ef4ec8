import fc, { type GeneratorValue } from 'fast-check';
import { pino } from 'pino';
import { deriveKey } from '#shared/auth/deriveKey';
import type { DepartmentName, Principal } from '#shared/auth/principal';
import { statementLogOf } from '#shared/db/database';
import { signerKey } from '#shared/policy/signerKey';
import { readSlice } from '#shared/policy/slice';
import type { CreateSubgraph, Subgraph } from '#shared/subgraph/contract';
import { defaultWorld } from '#shared/synthetic/world';
import { oddReferences } from '#shared/testing/oddReferences';
import { testAuditServices } from '#shared/testing/testAuditServices';
import { testDatabaseUrl, testEngine } from '#shared/testing/testDatabases';
import { testGrantKeys } from '#shared/testing/testGrant';
import { testPrincipal } from '#shared/testing/testPrincipals';
import { madeOperation, type Samples } from './madeOperation';
import { comparisonOf, differenceOf, textOf, unorderedTextOf, type Comparison } from './sameAnswers';

/** Operations to each department; `COMPILED_RUNS=5000` for a long run. */
const runs = Number(process.env['COMPILED_RUNS'] ?? 45);

const names: readonly DepartmentName[] = [
  'registry',
  'law-enforcement',
  'ecology',
  'agriculture',
  'market-supervision',
  'culture-tourism',
  'audit',
];

const secret = 'a secret of the tests that is long enough to derive keys from';
const callers = ['all-seeing', 'public', 'officer-market-supervision', 'officer-ecology'] as const;

async function departmentOf(name: DepartmentName): Promise<Subgraph> {
  const { createSubgraph } = (await import(`#subgraphs/${name}/src/index`)) as {
    createSubgraph: CreateSubgraph;
  };
  const subgraph = createSubgraph({
    databaseUrl: testDatabaseUrl(name),
    log: pino({ level: 'silent' }),
    cursorKey: deriveKey(secret, `cursor:${name}`),
    today: () => defaultWorld.date,
    policy: readSlice(name, signerKey()),
    statements: 'CHECKED',
    grants: testGrantKeys,
    ...(name === 'audit' ? { audit: testAuditServices({}) } : {}),
  });
  await subgraph.open();
  return subgraph;
}

/** Values of keys that are in the database, so that lists and references find something. */
async function keysIn({ dataSource }: Subgraph): Promise<readonly string[]> {
  const found = await Promise.all(
    dataSource.entityMetadatas.map(async ({ tableName, primaryColumns: [key] }) => {
      if (!key) return [];
      const rows = (await dataSource.query(
        `SELECT ${key.databaseName} AS k FROM ${tableName} LIMIT 5 /* scope: rows */`,
      )) as { k: unknown }[];
      return rows.map(({ k }) => String(k));
    }),
  );
  return found.flat();
}

/** Types with the name of their key, for representations. */
const references = (name: DepartmentName): readonly (readonly [string, string])[] => [
  ...new Map(
    oddReferences(name).flatMap((one): [string, string][] =>
      Object.keys(one)
        .filter((key) => key !== '__typename' && !key.endsWith('s'))
        .map((key) => [String(one['__typename']), key]),
    ),
  ),
];

describe.each(names)('The department %s answers compiled operations as graphql-js does', (name) => {
  let subgraph: Subgraph;
  let comparison: Comparison;
  let samples: Samples;

  beforeAll(async () => {
    subgraph = await departmentOf(name);
    comparison = comparisonOf(subgraph.schema, testEngine() === 'mysql' ? unorderedTextOf : textOf);
    const keys = await keysIn(subgraph);
    const types = references(name);
    const odd = oddReferences(name);
    const regions = ['430200000000', '430281000000', '4302', '430281103200', '99'];
    const pick = <T>(g: GeneratorValue, all: readonly T[]): T => all[g(fc.nat, all.length - 1)] as T;
    samples = (scalar, g) => {
      switch (scalar) {
        case 'Int':
          return pick(g, [1, 3, 20, 0, -1]);
        case 'Float':
          return pick(g, [0.5, 100]);
        case 'Boolean':
          return pick(g, [true, false]);
        case 'RegionCode':
          return pick(g, regions);
        case 'Date':
          return pick(g, ['2026-01-01', '2026-12-31', '2026-02-30']);
        case 'DateTime':
          return pick(g, ['2026-10-01T08:00:00+08:00', 'now']);
        case 'Money':
          return pick(g, ['1000.00', 7, 'much']);
        case '_Any': {
          if (types.length === 0 || g(fc.nat, 4) === 0) return pick(g, [...odd, { __typename: 'Nothing' }]);
          const [type, key] = pick(g, types);
          return { __typename: type, [key]: pick(g, [...keys, ...regions]) };
        }
        default:
          return pick(g, [...keys, '', 'nobody']);
      }
    };
  });
  afterAll(() => subgraph.close());

  it('in data, in errors and in their order, with the same statements', async () => {
    const log = statementLogOf(subgraph.dataSource);
    const statements = (): string => {
      const sent = log.captured ?? [];
      log.captured = [];
      return sent
        .map(({ sql }) => sql)
        .sort()
        .join('\n');
    };
    let [run, told] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.gen(), fc.constantFrom(...callers), fc.boolean(), async (g, caller, isStated) => {
        const operation = madeOperation(g, subgraph.schema, samples);
        const principal: Principal = testPrincipal(caller);
        const sent: string[] = [];
        statements();
        const compared = await comparison.compare(operation, () => {
          sent.push(statements());
          return subgraph.contextFor({
            principal,
            language: 'en',
            requestId: 'request-1',
            bundle: subgraph.policy.bundle,
            purpose: isStated ? 'SUPERVISION' : null,
            grant: null,
          });
        });
        sent.push(statements());
        fc.pre(compared !== null);
        run += 1;
        if (/"errors":\[[^\]]/.test(compared.general)) told += 1;
        expect(differenceOf(compared)).toBeNull();
        expect(compared.isClean).toBe(true);
        expect(sent[2]).toBe(sent[3]);
      }),
      { numRuns: runs, endOnFailure: true },
    );
    expect(run).toBeGreaterThan(0);
    expect(told).toBeGreaterThan(0);
    expect(comparison.counts.compiled).toBeGreaterThan(0);
    expect(comparison.counts).toMatchObject({ general: 0, misfit: 0 });
    log.captured = null;
  });
});
