import { householdVillage, householdCount } from '#shared/synthetic/person';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

interface Numbers {
  readonly households: number | null;
  readonly persons: number | null;
  readonly suppressed: boolean;
}

describe('the population of divisions', () => {
  const world = createWorld(defaultWorld);
  let registry: TestSubgraph;
  const householdsIn = new Map<string, number>();
  beforeAll(async () => {
    registry = await startTestSubgraph('registry', createSubgraph);
    for (let h = 0; h < householdCount(world); h++) {
      const { code } = householdVillage(world, h);
      householdsIn.set(code, (householdsIn.get(code) ?? 0) + 1);
    }
  });
  afterAll(() => registry.close());

  const fields = 'population { households persons suppressed }';
  const populationOf = async (codes: readonly string[], as = 'public'): Promise<Numbers[]> => {
    const { data, errors } = await registry.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { ${fields} } } }`,
      { r: codes.map((code) => ({ __typename: 'Region', code })) },
      as,
    );
    expect(errors).toBeUndefined();
    return data._entities.map(({ population }: { population: Numbers }) => population);
  };
  const villagesOf = (town9: string): string[] =>
    world.places.villages.map(({ code }) => code).filter((code) => code.startsWith(town9));
  const townships = [...new Set(world.places.villages.map(({ code }) => code.slice(0, 9)))];
  const isSmall = (code: string): boolean => {
    const households = householdsIn.get(code) ?? 0;
    return households > 0 && households < 5;
  };

  it('is exact where it is told: villages without small ones among them add up to their township', async () => {
    const town = townships.find(
      (town9) => villagesOf(town9).length > 2 && !villagesOf(town9).some(isSmall),
    ) as string;
    const villages = await populationOf(villagesOf(town));
    expect(villages.map(({ households }) => households)).toEqual(
      villagesOf(town).map((code) => householdsIn.get(code) ?? 0),
    );
    const [whole] = await populationOf([`${town}000`]);
    const sum = (of: 'households' | 'persons') => villages.reduce((total, one) => total + (one[of] ?? 0), 0);
    expect(whole).toEqual({ households: sum('households'), persons: sum('persons'), suppressed: false });
  });

  it('withholds all villages of a township with a small one, empty ones too, and tells the township', async () => {
    const town = townships.find((town9) => {
      const counts = villagesOf(town9).map((code) => householdsIn.get(code) ?? 0);
      return counts.filter((n) => n > 0).length > 2 && counts.includes(0) && villagesOf(town9).some(isSmall);
    }) as string;
    for (const village of await populationOf(villagesOf(town))) {
      expect(village).toEqual({ households: null, persons: null, suppressed: true });
    }
    const [whole] = await populationOf([`${town}000`]);
    expect(whole?.suppressed).toBe(false);
    expect(whole?.households).toBe(
      villagesOf(town).reduce((sum, code) => sum + (householdsIn.get(code) ?? 0), 0),
    );
  });

  it('is the same for everybody, alone or among others', async () => {
    const codes = [
      ...villagesOf(townships[0] as string),
      `${townships[0]}000`,
      '430200000000',
      '430000000000',
    ];
    const told = await populationOf(codes);
    for (const as of ['resident', 'grid-worker', 'lead-registry', 'all-seeing']) {
      expect(await populationOf(codes, as)).toEqual(told);
    }
    for (const [i, code] of codes.entries()) expect(await populationOf([code])).toEqual([told[i]]);
    expect(told.at(-1)).toEqual({ households: 6667, persons: 20_000, suppressed: false });
  });

  it('tells the number of households of a grid only to those who may list them', () => {
    const { fields: rules } = registry.subgraph.policy.rules;
    expect(rules['Grid.householdCount']?.read).toEqual(rules['Grid.households']?.read);
  });
});
