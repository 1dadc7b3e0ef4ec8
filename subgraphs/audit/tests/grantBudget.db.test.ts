import { canonicalJson } from '#shared/policy/canonicalJson';
import {
  activeGrant,
  gateway,
  input,
  read,
  request,
  reserve,
  revoke,
  settle,
  startAudit,
  use,
  type AuditFixture,
} from './grantFixture';

let fixture: AuditFixture;
beforeEach(async () => {
  fixture = await startAudit();
});
afterEach(() => fixture.close());

const reserved = (grantId: string, more: Record<string, unknown> = {}) =>
  fixture.give(reserve, use(grantId, more), gateway);
const settled = async (reservation: string, rows: number): Promise<boolean> =>
  (await fixture.give(settle, { input: { reservation, rows } }, gateway)).mayLeave;
const refused = (grantId: string, more: Record<string, unknown> = {}) =>
  fixture.refuse(reserve, use(grantId, more), gateway);
const used = async (id: string) => {
  const { usedRows, usedQueries, state } = await fixture.give(read, { id });
  return [usedRows, usedQueries, state];
};

describe('reserveGrant', () => {
  it('takes rows and a query, and gives the grant as it was signed', async () => {
    const id = await activeGrant(fixture);
    const { signed } = await fixture.give(read, { id });
    const { grant } = await reserved(id, { rows: 40 });
    expect(grant).toBe(signed);
    expect(canonicalJson(JSON.parse(grant))).toBe(grant);
    expect(await used(id)).toEqual([40, 1, 'ACTIVE']);
  });

  it('lets no more through than fit, of 50 at once', async () => {
    const id = await activeGrant(fixture, { maxRows: 95, maxQueries: 1000 });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => fixture.ask(reserve, use(id, { rows: 10 }), gateway)),
    );
    const through = answers.filter(({ errors }) => !errors);
    expect(through).toHaveLength(9);
    expect(new Set(through.map(({ data }) => data.reserveGrant.id)).size).toBe(9);
    const codes = answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions['code']));
    expect(codes).toEqual(Array(41).fill('GRANT_EXPIRED'));
    expect(await used(id)).toEqual([90, 9, 'ACTIVE']);
    expect((await refused(id)).message).toContain('5 more rows');
    await reserved(id, { rows: 5 });
    expect(await used(id)).toEqual([95, 10, 'USED_UP']);
  });

  it('lets no more queries through than were granted, of 50 at once', async () => {
    const id = await activeGrant(fixture, { maxQueries: 7 });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => fixture.ask(reserve, use(id, { rows: 0 }), gateway)),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(7);
    expect(await used(id)).toEqual([0, 7, 'USED_UP']);
  });

  it('says the same of a grant of somebody else and of none', async () => {
    const id = await activeGrant(fixture);
    const other = await refused(id, { subject: 'persona:supervisor' });
    expect(other).toEqual(await refused('grant-none'));
    expect(other.code).toBe('FORBIDDEN');
    expect(await used(id)).toEqual([0, 0, 'ACTIVE']);
  });

  it('asks for the purpose of the grant', async () => {
    const id = await activeGrant(fixture);
    for (const purpose of [null, 'SUPERVISION']) {
      const refusal = await refused(id, { purpose });
      expect(refusal).toEqual({
        code: 'PURPOSE_REQUIRED',
        message: expect.stringContaining('SPECIAL_AUDIT'),
      });
    }
  });

  it('is refused to a holder who now works elsewhere', async () => {
    const id = await activeGrant(fixture);
    expect(await refused(id, { regions: ['430100000000'] })).toEqual({
      code: 'FORBIDDEN',
      message: expect.stringContaining('divisions'),
    });
  });

  it('says of a grant that is not in force why', async () => {
    const waiting = (await fixture.give(request, { input: input() })).id as string;
    const early = await activeGrant(fixture, { notBefore: '2026-12-01T00:00:00Z' });
    const revoked = await activeGrant(fixture);
    await fixture.give(revoke, { id: revoked, reason: '不再需要' });
    const usedUp = await activeGrant(fixture, { maxQueries: 1 });
    await reserved(usedUp);
    const expired = await activeGrant(fixture, { notAfter: '2026-11-23T02:30:00Z' });
    fixture.pass(30);
    for (const [id, words] of [
      [waiting, 'waits for approval'],
      [early, 'not in force yet'],
      [revoked, 'was revoked'],
      [usedUp, 'is used up'],
      [expired, 'has expired'],
    ] as const) {
      expect(await refused(id)).toEqual({ code: 'GRANT_EXPIRED', message: expect.stringContaining(words) });
    }
  });

  it('takes no negative number of rows', async () => {
    const id = await activeGrant(fixture);
    expect((await refused(id, { rows: -50 })).code).toBe('BAD_USER_INPUT');
    const { id: reservation } = await reserved(id);
    const negative = { input: { reservation, rows: -50 } };
    expect((await fixture.refuse(settle, negative, gateway)).code).toBe('BAD_USER_INPUT');
    expect(await used(id)).toEqual([10, 1, 'ACTIVE']);
  });

  it.each(['auditor', 'supervisor', 'lead-ecology'])('is not for %s', async (as) => {
    const id = await activeGrant(fixture);
    expect((await fixture.refuse(reserve, use(id), as)).code).toBe('FORBIDDEN');
    const any = { input: { reservation: 'any', rows: 0 } };
    expect((await fixture.refuse(settle, any, as)).code).toBe('FORBIDDEN');
  });
});

describe('settleGrant', () => {
  it('gives back what did not come, once, however often it is told at once', async () => {
    const id = await activeGrant(fixture, { maxQueries: 20 });
    // As many at once as there are connections, so that all stand open when it comes to the settlements.
    const all = await Promise.all(Array.from({ length: 10 }, () => reserved(id, { rows: 6 })));
    for (const { id: reservation } of all) {
      const answers = await Promise.all(Array.from({ length: 10 }, () => settled(reservation, 2)));
      expect(answers).toEqual(Array(10).fill(true));
    }
    expect(await used(id)).toEqual([20, 10, 'ACTIVE']);
  });

  it('charges what came beyond the reservation where it fits, and keeps the answer back where it does not', async () => {
    const id = await activeGrant(fixture, { maxRows: 100 });
    const [a, b] = [await reserved(id, { rows: 10 }), await reserved(id, { rows: 10 })];
    expect(await settled(a.id, 85)).toBe(true);
    expect(await used(id)).toEqual([95, 2, 'ACTIVE']);
    expect(await settled(b.id, 16)).toBe(false);
    expect(await used(id)).toEqual([95, 2, 'ACTIVE']);
    expect(await settled(b.id, 1)).toBe(false);
  });

  it('lets the answer leave that uses the last rows', async () => {
    const id = await activeGrant(fixture, { maxRows: 10, maxQueries: 1 });
    const { id: reservation } = await reserved(id, { rows: 10 });
    expect(await settled(reservation, 10)).toBe(true);
    expect(await used(id)).toEqual([10, 1, 'USED_UP']);
  });

  it('keeps the answer back when the grant was revoked meanwhile, and charges it', async () => {
    const id = await activeGrant(fixture);
    const { id: reservation } = await reserved(id, { rows: 60 });
    await fixture.give(revoke, { id, reason: '不再需要' });
    expect(await settled(reservation, 12)).toBe(false);
    expect(await used(id)).toEqual([12, 1, 'REVOKED']);
  });

  it('keeps the answer back when the grant expired meanwhile, also when it is asked again', async () => {
    const id = await activeGrant(fixture, { notAfter: '2026-11-23T02:30:00Z' });
    const { id: reservation } = await reserved(id, { rows: 60 });
    const { id: later } = await reserved(id, { rows: 10 });
    expect(await settled(reservation, 12)).toBe(true);
    fixture.pass(30);
    expect(await settled(reservation, 12)).toBe(false);
    expect(await settled(later, 10)).toBe(false);
    expect(await used(id)).toEqual([22, 2, 'EXPIRED']);
  });

  it('leaves charged what is never settled, and knows no other reservation', async () => {
    const id = await activeGrant(fixture);
    await reserved(id, { rows: 60 });
    fixture.pass(24 * 60);
    expect(await used(id)).toEqual([60, 1, 'ACTIVE']);
    const unknown = { input: { reservation: 'none', rows: 0 } };
    expect((await fixture.refuse(settle, unknown, gateway)).code).toBe('NOT_FOUND');
  });

  it('keeps the budget whole under reservations and settlements at once', async () => {
    const id = await activeGrant(fixture, { maxRows: 1000, maxQueries: 1000 });
    const rows = Array.from({ length: 25 }, (_, i) => i % 4);
    await Promise.all(rows.map(async (came) => settled((await reserved(id, { rows: 3 })).id, came)));
    expect(await used(id)).toEqual([rows.reduce((a, b) => a + b), 25, 'ACTIVE']);
  });
});
