import { daysBetween } from '#shared/calendar/civilDate';
import { isPollutionPermit } from '#shared/codes/pollutionPermit';
import { enterprise, faultResidues, nthFaultFirm, richResidue, round } from '#shared/synthetic/enterprise';
import { planted } from '#shared/synthetic/faults';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { hourlyAirQuality } from '../src/aqi/hourlyReading';
import type { AirReadingEntity } from '../src/entities/airReading.entity';
import type { DischargePermitEntity } from '../src/entities/dischargePermit.entity';
import type { EcologyCaseEntity } from '../src/entities/ecologyCase.entity';
import type { HazWasteManifestEntity } from '../src/entities/hazWasteManifest.entity';
import type { PollutionSourceEntity } from '../src/entities/pollutionSource.entity';
import { tables } from '../seed/index';
import { episodeFault, foreignRegionFaults } from '../seed/faults';

const world = createWorld(defaultWorld);
const firms = Array.from({ length: world.volume.enterprises }, (_, i) => enterprise(world, i));
const usccs = new Set(firms.map(({ uscc }) => uscc));
const richUsccs = firms.filter(({ index }) => index % round === richResidue).map(({ uscc }) => uscc);

async function rowsOf(table: string): Promise<Record<string, unknown>[]> {
  const found = tables(world).find(({ entity }) => (entity as { name: string }).name === table);
  if (!found) throw new Error(`There is no table ${table}.`);
  const rows: Record<string, unknown>[] = [];
  for await (const row of found.rows) rows.push(row as Record<string, unknown>);
  return rows;
}
const typed = async <T>(table: string): Promise<T[]> => (await rowsOf(table)) as T[];

describe('seed', () => {
  it('writes the same rows twice', async () => {
    for (const { entity } of tables(world)) {
      const { name } = entity as { name: string };
      expect(JSON.stringify(await rowsOf(name))).toBe(JSON.stringify(await rowsOf(name)));
    }
  });

  it('keeps the readings of the small size under sixty thousand', async () => {
    const readings = await Promise.all(
      ['AirReadingEntity', 'CemsReadingEntity', 'WaterReadingEntity'].map(
        async (table) => (await rowsOf(table)).length,
      ),
    );
    const total = readings.reduce((sum, rows) => sum + rows, 0);
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThan(60_000);
  });

  it('names only organisations that exist, with permit numbers that hold', async () => {
    const sources = await typed<PollutionSourceEntity>('PollutionSourceEntity');
    expect(new Set(sources.map(({ code22 }) => code22)).size).toBe(sources.length);
    for (const { code22, uscc } of sources) {
      expect(isPollutionPermit(code22)).toBe(true);
      expect(code22.slice(0, 18)).toBe(uscc);
      expect(usccs.has(uscc)).toBe(true);
    }
    const manifests = await typed<HazWasteManifestEntity>('HazWasteManifestEntity');
    expect(new Set(manifests.map(({ no }) => no)).size).toBe(manifests.length);
    for (const { no, generatorUscc, carrierUscc, receiverUscc } of manifests) {
      const parties = [generatorUscc, carrierUscc, receiverUscc];
      expect(no).toMatch(/^20\d{2}4302\d{6}$/);
      expect(new Set(parties).size).toBe(3);
      expect(parties.every((uscc) => usccs.has(uscc))).toBe(true);
    }
  });

  it('gives the firms that all departments know a record of every main kind', async () => {
    const columns = [
      ['PollutionSourceEntity', 'uscc'],
      ['DischargePermitEntity', 'uscc'],
      ['EiaApprovalEntity', 'uscc'],
      ['HazWasteManifestEntity', 'generatorUscc'],
      ['EcologyInspectionEntity', 'uscc'],
    ] as const;
    for (const [table, column] of columns) {
      const having = new Set((await rowsOf(table)).map((row) => row[column]));
      expect(richUsccs.filter((uscc) => !having.has(uscc))).toEqual([]);
    }
  });

  it('has permits of five years that run on, end soon and have ended', async () => {
    const permits = await typed<DischargePermitEntity>('DischargePermitEntity');
    const left = permits.map(({ validTo }) => daysBetween(world.date, validTo));
    expect(left.some((days) => days < 0)).toBe(true);
    expect(left.some((days) => days >= 0 && days <= 90)).toBe(true);
    expect(left.filter((days) => days > 90).length).toBeGreaterThan(permits.length / 2);
    for (const { validFrom, validTo } of permits) {
      const days = daysBetween(validFrom, validTo) + 1;
      expect(days === 1826 || days === 1827).toBe(true);
    }
  });

  it('punishes day by day with the fine for each day', async () => {
    const cases = await typed<EcologyCaseEntity>('EcologyCaseEntity');
    const daily = cases.filter(({ dailyPenalty }) => dailyPenalty !== null);
    expect(daily.length).toBeGreaterThan(0);
    for (const { dailyPenalty, fine, decidedOn } of daily) {
      expect(dailyPenalty?.orderedOn).toBe(decidedOn);
      expect(Number(dailyPenalty?.total)).toBe(Number(fine) * (dailyPenalty?.days ?? 0));
      expect(dailyPenalty && dailyPenalty.recheckedOn < world.date).toBe(true);
    }
  });
});

describe('planted faults', () => {
  it('records sources of the fault firms, and of no others, under another list’s code', async () => {
    const faults = foreignRegionFaults(world);
    const rows = await typed<PollutionSourceEntity>('PollutionSourceEntity');
    const differing = rows.filter(({ recordedRegionCode, town9 }) => recordedRegionCode !== `${town9}000`);
    expect(differing.map(({ code22 }) => code22).sort()).toEqual(faults.map(({ code22 }) => code22).sort());
    expect(faults.length).toBeGreaterThan(0);

    const faultUsccs = Array.from(
      { length: planted.foreignRegions(world) },
      (_, n) => enterprise(world, nthFaultFirm(faultResidues.foreignRegion, n)).uscc,
    );
    for (const { code22, recorded, actual } of faults) {
      expect(faultUsccs).toContain(code22.slice(0, 18));
      expect(recorded.slice(0, 6)).toBe(actual.slice(0, 6));
      expect(recorded).not.toBe(actual);
    }
    // 桂花街道 and 金山街道 have each other's code in the two lists.
    const swapped = faults.filter(({ actual }) => actual === '430202004000' || actual === '430202005000');
    for (const { recorded, actual } of swapped) {
      expect(recorded).toBe(actual === '430202004000' ? '430202005000' : '430202004000');
    }
  });

  it('follows the course of 2022-01-04 on all stations twelve days back', async () => {
    const readings = await typed<AirReadingEntity>('AirReadingEntity');
    const indexAt = (iso: string): Record<string, number | undefined> =>
      Object.fromEntries(
        readings
          .filter(({ at }) => at.getTime() === Date.parse(iso))
          .map((reading) => [reading.stationCode, hourlyAirQuality(reading, 'HJ_633_2012')?.aqi]),
      );
    const published = { '1515A': 142, '1518A': 134, '1519A': 153, '1520A': 153, '1524A': 143, '1559A': 130 };
    expect(indexAt('2026-10-20T00:00:00+08:00')).toEqual(published);
    expect(indexAt('2026-10-20T12:00:00+08:00')).toEqual({
      '1515A': 219,
      '1518A': 206,
      '1519A': 213,
      '1520A': 203,
      '1524A': 224,
      '1559A': 203,
    });
  });

  it('knows when the episode lasted, and no other hour is heavily polluted', async () => {
    const fault = episodeFault(world);
    expect(fault.stations).toEqual(['1515A', '1518A', '1519A', '1520A', '1524A', '1559A']);
    const readings = await typed<AirReadingEntity>('AirReadingEntity');
    const heavy = new Map<number, number>();
    for (const reading of readings) {
      if ((hourlyAirQuality(reading, 'HJ_633_2012')?.aqi ?? 0) < 200) continue;
      heavy.set(reading.at.getTime(), (heavy.get(reading.at.getTime()) ?? 0) + 1);
    }
    const hours = [...heavy].filter(([, stations]) => stations >= 3).map(([hour]) => hour);
    expect([Date.parse(fault.from), Date.parse(fault.to)]).toEqual([Math.min(...hours), Math.max(...hours)]);
    expect(hours).toHaveLength((Math.max(...hours) - Math.min(...hours)) / 3_600_000 + 1);
    expect(fault.from.slice(0, 10)).toBe('2026-10-20');
    expect(fault.to >= '2026-10-20T20:00' && fault.to < '2026-10-22').toBe(true);
  });
});
