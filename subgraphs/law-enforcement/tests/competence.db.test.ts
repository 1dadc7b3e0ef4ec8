import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

describe('competence', () => {
  let enforcement: TestSubgraph;
  beforeAll(async () => {
    enforcement = await startTestSubgraph('law-enforcement', createSubgraph);
  });
  afterAll(() => enforcement.close());

  const competent = async (act: string, region: string, on: string | null = null) => {
    const { data, errors } = await enforcement.query(
      `query ($act: String!, $region: String!, $on: Date) { competentOrgan(act: $act, region: $region, on: $on) {
        organ { id } inNameOf grant { id fromOrgan { id } validFrom validTo assessmentDue item { code } region { code } }
        basis { law article provision { summary } } conflicts { id } } }`,
      { act, region, on },
    );
    expect(errors).toBeUndefined();
    return data.competentOrgan;
  };

  it('finds the township bureau for a devolved act, down to its villages', async () => {
    for (const region of ['430281103', '430281103200']) {
      const found = await competent('F0302', region);
      expect(found).toMatchObject({
        organ: { id: 'organ-law-enforcement-430281103' },
        inNameOf: '浦口镇人民政府',
        grant: {
          fromOrgan: { id: 'organ-law-enforcement-430281' },
          validFrom: '2021-10-01',
          validTo: null,
          item: { code: 'F0302' },
          region: { code: '430281103000' },
        },
        basis: { law: '中华人民共和国行政处罚法', article: 24 },
        conflicts: [],
      });
      expect(found.basis.provision.summary).toContain('乡镇街道');
      // Every second year from 2021-10-01; the first one after 2026-11-01.
      expect(found.grant.assessmentDue).toBe('2027-10-01');
    }
  });

  it('finds the county organ before the devolution, for other acts and above the township', async () => {
    const county = { organ: { id: 'organ-law-enforcement-430281' }, inNameOf: null, basis: { article: 18 } };
    expect(await competent('F0302', '430281103', '2021-09-30')).toMatchObject(county);
    expect(await competent('F0302', '430281')).toMatchObject(county);
    expect(await competent('F0101', '430281103')).toMatchObject(county);
    expect(await competent('E0101', '430281103')).toMatchObject({ organ: { id: 'organ-ecology-430281' } });
  });

  it('finds the city organ for the city itself', async () => {
    expect(await competent('C0101', '4302')).toMatchObject({ organ: { id: 'organ-culture-tourism-4302' } });
  });

  it('gives a power that was taken back to the county again, from the very next day', async () => {
    const township = { organ: { id: 'organ-law-enforcement-430281121' }, grant: { validTo: '2025-12-31' } };
    expect(await competent('M0105', '430281121', '2025-12-31')).toMatchObject(township);
    const county = { organ: { id: 'organ-market-supervision-430281' } };
    expect(await competent('M0105', '430281121', '2026-01-01')).toMatchObject(county);
    // A township without a date of return keeps it.
    expect(await competent('M0105', '430281103')).toMatchObject({
      organ: { id: 'organ-law-enforcement-430281103' },
    });
  });

  it('remembers a trial that is over', async () => {
    expect(await competent('A0203', '430281105', '2022-09-30')).toMatchObject({
      organ: { id: 'organ-law-enforcement-430281105' },
    });
    expect(await competent('A0203', '430281105')).toMatchObject({
      organ: { id: 'organ-agriculture-430281' },
    });
  });

  it('names the other holder where two organs hold the same power for the same township', async () => {
    const found = await competent('E0602', '430281127');
    expect(found.organ.id).toBe('organ-law-enforcement-430281127');
    expect(found.conflicts).toEqual([{ id: 'organ-ecology-430281' }]);
    expect((await competent('E0602', '430281126')).conflicts).toEqual([]);
    expect((await competent('E0602', '430281127', '2021-08-01')).organ.id).toBe('organ-ecology-430281');
  });

  it('answers null for an unknown act, before the law was in force and outside the region', async () => {
    expect(await competent('F0312', '430281103')).toBeNull();
    expect(await competent('F0302', '430281103', '2021-07-14')).toBeNull();
    expect(await competent('F0302', '4301')).toBeNull();
  });

  it('refuses a code that is no division', async () => {
    const { errors } = await enforcement.query(
      `query ($region: String!) { competentOrgan(act: "F0302", region: $region) { inNameOf } }`,
      { region: '43028' },
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('lists grants by item, holder, former holder, day and division', async () => {
    const { data, errors } = await enforcement.query(`{
      item: competenceGrants(filter: { item: "F0302" }) { totalCount }
      holder: competenceGrants(filter: { toOrgan: "organ-law-enforcement-430281103" }) { nodes { item { code } } }
      before: competenceGrants(filter: { item: "M0105", region: "430281121", on: "2025-12-31" }) { totalCount }
      after: competenceGrants(filter: { item: "M0105", region: "430281121", on: "2026-01-01" }) { totalCount }
      lost: competenceGrants(filter: { fromOrgan: "organ-ecology-430281" }, orderBy: VALID_FROM_DESC) {
        nodes { validFrom item { domain } } }
      due: competenceGrants(filter: { assessmentDueTo: "2027-09-30" }) { totalCount }
    }`);
    expect(errors).toBeUndefined();
    // The city, nine counties and all 112 townships.
    expect(data.item.totalCount).toBe(1 + 9 + 112);
    expect(data.holder.nodes.map(({ item }: { item: { code: string } }) => item.code).sort()).toEqual([
      'E0602',
      'F0302',
      'F0402',
      'F0403',
      'F0601',
      'F0602',
      'M0105',
    ]);
    expect([data.before.totalCount, data.after.totalCount]).toEqual([1, 0]);
    expect(data.lost.nodes.length).toBeGreaterThan(0);
    for (const row of data.lost.nodes) {
      expect(row).toEqual({ validFrom: '2021-10-01', item: { domain: 'ECOLOGY' } });
    }
    expect(data.due.totalCount).toBe(0);
  });

  it('never had a case handled by an organ that had lost the power to a township', async () => {
    const db = enforcement.database();
    const rows = await db.query(
      `SELECT c.caseNo FROM urban_case c JOIN competence_grant g ON g.itemCode = c.actCode AND g.town9 = c.town9
       WHERE g.validFrom <= c.filedOn AND (g.validTo IS NULL OR g.validTo >= c.filedOn) AND g.toOrganId <> c.organId`,
    );
    expect(rows).toEqual([]);
  });
});
