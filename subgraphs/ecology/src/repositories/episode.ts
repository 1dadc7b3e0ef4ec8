import { fetchSelected, selectRows } from '#shared/db/rows';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { applyConditions, eq, oneOf, within } from '#shared/db/where';
import { badInput } from '#shared/errors/appError';
import { hourlyAirQuality } from '../aqi/hourlyReading';
import { standardAt, tableOf, type AirPollutant, type AqiStandard } from '../aqi/standard';
import { AirReadingEntity } from '../entities/airReading.entity';
import { AirStationEntity } from '../entities/airStation.entity';

/** Index from which the air counts as heavily polluted here. */
export const heavyFrom = 200;
const hourMs = 3_600_000;

export interface HeavyStation {
  readonly station: AirStationEntity;
  readonly aqi: number;
  readonly primaryPollutants: AirPollutant[];
}

export interface Episode {
  readonly region: string;
  readonly at: Date;
  readonly standard: AqiStandard;
  readonly state: 'EPISODE' | 'NONE';
  readonly stations: HeavyStation[];
}

export interface EpisodeQuestion {
  readonly region: string;
  readonly at: Date;
  readonly standard: AqiStandard | null;
  readonly minStations: number;
}

/**
 * Stations of a division whose index reaches 200 in an hour, the worst first. Two statements.
 * @throws AppError STANDARD_NOT_AVAILABLE when the table of the standard is not loaded; BAD_USER_INPUT for less than one station
 */
export async function findEpisode(db: ScopedDatabase, question: EpisodeQuestion): Promise<Episode> {
  const { region, minStations } = question;
  if (minStations < 1) {
    throw badInput(
      `"minStations" must be 1 or more, got ${minStations}. Leave it out for 3.`,
      `"minStations" 须为 1 或以上，实际为 ${minStations}。省略时按 3 计。`,
    );
  }
  const at = new Date(Math.floor(question.at.getTime() / hourMs) * hourMs);
  const standard = question.standard ?? standardAt(at);
  tableOf(standard);
  const inRegion = applyConditions(selectRows(db, AirStationEntity), within(region));
  const rows = await fetchSelected(db, AirStationEntity, inRegion);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const ofHour = applyConditions(selectRows(db, AirReadingEntity), [
    ...eq('at', at),
    ...oneOf('stationCode', [...byCode.keys()]),
  ]);
  const stations = (await fetchSelected(db, AirReadingEntity, ofHour))
    .flatMap((reading): HeavyStation[] => {
      const station = byCode.get(reading.stationCode);
      const quality = hourlyAirQuality(reading, standard);
      if (!station || !quality || quality.aqi < heavyFrom) return [];
      return [{ station, aqi: quality.aqi, primaryPollutants: quality.primaryPollutants }];
    })
    .sort((a, b) => b.aqi - a.aqi || (a.station.code < b.station.code ? -1 : 1));
  return { region, at, standard, state: stations.length >= minStations ? 'EPISODE' : 'NONE', stations };
}
