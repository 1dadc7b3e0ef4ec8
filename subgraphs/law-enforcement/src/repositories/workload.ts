import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { eq, inForceOn, onOrAfter, onOrBefore } from '#shared/db/where';
import { countBy } from '#shared/loaders/counts';
import { perArguments } from '#shared/loaders/perArguments';
import { InspectionTaskEntity } from '../entities/inspectionTask.entity';
import { OfficerEntity } from '../entities/officer.entity';
import { UrbanCaseEntity } from '../entities/urbanCase.entity';
import { periodOf } from './period';
import { ratio } from './ratio';
import { regionColumn } from './regionColumn';

export interface Workload {
  readonly from: string;
  readonly to: string;
  readonly cases: number;
  readonly inspections: number;
  readonly officers: number;
  readonly perOfficer: number | null;
}

/**
 * Work of a period by division: cases filed, inspections made, officers certified on the last day. Three statements for
 * each level of divisions in the batch.
 */
export const workloads = (db: DataSource) =>
  perArguments((text: string) => {
    const { from, to } = periodOf(text);
    return new DataLoader<string, Workload | null>(async (codes) => {
      const places = codes.map(regionColumn);
      const found = new Map<string, Workload>();
      for (const column of ['city4', 'county6', 'town9'] as const) {
        const values = [
          ...new Set(places.flatMap((place) => (place?.column === column ? [place.value] : []))),
        ];
        if (values.length === 0) continue;
        const filed = [...onOrAfter('filedOn', from), ...onOrBefore('filedOn', to)];
        const made = [
          ...eq('state', 'DONE'),
          ...onOrAfter('plannedOn', from),
          ...onOrBefore('plannedOn', to),
        ];
        const certified = inForceOn('certValidFrom', 'certValidTo', to);
        const cases = await countBy(db, UrbanCaseEntity, column, values, filed);
        const inspections = await countBy(db, InspectionTaskEntity, column, values, made);
        const officers = await countBy(db, OfficerEntity, column, values, certified);
        values.forEach((value, i) => {
          const numbers = {
            cases: cases[i] ?? 0,
            inspections: inspections[i] ?? 0,
            officers: officers[i] ?? 0,
          };
          const perOfficer = ratio(numbers.cases + numbers.inspections, numbers.officers);
          found.set(value, { from, to, ...numbers, perOfficer });
        });
      }
      return places.map((place) => (place ? (found.get(place.value) ?? null) : null));
    });
  });
