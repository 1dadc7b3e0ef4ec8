import { chinaIso } from '#shared/calendar/chinaTime';
import { firmsOf } from '#shared/synthetic/enterprise';
import type { World } from '#shared/synthetic/world';
import { hourlyAirQuality } from '../src/aqi/hourlyReading';
import { readingsOf } from './air';
import { episodeHours, episodeStart } from './airCourse';
import { sourceCount, sourcePlan } from './sourcePlan';
import { stations } from './stations';

export interface ForeignRegionFault {
  readonly kind: 'FOREIGN_REGION_CODE';
  readonly code22: string;
  /** Code of the township as the file has it, taken from another list. */
  readonly recorded: string;
  /** Code of the township here. */
  readonly actual: string;
}

/** Sources whose file names the township by another list's code. */
export function foreignRegionFaults(world: World): ForeignRegionFault[] {
  const faults: ForeignRegionFault[] = [];
  for (let s = firmsOf(world, 'ecology'); s < sourceCount(world); s++) {
    const { code22, recordedRegionCode, township } = sourcePlan(world, s);
    if (recordedRegionCode === township) continue;
    faults.push({ kind: 'FOREIGN_REGION_CODE', code22, recorded: recordedRegionCode, actual: township });
  }
  return faults;
}

export interface EpisodeFault {
  readonly kind: 'POLLUTION_EPISODE';
  /** Stations that reach 200 at some hour. */
  readonly stations: readonly string[];
  /** First and last hour at which three stations or more reach 200, ISO 8601 with offset. */
  readonly from: string;
  readonly to: string;
}

/** The planted episode of heavy pollution, judged by HJ 633-2012. */
export function episodeFault(world: World): EpisodeFault {
  const start = episodeStart(world);
  const heavyAt = new Map<number, string[]>();
  for (const [index, { code }] of stations.entries()) {
    for (const reading of readingsOf(world, index, start, start + episodeHours - 1)) {
      const quality = hourlyAirQuality(reading, 'HJ_633_2012');
      if (!quality || quality.aqi < 200) continue;
      const hour = reading.at.getTime();
      heavyAt.set(hour, [...(heavyAt.get(hour) ?? []), code]);
    }
  }
  const hours = [...heavyAt].filter(([, codes]) => codes.length >= 3).map(([hour]) => hour);
  return {
    kind: 'POLLUTION_EPISODE',
    stations: [...new Set([...heavyAt.values()].flat())].sort(),
    from: chinaIso(new Date(Math.min(...hours))),
    to: chinaIso(new Date(Math.max(...hours))),
  };
}
