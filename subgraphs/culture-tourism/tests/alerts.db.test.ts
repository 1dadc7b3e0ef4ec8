import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';
import { CultureCaseEntity } from '../src/entities/cultureCase.entity';

interface TriggerAnswer {
  readonly venue: { readonly id: string };
  readonly enterprise: { readonly uscc: string };
  readonly priorDecisions: readonly { readonly docNo: string; readonly decidedOn: string }[];
  readonly newCases: readonly { readonly caseNo: string }[];
  readonly due: boolean;
}

let culture: TestSubgraph;
let all: CultureCaseEntity[];
beforeAll(async () => {
  culture = await startTestSubgraph('culture-tourism', createSubgraph);
  await culture.subgraph.open();
  all = await culture.database().getRepository(CultureCaseEntity).find();
});
afterAll(() => culture.close());

describe('escalation triggers (娱乐场所管理条例 art. 53)', () => {
  const fields = `venue { id } enterprise { uscc } priorDecisions { docNo decidedOn } newCases { caseNo } due
    required { kind minMonths maxMonths law article }`;
  const triggers = async (args = '', as = 'all-seeing'): Promise<TriggerAnswer[]> => {
    const { data, errors } = await culture.query(`{ escalationTriggers${args} { ${fields} } }`, {}, as);
    expect(errors).toBeUndefined();
    return data.escalationTriggers;
  };

  /** Counted here by hand: fines and warnings under the regulation of each venue within two years. */
  const expectedVenues = (from: string, to: string): string[] => {
    const counts = new Map<string, number>();
    for (const { venueId, actCode, decidedOn } of all) {
      if (venueId && actCode.startsWith('C02') && decidedOn && decidedOn >= from && decidedOn <= to) {
        counts.set(venueId, (counts.get(venueId) ?? 0) + 1);
      }
    }
    return [...counts].flatMap(([venue, n]) => (n >= 3 ? [venue] : [])).sort();
  };

  it('name every venue fined three times within two years, with the decisions, the earliest first', async () => {
    const found = await triggers();
    expect(found.map(({ venue }) => venue.id)).toEqual(expectedVenues('2024-11-01', '2026-11-01'));
    // One firm in 250 is a planted repeater.
    expect(found).toHaveLength(8);
    for (const trigger of found) {
      expect(trigger).toMatchObject({
        required: {
          kind: 'SUSPEND_BUSINESS',
          minMonths: 3,
          maxMonths: 6,
          law: '娱乐场所管理条例',
          article: '53',
        },
      });
      const days = trigger.priorDecisions.map(({ decidedOn }) => decidedOn);
      expect(days).toHaveLength(3);
      expect(days).toEqual([...days].sort());
    }
  });

  it('are due where a new act is on file: every other one', async () => {
    const open = new Map(
      all.flatMap((c) => (c.actCode === 'C0201' && !c.decidedOn ? [[c.venueId, c.caseNo]] : [])),
    );
    const found = await triggers();
    expect(found.map(({ due }) => due)).toEqual([true, false, true, false, true, false, true, false]);
    for (const { venue, due, newCases } of found) {
      expect(newCases).toEqual(due ? [{ caseNo: open.get(venue.id) }] : []);
    }
  });

  it('run their two years up to the day asked for', async () => {
    expect(expectedVenues('2024-03-01', '2026-03-01')).toEqual([]);
    expect(await triggers('(asOf: "2026-03-01")')).toEqual([]);
    // The first fine, 600 days before the world's date, leaves the window two years later.
    const first = all.find(
      ({ actCode, decidedOn }) => actCode === 'C0201' && decidedOn && decidedOn < '2025-06-01',
    );
    expect(first?.decidedOn).toBe('2025-03-11');
    expect(await triggers('(asOf: "2027-03-11")')).toHaveLength(8);
    expect(await triggers('(asOf: "2027-03-12")')).toEqual([]);
  });

  it('are narrowed to a region and paged by venue', async () => {
    const found = await triggers();
    const ids = found.map(({ venue }) => venue.id);
    const firstPage = await triggers('(first: 3)');
    const next = await triggers(`(first: 100, afterVenue: "${firstPage[2]?.venue.id}")`);
    expect([...firstPage, ...next].map(({ venue }) => venue.id)).toEqual(ids);
    const county = all.find(({ venueId }) => venueId === ids[0])?.county6;
    const inCounty = await triggers(`(region: "${county}")`);
    const expected = ids.filter((id) => all.some((c) => c.venueId === id && c.county6 === county));
    expect(inCounty.map(({ venue }) => venue.id)).toEqual(expected);
  });

  it('count only decisions that exist for the caller: of a fine two are no longer public', async () => {
    const found = await triggers();
    const countyOf = (id: string) => all.find(({ venueId }) => venueId === id)?.county6;
    const own = found.filter(({ venue }) => countyOf(venue.id) === '430281');
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(found.length);
    expect(await triggers('', 'officer-culture-tourism')).toEqual(own);
    expect(await triggers('', 'lead-culture-tourism')).toEqual(found);
    // Staff of another department: nothing but what is published.
    expect(await triggers('', 'officer-ecology')).toEqual([]);
  });

  it('refuse a page of none', async () => {
    const { errors } = await culture.query(`{ escalationTriggers(first: 0) { due } }`);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('between 1 and 100');
  });
});

describe('alerts about minors', () => {
  const query = `query ($county: RegionCode!, $since: Date) { minorsAlerts(county: $county, since: $since, first: 100) {
    venue { id licence { no } } enterprise { uscc } priorDecisions { docNo decidedOn } openCases { caseNo } } }`;
  const about = () => all.filter(({ actGroup, venueId }) => actGroup === 'MINORS_PROTECTION' && venueId);

  it('name every venue of a county with such a case, with its decisions, the newest first', async () => {
    const counties = [...new Set(about().map(({ county6 }) => county6))];
    expect(counties.length).toBeGreaterThan(1);
    for (const county of counties) {
      const { data, errors } = await culture.query(query, { county });
      expect(errors).toBeUndefined();
      const expected = about().filter(({ county6 }) => county6 === county);
      const venues = [...new Set(expected.map(({ venueId }) => venueId))].sort();
      expect(data.minorsAlerts.map(({ venue }: TriggerAnswer) => venue.id)).toEqual(venues);
      for (const { venue, enterprise, priorDecisions, openCases } of data.minorsAlerts) {
        const own = expected.filter(({ venueId }) => venueId === venue.id);
        expect(enterprise.uscc).toBe(own[0]?.partyUscc);
        const decided = own.flatMap(({ docNo, decidedOn }) => (decidedOn ? [{ docNo, decidedOn }] : []));
        expect(priorDecisions).toEqual(decided.sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1)));
        expect(openCases).toHaveLength(own.length - decided.length);
      }
    }
  });

  it('reach internet cafés fined by two departments for admitting minors', () => {
    expect(about().some(({ actCode }) => actCode === 'C0101')).toBe(true);
  });

  it('leave out cases filed before a day, and what the caller may not see', async () => {
    const since = await culture.query(query, { county: '4302', since: '2026-10-01' });
    const open = about().filter(({ filedOn }) => filedOn >= '2026-10-01');
    expect(open.length).toBeGreaterThan(0);
    expect(since.data.minorsAlerts).toHaveLength(new Set(open.map(({ venueId }) => venueId)).size);
    const alerts = async (as: string): Promise<{ venue: { id: string }; openCases: unknown[] }[]> =>
      (await culture.query(query, { county: '4302' }, as)).data.minorsAlerts;
    for (const { openCases } of await alerts('officer-ecology')) expect(openCases).toEqual([]);
    const open430281 = new Set(
      about().flatMap(({ county6, decidedOn, venueId }) =>
        county6 === '430281' && !decidedOn ? [venueId] : [],
      ),
    );
    expect(open430281.size).toBeGreaterThan(0);
    const ofCounty = await alerts('officer-culture-tourism');
    expect(
      new Set(ofCounty.flatMap(({ venue, openCases }) => (openCases.length > 0 ? [venue.id] : []))),
    ).toEqual(open430281);
  });
});
