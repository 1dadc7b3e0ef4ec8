import { addDays, addMonths } from '#shared/calendar/civilDate';
import { defaultWorld } from '#shared/synthetic/world';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { AgriLicenceEntity, noEnd } from '../src/entities/agriLicence.entity';
import { createSubgraph } from '../src/index';

const today = defaultWorld.date;

describe('licences of agriculture', () => {
  let agriculture: TestSubgraph;
  let all: AgriLicenceEntity[];
  beforeAll(async () => {
    agriculture = await startTestSubgraph('agriculture', createSubgraph);
    await agriculture.subgraph.open();
    all = await agriculture.database().getRepository(AgriLicenceEntity).find();
  });
  afterAll(() => agriculture.close());

  const one = (condition: (row: AgriLicenceEntity) => boolean): AgriLicenceEntity => {
    const found = all.find(condition);
    if (!found) throw new Error('The demonstration data has no such licence.');
    return found;
  };
  const find = async (no: string) =>
    (
      await agriculture.query(
        `query ($no: String!) { agriLicence(no: $no) { no kind validFrom validTo renewBy status restricted enterprise { uscc } issuedBy { id } region { code } } }`,
        { no },
        'public',
      )
    ).data.agriLicence;

  it('finds a licence by its number, typed with brackets of either width', async () => {
    const row = one(({ kind }) => kind === 'PESTICIDE_BUSINESS');
    const found = await find(row.no.replace('（', '(').replace('）', ')'));
    expect(found).toMatchObject({
      no: row.no,
      kind: 'PESTICIDE_BUSINESS',
      enterprise: { uscc: row.uscc },
      issuedBy: { id: `organ-agriculture-${row.county6}` },
      region: { code: row.regionCode },
    });
    expect(await find('农药经许（湘）没有')).toBeNull();
  });

  it('sets the last day for renewal as the rules of each kind do', async () => {
    const pesticide = await find(one(({ kind }) => kind === 'PESTICIDE_BUSINESS').no);
    expect(pesticide.renewBy).toBe(addDays(pesticide.validTo, -90));
    expect(pesticide.validTo).toBe(addDays(addMonths(pesticide.validFrom, 60), -1));
    const drug = await find(one(({ kind }) => kind === 'VETERINARY_DRUG_BUSINESS').no);
    expect(drug.renewBy).toBe(addMonths(drug.validTo, -6));
    expect(drug.restricted).toBeNull();
    const milk = await find(one(({ kind }) => kind === 'RAW_MILK_PURCHASE').no);
    expect(milk.validTo).toBe(addDays(addMonths(milk.validFrom, 24), -1));
    const animals = await find(
      one(({ kind, standing }) => kind === 'ANIMAL_EPIDEMIC_PREVENTION' && standing === 'IN_FORCE').no,
    );
    expect(animals).toMatchObject({ validTo: null, renewBy: null, status: 'VALID' });
  });

  it('tells where a licence stands on a day', async () => {
    const row = one((l) => l.standing === 'IN_FORCE' && l.endsOn > today && l.endsOn < noEnd);
    const { data } = await agriculture.query(
      `query ($no: String!, $last: Date!, $after: Date!, $before: Date!) { agriLicence(no: $no) {
        now: status last: status(asOf: $last) after: status(asOf: $after) before: status(asOf: $before) } }`,
      { no: row.no, last: row.endsOn, after: addDays(row.endsOn, 1), before: addDays(row.validFrom, -1) },
    );
    expect(data.agriLicence).toEqual({ now: 'VALID', last: 'VALID', after: 'EXPIRED', before: null });
    const revoked = one(({ standing }) => standing === 'REVOKED');
    expect((await find(revoked.no)).status).toBe('REVOKED');
  });

  it('narrows by status, kind, division and number', async () => {
    const expired = all.filter((l) => l.standing === 'IN_FORCE' && l.endsOn < today);
    const pesticide = all.filter((l) => l.kind === 'PESTICIDE_BUSINESS' && l.county6 === '430281');
    const { data } = await agriculture.query(`{
      expired: agriLicences(filter: { status: EXPIRED }) { totalCount nodes { status } }
      valid: agriLicences(filter: { status: VALID }) { totalCount }
      pesticide: agriLicences(filter: { kinds: [PESTICIDE_BUSINESS], region: "430281" }) { totalCount }
      restricted: agriLicences(filter: { restricted: true }) { totalCount }
      number: agriLicences(filter: { noContains: "兽药经营证字" }) { totalCount }
      organ: agriLicences(filter: { organId: "organ-agriculture-4302" }) { totalCount }
      none: agriLicences(filter: { kinds: [] }) { totalCount nodes { no } }
    }`);
    expect(expired.length).toBeGreaterThan(0);
    expect(data.expired.totalCount).toBe(expired.length);
    expect(new Set(data.expired.nodes.map(({ status }: { status: string }) => status))).toEqual(
      new Set(['EXPIRED']),
    );
    expect(data.valid.totalCount).toBe(
      all.filter((l) => l.standing === 'IN_FORCE' && l.endsOn >= today).length,
    );
    expect(data.pesticide.totalCount).toBe(pesticide.length);
    expect(data.restricted.totalCount).toBe(all.filter(({ restricted }) => restricted).length);
    expect(data.number.totalCount).toBe(all.filter(({ kind }) => kind === 'VETERINARY_DRUG_BUSINESS').length);
    expect(data.organ.totalCount).toBe(
      all.filter(({ kind }) =>
        ['PESTICIDE_PRODUCTION', 'VETERINARY_DRUG_PRODUCTION', 'PIG_SLAUGHTER', 'FEED_PRODUCTION'].includes(
          kind,
        ),
      ).length,
    );
    expect(data.none).toEqual({ totalCount: 0, nodes: [] });
  });

  it('pages through the whole list both ways without gaps, those that expire first in front', async () => {
    const page = `pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { no }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await agriculture.query(
        `query ($after: String) { agriLicences(first: 100, after: $after) { ${page} } }`,
        { after },
      );
      seen.push(...data.agriLicences.nodes.map(({ no }: { no: string }) => no));
      after = data.agriLicences.pageInfo.hasNextPage ? data.agriLicences.pageInfo.endCursor : null;
    } while (after);
    expect(seen.length).toBe(all.length);
    expect(new Set(seen).size).toBe(all.length);
    const ends = new Map(all.map(({ no, endsOn }) => [no, endsOn]));
    const order = seen.map((no) => ends.get(no) as string);
    expect(order).toEqual([...order].sort());
    const { data } = await agriculture.query(`{ agriLicences(last: 3) { ${page} } }`);
    expect(data.agriLicences.nodes.map(({ no }: { no: string }) => no)).toEqual(seen.slice(-3));
  });

  it('lists what expires in a division within a span, in force only, both ends of the span included', async () => {
    const row = one((l) => l.standing === 'IN_FORCE' && l.endsOn >= today && l.endsOn < addDays(today, 90));
    const query = `query ($code: RegionCode!, $by: Date!, $from: Date) {
      _entities(representations: [{ __typename: "Region", code: $code }]) { ... on Region {
        expiringAgriLicences(expiresBy: $by, from: $from, first: 100) { totalCount nodes { no validTo status } } } } }`;
    const ask = async (code: string, by: string, from: string | null = null) =>
      (await agriculture.query(query, { code, by, from }, 'public')).data._entities[0].expiringAgriLicences;
    const due = all.filter((l) => l.standing === 'IN_FORCE' && l.endsOn >= today && l.endsOn <= '2027-02-01');
    const city = await ask('430200000000', '2027-02-01');
    expect(city.totalCount).toBe(due.length);
    expect(due.length).toBeGreaterThan(5);
    expect(city.nodes.every(({ status }: { status: string }) => status === 'VALID')).toBe(true);
    expect((await ask('430000000000', '2027-02-01')).totalCount).toBe(due.length);
    const nos = ({ nodes }: { nodes: { no: string }[] }) => nodes.map(({ no }) => no);
    expect(nos(await ask(row.regionCode, row.endsOn, row.endsOn))).toContain(row.no);
    expect(nos(await ask(row.regionCode, addDays(row.endsOn, -1), addDays(row.endsOn, -9)))).not.toContain(
      row.no,
    );
    expect(nos(await ask(row.regionCode, addDays(row.endsOn, 9), addDays(row.endsOn, 1)))).not.toContain(
      row.no,
    );
  });

  it('never counts a licence without an end as expiring', async () => {
    const { data } =
      await agriculture.query(`{ _entities(representations: [{ __typename: "Region", code: "430200000000" }]) {
      ... on Region { expiringAgriLicences(expiresBy: "9999-12-31", from: "2100-01-01") { totalCount } } } }`);
    expect(data._entities[0].expiringAgriLicences.totalCount).toBe(0);
  });

  it('says what is wrong with a page or a day', async () => {
    const many = await agriculture.query(`{ agriLicences(first: 101) { nodes { no } } }`);
    expect(many.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    const day = await agriculture.query(
      `{ agriLicences(filter: { validToBy: "2026-02-30" }) { nodes { no } } }`,
    );
    expect(day.errors?.[0]?.message).toContain('2026-02-30');
  });
});
