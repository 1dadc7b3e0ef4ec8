import { createPlanCache } from '../../src/execution/plan/planCache';

const made = (name: string, bytes = 1) => ({ name, bytes });

describe('kept plans', () => {
  it('are made once, however many ask at a time', async () => {
    const cache = createPlanCache<{ name: string; bytes: number }>({ entries: 10, bytes: 100 });
    let count = 0;
    const make = async () => made(`plan ${++count}`);
    const all = await Promise.all([cache.get('a', make), cache.get('a', make), cache.get('a', make)]);
    expect(all.map(({ name }) => name)).toEqual(['plan 1', 'plan 1', 'plan 1']);
    expect((await cache.get('a', make)).name).toBe('plan 1');
  });

  it('are not kept when they fail', async () => {
    const cache = createPlanCache<{ bytes: number }>({ entries: 10, bytes: 100 });
    await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await cache.get('a', async () => made('plan'))).toEqual(made('plan'));
  });

  it('are bounded in number and in bytes; what was not used for longest goes', async () => {
    const cache = createPlanCache<{ name: string; bytes: number }>({ entries: 3, bytes: 10 });
    const put = async (name: string, bytes = 1) => cache.get(name, async () => made(name, bytes));
    for (const name of ['a', 'b', 'c']) await put(name);
    await put('a');
    await put('d');
    expect(cache.recent(9).map(({ name }) => name)).toEqual(['d', 'a', 'c']);
    await put('e', 9);
    expect(cache.recent(9).map(({ name }) => name)).toEqual(['e', 'd']);
    expect({ size: cache.size, bytes: cache.bytes }).toEqual({ size: 2, bytes: 10 });
    await put('f', 11);
    expect({ size: cache.size, bytes: cache.bytes }).toEqual({ size: 0, bytes: 0 });
  });
});
