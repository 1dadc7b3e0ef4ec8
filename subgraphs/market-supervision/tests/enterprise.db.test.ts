import { enterprise } from '#shared/synthetic/enterprise';
import { person } from '#shared/synthetic/person';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

const world = createWorld(defaultWorld);

describe('market entities', () => {
  let market: TestSubgraph;
  beforeAll(async () => {
    market = await startTestSubgraph('market-supervision', createSubgraph);
    await market.subgraph.open();
  });
  afterAll(() => market.close());

  const count = async (condition: string): Promise<number> => {
    const rows = (await market
      .database()
      .query(`SELECT COUNT(*) AS n FROM enterprise WHERE ${condition}`)) as {
      n: number | string;
    }[];
    return Number(rows[0]?.n);
  };

  it('gives a firm as it was registered', async () => {
    const firm = enterprise(world, 7);
    const { data, errors } = await market.query(
      `query ($uscc: String!) { enterprise(uscc: $uscc) {
        uscc name kind legalRepName legalRep { id } industry { code name nameEn } regCapital foundedOn status address
        region { code } grid { code } phone
      } }`,
      { uscc: firm.uscc },
    );
    expect(errors).toBeUndefined();
    expect(data.enterprise).toMatchObject({
      uscc: firm.uscc,
      name: firm.name,
      kind: 'LIMITED_COMPANY',
      legalRepName: person(world, firm.legalRepIndex).name,
      legalRep: { id: firm.legalRepId },
      industry: { code: firm.industry },
      regCapital: firm.regCapital,
      foundedOn: firm.foundedOn,
      status: 'IN_OPERATION',
      address: firm.address,
      region: { code: firm.village.code },
      grid: { code: firm.gridCode },
      phone: firm.phone,
    });
    expect(data.enterprise.industry.name).toMatch(/\p{Script=Han}/u);
  });

  it('publishes the name of the legal representative for companies and cooperatives alone', async () => {
    const seen: Record<string, Set<boolean>> = {};
    for (const kind of [
      'LIMITED_COMPANY',
      'FARMERS_COOPERATIVE',
      'INDIVIDUAL_BUSINESS',
      'PARTNERSHIP',
      'SOLE_PROPRIETORSHIP',
    ]) {
      const { data } = await market.query(
        `query ($kind: EnterpriseKind!) { enterprises(first: 20, filter: { kind: $kind }) { nodes { kind legalRepName } } }`,
        { kind },
        'public',
      );
      expect(data.enterprises.nodes.length).toBeGreaterThan(0);
      for (const { legalRepName } of data.enterprises.nodes)
        (seen[kind] ??= new Set()).add(legalRepName !== null);
    }
    const only = (value: boolean) => new Set([value]);
    expect(seen).toEqual({
      LIMITED_COMPANY: only(true),
      FARMERS_COOPERATIVE: only(true),
      INDIVIDUAL_BUSINESS: only(false),
      PARTNERSHIP: only(false),
      SOLE_PROPRIETORSHIP: only(false),
    });
  });

  it('answers null for a code that nobody has and refuses one with a wrong check digit', async () => {
    const unknown = await market.query(`{ enterprise(uscc: "91350100M000100Y43") { name } }`);
    expect(unknown).toEqual({ data: { enterprise: null } });
    const wrong = await market.query(`{ enterprise(uscc: "91350100M000100Y4Z") { name } }`);
    expect(wrong.data).toEqual({ enterprise: null });
    expect(wrong.errors).toHaveLength(1);
  });

  it.each([
    ['{ region: "430281" }', "county6 = '430281'"],
    ['{ region: "4302" }', "city4 = '4302'"],
    ['{ region: "43" }', '1 = 1'],
    ['{ kind: PARTNERSHIP }', "kind = 'PARTNERSHIP'"],
    ['{ status: REVOKED }', "status = 'REVOKED'"],
    ['{ industry: "6210" }', "industry = '6210'"],
    ['{ industry: "62" }', "industry IN ('6210', '6220', '6233')"],
    ['{ foundedFrom: "2020-01-01", foundedTo: "2020-12-31" }', "foundedOn LIKE '2020-%'"],
    ['{ nameContains: "合作社" }', "kind = 'FARMERS_COOPERATIVE'"],
    ['{ nameContains: "%" }', '1 = 0'],
  ])('counts with the filter %s', async (filter, condition) => {
    const { data, errors } = await market.query(
      `{ enterprises(first: 1, filter: ${filter}) { totalCount } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.enterprises.totalCount).toBe(await count(condition));
  });

  it('refuses an industry that is no code', async () => {
    const { errors } = await market.query(`{ enterprises(filter: { industry: "6x" }) { totalCount } }`);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('"6x"');
    const zh = await market.query(
      `{ enterprises(filter: { industry: "6" }) { totalCount } }`,
      {},
      'public',
      'zh',
    );
    expect(zh.errors?.[0]?.message).toContain('两至四位数字');
  });

  it('pages through the firms of a township in each order, forward and backward, without gaps', async () => {
    const [town] = (await market
      .database()
      .query(
        `SELECT town9, COUNT(*) AS n FROM enterprise GROUP BY town9 ORDER BY n DESC, town9 LIMIT 1`,
      )) as {
      town9: string;
      n: number | string;
    }[];
    const total = Number(town?.n);
    expect(total).toBeGreaterThan(14);
    const pages = `pageInfo { hasNextPage hasPreviousPage endCursor startCursor } nodes { uscc name foundedOn }`;
    for (const orderBy of ['FOUNDED_ON_DESC', 'FOUNDED_ON_ASC', 'NAME_ASC']) {
      const forward: { uscc: string; foundedOn: string }[] = [];
      let after: string | null = null;
      do {
        const { data, errors } = await market.query(
          `query ($region: RegionCode!, $after: String, $orderBy: EnterpriseOrder!) {
            enterprises(first: 7, after: $after, filter: { region: $region }, orderBy: $orderBy) { ${pages} } }`,
          { region: town?.town9, after, orderBy },
        );
        expect(errors).toBeUndefined();
        forward.push(...data.enterprises.nodes);
        after = data.enterprises.pageInfo.hasNextPage ? data.enterprises.pageInfo.endCursor : null;
      } while (after);
      expect(new Set(forward.map(({ uscc }) => uscc)).size).toBe(total);

      const { data } = await market.query(
        `query ($region: RegionCode!, $orderBy: EnterpriseOrder!) {
          enterprises(last: 5, filter: { region: $region }, orderBy: $orderBy) { ${pages} } }`,
        { region: town?.town9, orderBy },
      );
      expect(data.enterprises.nodes).toEqual(forward.slice(-5));
      expect(data.enterprises.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
      const days = forward.map(({ foundedOn }) => foundedOn);
      if (orderBy === 'FOUNDED_ON_ASC') expect(days).toEqual([...days].sort());
      if (orderBy === 'FOUNDED_ON_DESC') expect(days).toEqual([...days].sort().reverse());
    }
  });

  it('lists entries of the list of abnormal operations with and without those removed', async () => {
    const rows = async (condition: string) => {
      const [row] = (await market
        .database()
        .query(`SELECT COUNT(*) AS n FROM abnormal_listing WHERE ${condition}`)) as { n: number | string }[];
      return Number(row?.n);
    };
    const { data } = await market.query(
      `{ all: abnormalListings(first: 1) { totalCount nodes { listedBy { id } enterprise { uscc abnormalListings { listedOn } } } }
         now: abnormalListings(first: 100, filter: { listedAsOf: "${world.date}" }) { totalCount nodes { removedOn } }
         unreachable: abnormalListings(filter: { reason: UNREACHABLE }) { totalCount } }`,
      {},
      'public',
    );
    expect(data.all.totalCount).toBe(await rows('1 = 1'));
    expect(data.now.totalCount).toBe(await rows('removedOn IS NULL'));
    expect(data.unreachable.totalCount).toBe(await rows(`reason = 'UNREACHABLE'`));
    expect(data.now.nodes.every(({ removedOn }: { removedOn: string | null }) => removedOn === null)).toBe(
      true,
    );
    expect(data.all.nodes[0].enterprise.abnormalListings).toHaveLength(1);
    expect(data.all.nodes[0].listedBy.id).toMatch(/^organ-market-supervision-4302\d\d$/);
  });

  it('finds the firms a person leads, from either side', async () => {
    const firm = enterprise(world, 57);
    const { data } = await market.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { id legalRepOf { uscc seriousList { reason } } } } }`,
      {
        r: [
          { __typename: 'Person', id: firm.legalRepId },
          { __typename: 'Person', id: 'p0000000' },
        ],
      },
    );
    expect(data._entities[0].legalRepOf.map(({ uscc }: { uscc: string }) => uscc)).toContain(firm.uscc);
    expect(data._entities[1]).toEqual({ id: 'p0000000', legalRepOf: [] });
  });
});
