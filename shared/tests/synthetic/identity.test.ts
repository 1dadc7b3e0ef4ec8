import fc from 'fast-check';
import { isResidentId, sexOf } from '#shared/codes/residentId';
import { isUscc } from '#shared/codes/uscc';
import { isMobilePhone } from '#shared/codes/mobilePhone';
import { enterprise } from '#shared/synthetic/enterprise';
import { mobilePhoneOf, personIdOf, residentIdOf, usccOf } from '#shared/synthetic/identity';
import { person } from '#shared/synthetic/person';
import { draw } from '#shared/synthetic/random';
import { createWorld, defaultWorld } from '#shared/synthetic/world';

const index = fc.integer({ min: 0, max: 15_000_000 });

describe('synthetic identities', () => {
  it('have right check digits and come from blocks that belong to nobody', () => {
    fc.assert(
      fc.property(index, fc.constantFrom('MALE' as const, 'FEMALE' as const), (i, sex) => {
        const id = residentIdOf(i, sex);
        expect(isResidentId(id)).toBe(true);
        expect(id.startsWith('430299')).toBe(true);
        expect(sexOf(id)).toBe(sex);
        expect(isMobilePhone(mobilePhoneOf(i))).toBe(true);
        expect(mobilePhoneOf(i).startsWith('154')).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom('91', '92', '93'), (i, category) => {
        const uscc = usccOf(category as '91', '430281', i);
        expect(isUscc(uscc)).toBe(true);
        expect(uscc.slice(8, 10)).toBe('XT');
      }),
    );
  });

  it('are unique: no two indexes share a resident ID, a person key or a firm', () => {
    const count = 200_000;
    const ids = new Set(Array.from({ length: count }, (_, i) => residentIdOf(i, 'MALE').slice(0, 17)));
    expect(ids.size).toBe(count);
    expect(new Set(Array.from({ length: count }, (_, i) => personIdOf(i))).size).toBe(count);
  });

  it('refuse an index beyond their number rather than repeat one', () => {
    expect(() => residentIdOf(16_000_000, 'MALE')).toThrow('beyond');
  });

  it('are pure functions of seed, kind and index, whatever was made before', () => {
    const world = createWorld(defaultWorld);
    const again = createWorld(defaultWorld);
    for (const i of [0, 1, 777, 1999]) {
      person(world, 5);
      expect(enterprise(world, i)).toEqual(enterprise(again, i));
      expect(person(again, i)).toEqual(person(world, i));
    }
    expect(enterprise(createWorld({ ...defaultWorld, seed: 1 }), 7).name).not.toBe(enterprise(world, 7).name);
  });

  it('spread as life does: more firms in the urban districts, many small and few large', () => {
    const world = createWorld(defaultWorld);
    const firms = Array.from({ length: world.volume.enterprises }, (_, i) => enterprise(world, i));
    const urban = firms.filter(({ village }) => /^4302(02|03|04|11)/.test(village.code)).length;
    const urbanVillages = world.places.villages.filter(({ code }) => /^4302(02|03|04|11)/.test(code)).length;
    expect(urban / firms.length).toBeGreaterThan((1.5 * urbanVillages) / world.places.villages.length);
    const capitals = firms.map(({ regCapital }) => Number(regCapital)).sort((a, b) => a - b);
    const median = capitals[Math.floor(capitals.length / 2)] ?? 0;
    expect((capitals.at(-1) ?? 0) / median).toBeGreaterThan(50);
  });

  it('draw numbers that are spread evenly and repeat', () => {
    const a = draw(1, 'x', 1);
    const b = draw(1, 'x', 1);
    const numbers = Array.from({ length: 10_000 }, () => a.below(10));
    expect(Array.from({ length: 10_000 }, () => b.below(10))).toEqual(numbers);
    for (let digit = 0; digit < 10; digit++) {
      const share = numbers.filter((n) => n === digit).length / numbers.length;
      expect(share).toBeGreaterThan(0.08);
      expect(share).toBeLessThan(0.12);
    }
    const firsts = Array.from({ length: 10_000 }, (_, i) => draw(1, 'y', i).next());
    const mean = firsts.reduce((sum, n) => sum + n, 0) / firsts.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.02);
  });
});
