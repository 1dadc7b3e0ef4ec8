import { addMonths } from '#shared/calendar/civilDate';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { FarmEntity } from '../src/entities/farm.entity';
import { InputDealerEntity } from '../src/entities/inputDealer.entity';
import { QuarantineCertificateEntity } from '../src/entities/quarantineCertificate.entity';
import { createSubgraph } from '../src/index';

describe('farms, dealers and quarantine', () => {
  let agriculture: TestSubgraph;
  let farms: FarmEntity[];
  beforeAll(async () => {
    agriculture = await startTestSubgraph('agriculture', createSubgraph);
    await agriculture.subgraph.open();
    farms = await agriculture.database().getRepository(FarmEntity).find();
  });
  afterAll(() => agriculture.close());

  it('finds a farm with its plots, batches and owner; null for an unknown one', async () => {
    const { data, errors } = await agriculture.query(`{
      farm(id: "farm-000002") { id plots { id areaMu } owner { id } enterprise { uscc } batches { nodes { batchNo } } }
      none: farm(id: "farm") { id } }`);
    expect(errors).toBeUndefined();
    const row = farms.find(({ id }) => id === 'farm-000002') as FarmEntity;
    // Farm f = 2 has 1 + 2 mod 3 plots; batch n belongs to farm n counted round.
    expect(data.farm.plots).toHaveLength(3);
    expect(data.farm.owner).toEqual({ id: row.ownerPersonId });
    expect(data.farm.enterprise).toEqual({ uscc: row.uscc });
    expect(data.farm.batches.nodes).toContainEqual({ batchNo: 'B000002' });
    expect(data.none).toBeNull();
  });

  it('counts and lists the farms of a division and all below it, at every level', async () => {
    const some = farms[0] as FarmEntity;
    const codes = [
      '430000000000',
      '430200000000',
      `${some.county6}000000`,
      `${some.town9}000`,
      some.regionCode,
    ];
    const { data } = await agriculture.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { code farmCount farms(first: 1) { totalCount } } } }`,
      { r: codes.map((code) => ({ __typename: 'Region', code })) },
    );
    const within = (prefix: string) => farms.filter(({ regionCode }) => regionCode.startsWith(prefix)).length;
    const expected = ['43', '4302', some.county6, some.town9, some.regionCode].map((prefix) =>
      within(prefix as string),
    );
    expect(data._entities.map(({ farmCount }: { farmCount: number }) => farmCount)).toEqual(expected);
    expect(
      data._entities.map(({ farms: page }: { farms: { totalCount: number } }) => page.totalCount),
    ).toEqual(expected);
  });

  it('counts no farms where there are none', async () => {
    const { data } = await agriculture.query(
      `{ _entities(representations: [{ __typename: "Region", code: "110000000000" }, { __typename: "Region", code: "430100000000" }]) { ... on Region { farmCount } } }`,
    );
    expect(data._entities).toEqual([{ farmCount: 0 }, { farmCount: 0 }]);
  });

  it('narrows farms by kind, species, size and name', async () => {
    const { data } = await agriculture.query(`{
      poultry: farms(filter: { kinds: [POULTRY] }) { totalCount }
      large: farms(filter: { species: [PIG], headFrom: 1000 }) { totalCount }
      named: farms(filter: { nameContains: "水产养殖场" }) { totalCount }
      literal: farms(filter: { nameContains: "%" }) { totalCount } }`);
    expect(data).toEqual({
      poultry: { totalCount: farms.filter(({ kind }) => kind === 'POULTRY').length },
      large: {
        totalCount: farms.filter(({ species, head }) => species === 'PIG' && Number(head) >= 1000).length,
      },
      named: { totalCount: farms.filter(({ species }) => species === 'FISH').length },
      literal: { totalCount: 0 },
    });
    expect(data.large.totalCount).toBeGreaterThan(0);
  });

  it('pages farms by name forward and back', async () => {
    const { data } = await agriculture.query(
      `{ farms(first: 5, orderBy: NAME_ASC) { nodes { id } pageInfo { endCursor hasNextPage } } }`,
    );
    const next = await agriculture.query(
      `query ($after: String) { farms(first: 1, orderBy: NAME_ASC, after: $after) { pageInfo { startCursor } } }`,
      { after: data.farms.pageInfo.endCursor },
    );
    const back = await agriculture.query(
      `query ($before: String) { farms(last: 5, orderBy: NAME_ASC, before: $before) { nodes { id } } }`,
      { before: next.data.farms.pageInfo.startCursor },
    );
    expect(data.farms.pageInfo.hasNextPage).toBe(true);
    expect(back.data.farms.nodes).toEqual(data.farms.nodes);
  });

  it('lists the farms of a person and of an organisation', async () => {
    const firm = farms.find(({ uscc }) => uscc !== null) as FarmEntity;
    const { data } = await agriculture.query(
      `query ($p: ID!, $u: Uscc!) { _entities(representations: [{ __typename: "Person", id: $p }, { __typename: "Enterprise", uscc: $u }]) {
        ... on Person { id farms { nodes { id } } } ... on Enterprise { uscc farms { nodes { id } } } } }`,
      { p: firm.ownerPersonId, u: firm.uscc },
    );
    const ids = (condition: (row: FarmEntity) => boolean) =>
      farms
        .filter(condition)
        .map(({ id }) => ({ id }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(data._entities).toEqual([
      {
        id: firm.ownerPersonId,
        farms: { nodes: ids(({ ownerPersonId }) => ownerPersonId === firm.ownerPersonId) },
      },
      { uscc: firm.uscc, farms: { nodes: ids(({ uscc }) => uscc === firm.uscc) } },
    ]);
  });

  it('opens the ledger of a dealer, newest first, with two years to keep each record', async () => {
    const dealer = (await agriculture
      .database()
      .getRepository(InputDealerEntity)
      .findOneBy({ kind: 'PESTICIDE' })) as InputDealerEntity;
    const { data, errors } = await agriculture.query(
      `query ($u: Uscc!) { _entities(representations: [{ __typename: "Enterprise", uscc: $u }]) { ... on Enterprise { inputDealer {
        kind licence { kind enterprise { uscc } } enterprise { uscc }
        purchases(first: 30) { totalCount nodes { boughtOn keepUntil registration dealer { id } } }
        recent: purchases(filter: { boughtFrom: "2026-01-01" }) { nodes { boughtOn } } } } } }`,
      { u: dealer.uscc },
    );
    expect(errors).toBeUndefined();
    const { inputDealer } = data._entities[0];
    expect(inputDealer).toMatchObject({
      kind: 'PESTICIDE',
      enterprise: { uscc: dealer.uscc },
      licence: { kind: 'PESTICIDE_BUSINESS', enterprise: { uscc: dealer.uscc } },
      purchases: { totalCount: 24 },
    });
    const nodes: { boughtOn: string; keepUntil: string; registration: string }[] =
      inputDealer.purchases.nodes;
    const days = nodes.map(({ boughtOn }) => boughtOn);
    expect(days).toEqual([...days].sort().reverse());
    expect((days.at(-1) as string) < '2024-11-01').toBe(true);
    for (const node of nodes) {
      expect(node.keepUntil).toBe(addMonths(node.boughtOn, 24));
      expect(node.registration).toMatch(/^PD\d{8}$/);
    }
    expect(
      inputDealer.recent.nodes.every(({ boughtOn }: { boughtOn: string }) => boughtOn >= '2026-01-01'),
    ).toBe(true);
  });

  it('answers null for an organisation that does not deal', async () => {
    const dealers = await agriculture.database().getRepository(InputDealerEntity).find();
    const uscc = farms.find((farm) => farm.uscc !== null && !dealers.some((d) => d.uscc === farm.uscc))?.uscc;
    expect(uscc).toBeDefined();
    const { data } = await agriculture.query(
      `query ($u: Uscc!) { _entities(representations: [{ __typename: "Enterprise", uscc: $u }]) { ... on Enterprise { inputDealer { id } } } }`,
      { u: uscc },
    );
    expect(data._entities).toEqual([{ inputDealer: null }]);
  });

  it('finds quarantine certificates by number, origin and species', async () => {
    const all = await agriculture.database().getRepository(QuarantineCertificateEntity).find();
    const row = all[0] as QuarantineCertificateEntity;
    const { data } = await agriculture.query(
      `query ($no: String!, $to: RegionCode!) { quarantineCertificate(no: $no) { no quantity farm { id head } origin { code } destination { code } officialVet { certNo } }
        pigs: quarantineCertificates(filter: { species: [PIG], origin: "4302" }) { totalCount }
        there: quarantineCertificates(filter: { destination: $to }) { totalCount } }`,
      { no: row.no, to: row.destinationCode },
    );
    expect(data.quarantineCertificate).toMatchObject({
      no: row.no,
      farm: { id: row.farmId },
      origin: { code: row.regionCode },
      destination: { code: row.destinationCode },
      officialVet: { certNo: row.officialVetCertNo },
    });
    expect(data.quarantineCertificate.quantity).toBeLessThanOrEqual(data.quarantineCertificate.farm.head);
    expect(data.pigs.totalCount).toBe(all.filter(({ species }) => species === 'PIG').length);
    expect(data.there.totalCount).toBe(
      all.filter(({ destinationCode }) => destinationCode === row.destinationCode).length,
    );
  });
});
