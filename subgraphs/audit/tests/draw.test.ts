import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { apportion } from '../src/sampling/apportion';
import { redraw, stratumKinds, type PoolCase } from '../src/sampling/draw';
import { parsePool, poolHeader, poolLine } from '../src/sampling/poolText';

const departments = ['ecology', 'agriculture', 'market-supervision'] as const;
const typeOf = {
  ecology: 'EcologyCase',
  agriculture: 'AgriCase',
  'market-supervision': 'MarketCase',
} as const;

const poolCase: fc.Arbitrary<PoolCase> = fc
  .record({
    department: fc.constantFrom(...departments),
    number: fc.integer({ min: 0, max: 9999 }),
    county: fc.constantFrom('430202', '430203', '430281'),
    procedure: fc.constantFrom('ORDINARY', 'ORDINARY', 'ORDINARY', 'SUMMARY'),
  })
  .map(({ number, ...rest }) => ({ ...rest, key: `${typeOf[rest.department]}:N${number}` }));
const pools = fc.uniqueArray(poolCase, { minLength: 1, maxLength: 120, selector: ({ key }) => key });
const someStrata = fc.subarray([...stratumKinds]);
const sizes = fc.integer({ min: 1, max: 150 });
const seeds = fc.string({ minLength: 1, maxLength: 20 });

const stratumOf = (one: PoolCase | undefined, strata: readonly string[]): string[] =>
  strata.map((kind) => one?.[kind.toLowerCase() as 'department' | 'county' | 'procedure'] ?? '');
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const shuffled = (pool: readonly PoolCase[], by: string): PoolCase[] => {
  const place = ({ key }: PoolCase): string =>
    createHash('md5')
      .update(by + key)
      .digest('hex');
  return [...pool].sort((a, b) => (place(a) < place(b) ? -1 : 1));
};

describe('the draw', () => {
  it('is the same for the same pool, seed, strata and n, in whatever order the pool comes', () => {
    fc.assert(
      fc.property(pools, seeds, someStrata, sizes, fc.string(), (pool, seed, strata, n, by) => {
        expect(redraw(shuffled(pool, by), seed, strata, n)).toEqual(redraw(pool, seed, strata, n));
      }),
    );
  });

  it('draws as many as asked for or as there are, each once, from the pool, in places 1 to n', () => {
    fc.assert(
      fc.property(pools, seeds, someStrata, sizes, (pool, seed, strata, n) => {
        const { drawn, counts, poolSize } = redraw(pool, seed, strata, n);
        const expected = Math.min(n, pool.length);
        const byKey = new Map(pool.map((one) => [one.key, one]));
        expect(drawn.map(({ position }) => position)).toEqual(
          Array.from({ length: expected }, (_, i) => i + 1),
        );
        expect(new Set(drawn.map(({ key }) => key)).size).toBe(expected);
        for (const { key, stratum } of drawn) expect(stratum).toEqual(stratumOf(byKey.get(key), strata));
        expect(sum(counts.map((count) => count.drawn))).toBe(expected);
        expect(sum(counts.map((count) => count.pool))).toBe(poolSize);
        for (const count of counts) {
          const own = drawn.filter(({ stratum }) => String(stratum) === String(count.stratum));
          expect(own).toHaveLength(count.drawn);
        }
      }),
    );
  });

  it('orders by SHA-256 of seed and key, within strata and over all that were drawn', () => {
    fc.assert(
      fc.property(pools, seeds, someStrata, sizes, (pool, seed, strata, n) => {
        const ticket = (key: string) => createHash('sha256').update(`${seed}\n${key}`).digest('hex');
        const { drawn } = redraw(pool, seed, strata, n);
        const tickets = drawn.map(({ key }) => ticket(key));
        expect(tickets).toEqual([...tickets].sort());
        const taken = new Set(drawn.map(({ key }) => key));
        for (const left of pool.filter(({ key }) => !taken.has(key))) {
          const own = String(stratumOf(left, strata));
          for (const { key, stratum } of drawn) {
            if (String(stratum) === own) expect(ticket(key) < ticket(left.key)).toBe(true);
          }
        }
      }),
    );
  });

  it('leaves the order of other strata alone when a case goes away', () => {
    fc.assert(
      fc.property(pools, seeds, sizes, fc.nat(), (pool, seed, n, which) => {
        const gone = pool[which % pool.length] as PoolCase;
        const orders = (from: readonly PoolCase[], department: string): string[] =>
          redraw(from, seed, ['DEPARTMENT'], n)
            .drawn.filter(({ stratum }) => stratum[0] === department)
            .map(({ key }) => key);
        const rest = pool.filter((one) => one !== gone);
        for (const department of departments.filter((name) => name !== gone.department)) {
          const [before, after] = [orders(pool, department), orders(rest, department)];
          const both = Math.min(before.length, after.length);
          expect(after.slice(0, both)).toEqual(before.slice(0, both));
        }
      }),
    );
  });

  it('draws every case about equally often over seeds', () => {
    const pool = Array.from({ length: 20 }, (_, i): PoolCase => ({
      key: `EcologyCase:N${i}`,
      department: 'ecology',
      county: '430281',
      procedure: 'ORDINARY',
    }));
    const times = new Map(pool.map(({ key }) => [key, 0]));
    const rounds = 2000;
    for (let round = 0; round < rounds; round++) {
      for (const { key } of redraw(pool, `seed ${round}`, [], 5).drawn) {
        times.set(key, (times.get(key) ?? 0) + 1);
      }
    }
    // A quarter of the rounds each; five standard deviations are 97. Seeds are fixed, so this never varies.
    for (const count of times.values()) expect(Math.abs(count - rounds / 4)).toBeLessThan(97);
  });

  it('gives hashes that can be computed without it', () => {
    const pool = parsePool(
      `${poolHeader}\nUrbanCase:F1,law-enforcement,430202,ORDINARY\nEcologyCase:E1,ecology,430281,SUMMARY\n`,
    );
    const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
    const poolHash = sha('EcologyCase:E1\nUrbanCase:F1');
    const first = ['EcologyCase:E1', 'UrbanCase:F1'].sort((a, b) =>
      sha(`s\n${a}`) < sha(`s\n${b}`) ? -1 : 1,
    );
    const { hash, ...rest } = redraw(pool, 's', ['COUNTY'], 7);
    expect(rest).toMatchObject({ poolSize: 2, poolHash, drawn: first.map((key) => ({ key })) });
    expect(hash).toBe(
      sha(`{"drawn":["${first.join('","')}"],"n":7,"poolHash":"${poolHash}","seed":"s","strata":["COUNTY"]}`),
    );
  });

  it('refuses a pool that names a case twice', () => {
    const one: PoolCase = {
      key: 'AgriCase:A1',
      department: 'agriculture',
      county: '430202',
      procedure: 'ORDINARY',
    };
    expect(() => redraw([one, { ...one, county: '430203' }], 's', [], 1)).toThrow('names AgriCase:A1 twice');
  });
});

describe('shares of strata', () => {
  const strataSizes = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 40 });

  it('add up, are never more than there are, and are in proportion to within one', () => {
    fc.assert(
      fc.property(strataSizes, fc.integer({ min: 1, max: 2000 }), (given, n) => {
        const total = sum(given);
        const shares = apportion(given, n);
        expect(sum(shares)).toBe(Math.min(n, total));
        given.forEach((size, i) => expect(shares[i]).toBeLessThanOrEqual(size));
        if (n >= total) return;
        if (n < given.length) {
          given.forEach((size, i) => expect(Math.abs((shares[i] ?? 0) - (n * size) / total)).toBeLessThan(1));
          return;
        }
        // Seats for the smallest come from the others: nobody has more than the proportion rounded up, nor fewer than a smaller one.
        const isPlain = given.every((size) => n * size >= total);
        given.forEach((size, i) => {
          const [share, quota] = [shares[i] ?? 0, (n * size) / total];
          expect(share).toBeGreaterThanOrEqual(1);
          expect(share).toBeLessThanOrEqual(Math.ceil(quota));
          if (isPlain) expect(Math.abs(share - quota)).toBeLessThan(1);
          given.forEach((other, j) => {
            if (other < size) expect(shares[j]).toBeLessThanOrEqual(share);
          });
        });
      }),
    );
  });

  it('give the last seats to the largest remainders, and a seat to the smallest stratum', () => {
    expect(apportion([60, 30, 10], 7)).toEqual([4, 2, 1]);
    expect(apportion([970, 20, 10], 10)).toEqual([8, 1, 1]);
    expect(apportion([5, 3, 2], 2)).toEqual([1, 1, 0]);
    expect(apportion([2, 1], 9)).toEqual([2, 1]);
  });
});

describe('the text of a pool', () => {
  it('is read as it was written, and a line that is none is named', () => {
    fc.assert(
      fc.property(pools, (pool) => {
        expect(parsePool(`${poolHeader}\r\n${pool.map(poolLine).join('\r\n')}\r\n`)).toEqual(pool);
      }),
    );
    expect(() => parsePool(`${poolHeader}\nEcologyCase:E1,ecology`)).toThrow(
      'Line 2 of the pool is "EcologyCase:E1,ecology"',
    );
  });
});
