import { blindIndex, keyCheckOf } from '#shared/auth/blindIndex';
import { blindIndexKeys, indexedDepartments } from '#shared/auth/blindIndexKeys';
import { ExactLookup } from '#shared/auth/exactLookup';

const key = Buffer.alloc(32, 1);
const otherKey = Buffer.alloc(32, 2);
const secret = 'a secret of the tests that is long enough to derive keys from';

describe('a blind index', () => {
  it('is the same for the same value, field and key, and another when any of them is another', () => {
    const index = blindIndex(key, 'Person.phone', '13800001234');
    expect(index).toMatch(/^[0-9a-f]{32}$/);
    expect(blindIndex(key, 'Person.phone', '13800001234')).toBe(index);
    expect(blindIndex(otherKey, 'Person.phone', '13800001234')).not.toBe(index);
    expect(blindIndex(key, 'Officer.phone', '13800001234')).not.toBe(index);
    expect(blindIndex(key, 'Person.phone', '13800001235')).not.toBe(index);
  });

  it('does not let a field and a value be cut elsewhere', () => {
    expect(blindIndex(key, 'a', 'bc')).not.toBe(blindIndex(key, 'ab', 'c'));
  });

  it('has a check value for its key that is no index', () => {
    expect(keyCheckOf(key)).toMatch(/^[0-9a-f]{16}$/);
    expect(keyCheckOf(key)).not.toBe(keyCheckOf(otherKey));
    expect(blindIndex(key, 'blind-index key check', '').startsWith(keyCheckOf(key))).toBe(false);
  });
});

describe('the keys of blind indexes', () => {
  it('derive from the secret, another for each department, unless a variable gives them', () => {
    const derived = blindIndexKeys({}, () => secret);
    expect([...derived.keys()]).toEqual(indexedDepartments);
    const given = { BLIND_INDEX_KEY_REGISTRY: otherKey.toString('base64url') };
    const unused = (): string => {
      throw new Error('not asked for');
    };
    expect(blindIndexKeys(given, unused).get('registry')).toEqual(otherKey);
    expect(derived.get('registry')).not.toEqual(otherKey);
  });

  it('are refused when a variable holds something else, without repeating it', () => {
    const attempt = (): unknown => blindIndexKeys({ BLIND_INDEX_KEY_REGISTRY: 'too-short' }, () => secret);
    expect(attempt).toThrow(/^BLIND_INDEX_KEY_REGISTRY must be a key of 32 bytes in base64url/);
    expect(attempt).not.toThrow(/too-short/);
  });
});

describe('an exact look-up', () => {
  it('is refused without a key, and under another key than the data was indexed with', async () => {
    const without = new ExactLookup({ key: null });
    await expect(without.indexFor('a', 'Person.phone', '1')).rejects.toMatchObject({
      code: 'LOOKUP_UNAVAILABLE',
    });
    const lookup = new ExactLookup({ key });
    expect(() => lookup.requireKeyOf(keyCheckOf(otherKey))).toThrow(/indexed under another key/);
    expect(() => lookup.requireKeyOf(null)).toThrow(/loaded without an index/);
    expect(() => lookup.requireKeyOf(keyCheckOf(key))).not.toThrow();
  });

  it('is counted by caller: one more than the minute allows is refused with the seconds to wait, others go on', async () => {
    const lookup = new ExactLookup({ key, limits: { perMinute: 2, perDay: 100 } });
    for (const value of ['1', '2']) await lookup.indexFor('a', 'Person.phone', value);
    const refused = lookup.indexFor('a', 'Person.phone', '3');
    await expect(refused).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    const { details, messages } = (await refused.catch((error: unknown) => error)) as {
      details: { retryAfterSeconds: number };
      messages: { en: string; zh: string };
    };
    expect(details.retryAfterSeconds).toBeGreaterThan(0);
    expect(details.retryAfterSeconds).toBeLessThanOrEqual(60);
    expect(messages.en).toContain(`Wait ${details.retryAfterSeconds} seconds.`);
    expect(messages.zh).toContain(`${details.retryAfterSeconds} 秒`);
    await expect(lookup.indexFor('b', 'Person.phone', '3')).resolves.toMatch(/^[0-9a-f]{32}$/);
  });

  it('is counted by the day too, also when it comes without a key', async () => {
    const lookup = new ExactLookup({ key: null, limits: { perMinute: 10, perDay: 1 } });
    await expect(lookup.indexFor('a', 'f', '1')).rejects.toMatchObject({ code: 'LOOKUP_UNAVAILABLE' });
    const refused = await lookup.indexFor('a', 'f', '2').catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'RATE_LIMITED' });
    expect((refused as { details: { retryAfterSeconds: number } }).details.retryAfterSeconds).toBeGreaterThan(
      60,
    );
  });
});
