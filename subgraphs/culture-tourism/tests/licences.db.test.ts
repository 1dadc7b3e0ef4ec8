import { Between } from 'typeorm';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';
import { CultureLicenceEntity } from '../src/entities/cultureLicence.entity';

describe('licences', () => {
  let culture: TestSubgraph;
  beforeAll(async () => {
    culture = await startTestSubgraph('culture-tourism', createSubgraph);
    await culture.subgraph.open();
  });
  afterAll(() => culture.close());
  const rows = () => culture.database().getRepository(CultureLicenceEntity);

  it('are found by number, with holder, organ, status and the last day to ask for renewal', async () => {
    const [row] = await rows().find({ where: { kind: 'ENTERTAINMENT', standing: 'GRANTED' }, take: 1 });
    const { data, errors } = await culture.query(
      `query ($no: String!, $end: Date) { cultureLicence(no: $no) {
        no kind validFrom validTo renewBy enterprise { uscc } issuedBy { id } region { code }
        before: status(asOf: "2000-01-01") last: status(asOf: $end) after: status(asOf: "2099-01-01")
      } }`,
      { no: row?.no, end: row?.validTo },
    );
    expect(errors).toBeUndefined();
    const county = row?.county6 ?? '';
    expect(data.cultureLicence).toMatchObject({
      no: row?.no,
      kind: 'ENTERTAINMENT',
      validFrom: row?.validFrom,
      validTo: row?.validTo,
      enterprise: { uscc: row?.uscc },
      issuedBy: { id: `organ-culture-tourism-${county}` },
      region: { code: row?.regionCode },
      before: 'NOT_YET_VALID',
      last: 'VALID',
      after: 'EXPIRED',
    });
    const days = (Date.parse(row?.validTo ?? '') - Date.parse(data.cultureLicence.renewBy)) / 86_400_000;
    expect(days).toBe(30);
  });

  it('answers null for a number that no licence has', async () => {
    const { data, errors } = await culture.query(`{ cultureLicence(no: "430299999999") { no } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ cultureLicence: null });
  });

  it('filters by kind and region and counts what SQL counts', async () => {
    const { data } = await culture.query(`{ cultureLicences(
      filter: { region: "430281", kinds: [ENTERTAINMENT, NETWORK_CULTURE] }, first: 100
    ) { totalCount nodes { kind region { code } } } }`);
    const [a, b] = [
      await rows().countBy({ county6: '430281', kind: 'ENTERTAINMENT' }),
      await rows().countBy({ county6: '430281', kind: 'NETWORK_CULTURE' }),
    ];
    expect(a).toBeGreaterThan(0);
    expect(data.cultureLicences.totalCount).toBe(a + b);
    for (const { kind, region } of data.cultureLicences.nodes) {
      expect(['ENTERTAINMENT', 'NETWORK_CULTURE']).toContain(kind);
      expect(region.code.slice(0, 6)).toBe('430281');
    }
  });

  it('pages by the end of validity forward and backward without gaps', async () => {
    const all = await rows().countBy({ kind: 'PERFORMANCE' });
    const query = `query ($after: String) { cultureLicences(filter: { kinds: [PERFORMANCE] }, first: 17, after: $after) {
      nodes { no validTo } pageInfo { hasNextPage endCursor } } }`;
    const seen: { no: string; validTo: string }[] = [];
    let after: string | null = null;
    do {
      const { data } = await culture.query(query, { after });
      seen.push(...data.cultureLicences.nodes);
      after = data.cultureLicences.pageInfo.hasNextPage ? data.cultureLicences.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen.map(({ no }) => no)).size).toBe(all);
    const ends = seen.map(({ validTo }) => validTo);
    expect(ends).toEqual([...ends].sort());

    const { data } = await culture.query(
      `{ cultureLicences(filter: { kinds: [PERFORMANCE] }, last: 5) { nodes { no } pageInfo { hasNextPage } } }`,
    );
    expect(data.cultureLicences.nodes.map(({ no }: { no: string }) => no)).toEqual(
      seen.slice(-5).map(({ no }) => no),
    );
    expect(data.cultureLicences.pageInfo.hasNextPage).toBe(false);
  });

  it('puts licences without a term last, and first in the reverse order', async () => {
    const { data } = await culture.query(`{
      asc: cultureLicences(last: 1) { nodes { validTo renewBy } }
      desc: cultureLicences(first: 1, orderBy: VALID_TO_DESC) { nodes { validTo kind } }
    }`);
    expect(data.asc.nodes).toEqual([{ validTo: null, renewBy: null }]);
    expect(data.desc.nodes[0].validTo).toBeNull();
  });

  it('lists what expires in a region: granted, from today to the last day, both included', async () => {
    const query = `query ($by: Date!, $from: Date) { _entities(representations: [{ __typename: "Region", code: "430200000000" }]) {
      ... on Region { expiringCultureLicences(expiresBy: $by, from: $from, first: 100) { totalCount nodes { no validTo status } } } } }`;
    const { data } = await culture.query(query, { by: '2027-01-30' });
    const list = data._entities[0].expiringCultureLicences;
    const due = { standing: 'GRANTED', validTo: Between('2026-11-01', '2027-01-30') };
    expect(list.totalCount).toBe(await rows().countBy(due));
    expect(list.totalCount).toBeGreaterThan(10);
    for (const { status } of list.nodes) expect(status).toBe('VALID');

    const { validTo } = list.nodes[0];
    const one = await culture.query(query, { by: validTo, from: validTo });
    expect(one.data._entities[0].expiringCultureLicences.totalCount).toBe(
      await rows().countBy({ standing: 'GRANTED', validTo }),
    );
  });

  it('hang on the firm that holds them', async () => {
    const [row] = await rows().find({ where: { kind: 'TRAVEL_AGENCY' }, take: 1 });
    const { data } = await culture.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise {
        cultureLicences(filter: { kinds: [TRAVEL_AGENCY] }) { nodes { no } } } } }`,
      {
        r: [
          { __typename: 'Enterprise', uscc: row?.uscc },
          { __typename: 'Enterprise', uscc: '91430181MAE0XU3F6T' },
        ],
      },
    );
    expect(
      data._entities.map((e: { cultureLicences: { nodes: unknown } }) => e.cultureLicences.nodes),
    ).toEqual([[{ no: row?.no }], []]);
  });

  it('refuses a page size and a day that cannot be', async () => {
    const size = await culture.query(`{ cultureLicences(first: 5000) { nodes { no } } }`);
    expect(size.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    const day = await culture.query(
      `{ cultureLicences(filter: { validToFrom: "2026-02-30" }) { nodes { no } } }`,
    );
    expect(day.errors?.[0]?.message).toContain('must exist');
  });
});
