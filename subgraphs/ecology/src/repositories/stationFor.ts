import DataLoader from 'dataloader';
import { isWithin, regionAncestors, regionSegments } from '#shared/codes/regionCode';
import { fetchSelected, selectRows } from '#shared/db/rows';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { applyConditions, oneOf } from '#shared/db/where';
import { AirStationEntity } from '../entities/airStation.entity';

/** Stations that measure the background come last, then by code. */
const byPreference = (a: AirStationEntity, b: AirStationEntity): number => {
  const last = Number(a.kind === 'BACKGROUND') - Number(b.kind === 'BACKGROUND');
  return last !== 0 ? last : a.code < b.code ? -1 : 1;
};

/** The first station of the narrowest division around a code that has one. */
function narrowest(code: string, stations: readonly AirStationEntity[]): AirStationEntity | null {
  const around = [code, ...regionAncestors(code).reverse()].filter(
    (one) => regionSegments(one).city4 !== null,
  );
  for (const division of around) {
    const here = stations.filter(({ regionCode }) => isWithin(regionCode, division)).sort(byPreference);
    if (here[0]) return here[0];
  }
  return null;
}

/** The station that speaks for a division: its own, else one of its county, else of its city. One statement a batch. */
export const stationFor = (db: ScopedDatabase) =>
  new DataLoader<string, AirStationEntity | null>(async (codes) => {
    const cities = new Set(codes.map((code) => regionSegments(code).city4).filter((city) => city !== null));
    const query = applyConditions(selectRows(db, AirStationEntity), oneOf('city4', [...cities]));
    const stations = await fetchSelected(db, AirStationEntity, query);
    return codes.map((code) => narrowest(code, stations));
  });
