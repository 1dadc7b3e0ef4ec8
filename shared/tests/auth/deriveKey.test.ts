import { deriveKey } from '#shared/auth/deriveKey';
import { Secret } from '#shared/config/secret';

const text = 'a secret of the test, long enough for it';

describe('deriveKey', () => {
  it('gives 32 bytes, the same for the same secret and purpose', () => {
    expect(deriveKey(text, 'cursor:ecology')).toHaveLength(32);
    expect(deriveKey(new Secret(text), 'cursor:ecology')).toEqual(deriveKey(text, 'cursor:ecology'));
  });

  it('gives other keys for other purposes and other secrets', () => {
    const keys = [
      deriveKey(text, 'cursor:ecology'),
      deriveKey(text, 'cursor:registry'),
      deriveKey(text, 'internal-token:ecology'),
      deriveKey(`${text}!`, 'cursor:ecology'),
    ].map((key) => key.toString('hex'));
    expect(new Set(keys).size).toBe(4);
  });

  it('refuses a short secret without repeating it, and an empty purpose', () => {
    expect(() => deriveKey('hunter2', 'x')).toThrow(/at least 32 bytes, got 7/);
    expect(() => deriveKey('hunter2', 'x')).not.toThrow(/hunter2/);
    expect(() => deriveKey(text, '')).toThrow(/purpose/);
  });
});
