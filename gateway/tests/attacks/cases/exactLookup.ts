import { residentIdOf } from '#shared/synthetic/identity';
import type { Arena } from '../harness/arena';
import { canariesIn, canariesOf } from '../harness/canaries';
import { worksFor } from '../harness/callers';
import { comparable } from '../harness/reply';

const byNumber = 'query ($n: ResidentId!) { personByResidentId(residentId: $n) { id } }';
const steward = worksFor('steward-registry', 'COUNTY', '430281000000');

/** E: finding somebody by a number one has is a right of its own. */
export function exactLookup({ region }: Arena): void {
  it('E05 a number that somebody else has, or nobody, or somebody elsewhere: only the own division answers', async () => {
    const { planted, ask } = region();
    const found = await ask(byNumber, { as: steward, variables: { n: planted.searched.residentId } });
    expect(found.data).toEqual({ personByResidentId: { id: planted.searched.id } });
    const elsewhere = await ask(byNumber, {
      as: steward,
      variables: { n: planted.searchedElsewhere.residentId },
    });
    const absent = await ask(byNumber, { as: steward, variables: { n: residentIdOf(9_500_000, 'MALE') } });
    expect(elsewhere.data).toEqual({ personByResidentId: null });
    expect(comparable(elsewhere)).toBe(comparable(absent));
    expect([elsewhere.statements, elsewhere.exchanges.length]).toEqual([
      absent.statements,
      absent.exchanges.length,
    ]);
    expect(found.statements).toBe(absent.statements);
    for (const { lines } of [found, elsewhere, absent])
      expect(canariesIn(lines.join(''), canariesOf(planted))).toEqual([]);
  });

  it.each([
    'public',
    'resident',
    'officer-registry',
    'lead-registry',
    'officer-market-supervision',
    'steward-market-supervision',
    'auditor',
    'supervisor',
  ])('E05 %s may not look anybody up, in whatever place the number stands', async (as) => {
    const { planted, ask } = region();
    const n = planted.searched.residentId;
    const answers = [
      await ask(byNumber, { as, variables: { n } }),
      await ask(`{ personByResidentId(residentId: "${n}") { id } }`, { as }),
      await ask(`query ($n: ResidentId! = "${n}") { x: personByResidentId(residentId: $n) { id } }`, { as }),
      await ask('{ personByPhone(phone: "15407701913") { id } }', { as }),
    ];
    for (const reply of answers) {
      expect(reply.codes).toHaveLength(1);
      expect(['FORBIDDEN', 'UNAUTHORIZED_FIELD_OR_TYPE']).toContain(reply.codes[0]);
      expect(reply.exchanges).toEqual([]);
      expect(reply.bytes).not.toContain(n);
      expect(reply.text).not.toContain(planted.searched.id);
    }
  });

  it('E19 aliases of one request count each: nobody tries a thousand numbers', async () => {
    const { ask } = region();
    const caller = worksFor('steward-registry', 'COUNTY', '430211000000');
    const tries = Array.from(
      { length: 25 },
      (_, n) => `n${n}: personByResidentId(residentId: "${residentIdOf(9_600_000 + n, 'MALE')}") { id }`,
    );
    const reply = await ask(`{ ${tries.join(' ')} }`, { as: caller });
    expect(reply.codes.filter((code) => code === 'RATE_LIMITED').length).toBeGreaterThanOrEqual(1);
    const next = await ask(byNumber, { as: caller, variables: { n: residentIdOf(9_700_000, 'MALE') } });
    expect(next.codes).toEqual(['RATE_LIMITED']);
    expect(next.statements).toBe(0);
    // The limit is each caller's own.
    expect(
      (await ask(byNumber, { as: steward, variables: { n: residentIdOf(9_700_000, 'MALE') } })).errors,
    ).toEqual([]);
  });
}
