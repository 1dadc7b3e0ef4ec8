import { createHash } from 'node:crypto';
import { isUscc } from '#shared/codes/uscc';
import { enterprise, richResidue, round } from '#shared/synthetic/enterprise';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import type { VisitorFlowEntity } from '../src/entities/visitorFlow.entity';
import { seed, tables } from '../seed/index';

const world = createWorld(defaultWorld);
type Row = Readonly<Record<string, unknown>>;

/** Rows of every table by the name of its entity. */
function rowsOf(of: typeof world): Map<string, readonly Row[]> {
  const named = tables(of).map(({ entity, rows }) => {
    const { name } = entity as { name: string };
    return [name, [...(rows as Iterable<Row>)]] as const;
  });
  return new Map(named);
}

const rows = rowsOf(world);
const table = (name: string): readonly Row[] => {
  const found = rows.get(name);
  if (!found) throw new Error(`No table of ${name}.`);
  return found;
};
const digest = (all: Map<string, readonly Row[]>): string =>
  createHash('sha256')
    .update(JSON.stringify([...all]))
    .digest('hex');

describe('the seed of culture and tourism', () => {
  it('gives the same rows twice, and others for another seed', () => {
    expect(digest(rowsOf(createWorld(defaultWorld)))).toBe(digest(rows));
    expect(digest(rowsOf(createWorld({ ...defaultWorld, seed: 7 })))).not.toBe(digest(rows));
  });

  it('fills every table', () => {
    expect([...rows.keys()].sort()).toEqual(seed.entities.map(({ name }) => name).sort());
    expect([...rows].filter(([, all]) => all.length === 0)).toEqual([]);
  });

  it('refers only to enterprises of the world, with right check digits', () => {
    const known = new Set(
      Array.from({ length: world.volume.enterprises }, (_, i) => enterprise(world, i).uscc),
    );
    const used = [...rows.values()]
      .flat()
      .flatMap((row) => [row['uscc'], row['partyUscc']].filter((u) => u != null));
    expect(used.length).toBeGreaterThan(1000);
    expect(used.filter((uscc) => !known.has(uscc as string) || !isUscc(uscc as string))).toEqual([]);
  });

  it('joins within: licences of venues and agencies, venues of performances and cases, counts of areas', () => {
    const licences = new Map(table('CultureLicenceEntity').map((row) => [row['no'], row]));
    const venues = new Map(table('VenueEntity').map((row) => [row['id'], row]));
    const agencies = new Set(table('TravelAgencyEntity').map(({ no }) => no));
    const areas = new Set(table('ScenicAreaEntity').map(({ id }) => id));
    expect(licences.size).toBe(table('CultureLicenceEntity').length);
    for (const { licenceNo, uscc, kind } of venues.values()) {
      if (kind === 'SCRIPT_GAMES') expect(licenceNo).toBeNull();
      else expect(licences.get(licenceNo)?.['uscc']).toBe(uscc);
    }
    for (const no of agencies) expect(licences.get(no)?.['kind']).toBe('TRAVEL_AGENCY');
    for (const { agencyNo } of table('TourGuideEntity')) expect(agencies.has(agencyNo)).toBe(true);
    for (const { scenicAreaId } of table('VisitorFlowEntity')) expect(areas.has(scenicAreaId)).toBe(true);
    for (const { venueId, uscc } of table('PerformanceEntity')) {
      if (venueId !== null) expect(venues.get(venueId)?.['uscc']).toBe(uscc);
    }
    for (const { venueId, partyUscc } of table('CultureCaseEntity')) {
      if (venueId !== null) expect(venues.get(venueId)?.['uscc']).toBe(partyUscc);
    }
  });

  it('gives the firms that every department knows a licence, a venue, an agency, a performance and a scenic area', () => {
    const rich = Array.from({ length: world.volume.enterprises / round }, (_, n) => n * round + richResidue);
    const kinds = ['CultureLicence', 'Venue', 'TravelAgency', 'Performance', 'ScenicArea'];
    for (const kind of kinds) {
      const holders = new Set(table(`${kind}Entity`).map(({ uscc }) => uscc));
      expect(rich.filter((index) => !holders.has(enterprise(world, index).uscc))).toEqual([]);
    }
  });

  it('has licences that last, that end within 90 days and that have ended', () => {
    const ends = table('CultureLicenceEntity').flatMap(({ validTo }) =>
      validTo === null ? [] : [validTo as string],
    );
    expect(ends.some((day) => day < '2026-11-01')).toBe(true);
    expect(ends.some((day) => day > '2026-11-01' && day <= '2027-01-30')).toBe(true);
    const lasting = ends.filter((day) => day > '2027-01-30').length;
    expect(lasting / ends.length).toBeGreaterThan(0.6);
    for (const { validFrom, validTo } of table('CultureLicenceEntity')) {
      if (validTo !== null) expect((validFrom as string) < (validTo as string)).toBe(true);
    }
  });

  it('counts visitors so that who is inside came and did not leave, with a peak in the October holiday', () => {
    const flows = table('VisitorFlowEntity') as unknown as VisitorFlowEntity[];
    const inside = new Map<string, number>();
    const peaks = new Map<string, number>();
    for (const { id, entered, departed, present } of flows) {
      const [day] = id.split('T') as [string];
      expect(present).toBe((inside.get(day) ?? 0) + entered - departed);
      expect(Math.min(entered, departed, present)).toBeGreaterThanOrEqual(0);
      inside.set(day, present);
      peaks.set(day, Math.max(peaks.get(day) ?? 0, present));
    }
    // 2026-10-07 is the last day of the National Day holiday, 2026-10-28 an ordinary Wednesday.
    const areas = new Set(flows.map(({ scenicAreaId }) => scenicAreaId));
    expect(areas.size).toBe(6);
    for (const area of areas) {
      const [holiday, ordinary] = [peaks.get(`${area}:2026-10-07`), peaks.get(`${area}:2026-10-28`)];
      expect(holiday ?? 0).toBeGreaterThan(2 * (ordinary ?? Infinity));
    }
    expect(flows.filter(({ id }) => id.includes(':2026-11-01')).every(({ id }) => id.slice(-2) <= '15')).toBe(
      true,
    );
  });
});
