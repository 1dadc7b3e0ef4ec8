import { KeptTokens } from '#shared/auth/keptTokens';
import { publicPrincipal, type Principal } from '#shared/auth/principal';

const officer: Principal = Object.freeze({ ...publicPrincipal, subject: 'officer-1', kind: 'PERSON' });
const noon = Date.UTC(2026, 10, 1, 4);

describe('kept tokens', () => {
  it('give back the very caller, and nobody for another token', () => {
    const kept = new KeptTokens();
    kept.keep('Bearer a.b.c', officer, noon, noon + 3_600_000);
    expect(kept.get('Bearer a.b.c', noon + 1)).toBe(officer);
    expect(kept.get('Bearer a.b.d', noon + 1)).toBeUndefined();
    expect(kept.get('bearer a.b.c', noon + 1)).toBeUndefined();
  });

  it('end with the token', () => {
    const kept = new KeptTokens();
    kept.keep('Bearer a.b.c', officer, noon, noon + 5_000);
    expect(kept.get('Bearer a.b.c', noon + 4_999)).toBe(officer);
    expect(kept.get('Bearer a.b.c', noon + 5_000)).toBeUndefined();
  });

  it('end after a minute, so that a key that was withdrawn is noticed', () => {
    const kept = new KeptTokens();
    kept.keep('Bearer a.b.c', officer, noon, noon + 3_600_000);
    expect(kept.get('Bearer a.b.c', noon + 59_999)).toBe(officer);
    expect(kept.get('Bearer a.b.c', noon + 60_000)).toBeUndefined();
  });

  it('are not prolonged by a clock that goes back, nor kept when they have ended', () => {
    const kept = new KeptTokens();
    kept.keep('Bearer a.b.c', officer, noon, noon + 5_000);
    expect(kept.get('Bearer a.b.c', noon - 1)).toBeUndefined();
    kept.keep('Bearer late', officer, noon, noon);
    expect(kept.get('Bearer late', noon)).toBeUndefined();
  });

  it('are ten thousand at most, the oldest going first', () => {
    const kept = new KeptTokens();
    for (let n = 0; n <= 10_000; n++) kept.keep(`Bearer ${n}`, officer, noon, noon + 5_000);
    expect(kept.get('Bearer 0', noon)).toBeUndefined();
    expect(kept.get('Bearer 1', noon)).toBe(officer);
    expect(kept.get('Bearer 10000', noon)).toBe(officer);
  });
});
