import { testEngine } from '#shared/testing/testDatabases';
import { startFirstOpen, startSecondOpen } from './mutation/mutantStacks';
import {
  findWitnesses,
  leaksOf,
  unnoticedBy,
  unnoticedDeletions,
  unnoticedRowRules,
  type MutantsFound,
} from './mutation/mutantsReport';
import { proofDatabaseUrls } from './proofDatabases';
import { startProofGround, type ProofGround } from './proofGround';

/** Every fourth rule; `npm run fuzz -- --mutants` takes all of them. */
const step = testEngine() === 'sqlite' ? 4 : 24;
const databases = proofDatabaseUrls();

/** Codes of organisations are keys: departments exchange them as they are, and the gateway alone masks them. */
const maskedAtTheGateway = ['MASK Enterprise.uscc'];

/**
 * Rules changed in turn. All rules of a line are opened together: the witness of a rule touches no other that its caller
 * could fail, so that its answer is the same as if that rule alone had been opened.
 */
describe('a rule of the policy that is opened', () => {
  let ground: ProofGround;
  let found: MutantsFound;
  beforeAll(async () => {
    ground = await startProofGround(databases);
    found = await findWitnesses(ground, step);
  }, 300_000);
  afterAll(() => ground.close());

  it('has a witness for most rules, so that there is something to be noticed', () => {
    expect(found.witnesses.length).toBeGreaterThan(found.shielded.length);
  });

  it('at the gateway only, shows nothing: the departments block alone', async () => {
    const stack = await startFirstOpen(ground, databases);
    try {
      const leaks = await leaksOf(stack, found.witnesses);
      expect(leaks.filter((rule) => !maskedAtTheGateway.includes(rule))).toEqual([]);
    } finally {
      await stack.close();
    }
  }, 300_000);

  it('in the departments only, shows nothing that is not decided by rows: the gateway blocks alone', async () => {
    const stack = await startSecondOpen(ground, databases);
    try {
      const beforeRows = found.witnesses.filter(({ rule }) => rule.kind !== 'OWN_REGION');
      expect(beforeRows.length).toBeGreaterThan(0);
      expect(await leaksOf(stack, beforeRows)).toEqual([]);
    } finally {
      await stack.close();
    }
  }, 300_000);

  it('on both lines, is noticed by the comparison, rule by rule', async () => {
    expect(await unnoticedBy(ground.referee.open, found.witnesses)).toEqual([]);
  }, 300_000);

  it('for rows, is noticed for every type with such a rule', async () => {
    expect(await unnoticedRowRules(ground, databases)).toEqual([]);
  }, 300_000);

  it.each(['FIRST', 'SECOND'] as const)(
    'and one that is missing on the %s line denies, which is noticed too',
    async (line) => {
      const leaves = [
        'Enterprise.phone',
        'Enterprise.riskGrade',
        'Officer.idNo',
        'Team.headcount',
        'SampleTest.lab',
      ];
      const more = [
        'HeritageSite.lon',
        'Complaint12315.content',
        'Person.name',
        'Household.size',
        'MarketCase.stage',
      ];
      expect(await unnoticedDeletions(ground, databases, line, [...leaves, ...more])).toEqual([]);
    },
    120_000,
  );
});
