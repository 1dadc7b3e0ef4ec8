import DataLoader from 'dataloader';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { eq, inForceOn, onOrAfter, onOrBefore } from '#shared/db/where';
import { countWithin } from '#shared/loaders/countWithin';
import { perArguments } from '#shared/loaders/perArguments';
import { InspectionTaskEntity } from '../entities/inspectionTask.entity';
import { OfficerEntity } from '../entities/officer.entity';
import { UrbanCaseEntity } from '../entities/urbanCase.entity';
import { periodOf } from './period';
import { ratio } from './ratio';

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
 * @throws AppError BAD_USER_INPUT when the text is no period
 */
export const workloads = (db: ScopedDatabase) =>
  perArguments((text: string) => {
    const { from, to } = periodOf(text);
    const filed = [...onOrAfter('filedOn', from), ...onOrBefore('filedOn', to)];
    const made = [...eq('state', 'DONE'), ...onOrAfter('plannedOn', from), ...onOrBefore('plannedOn', to)];
    const certified = inForceOn('certValidFrom', 'certValidTo', to);
    return new DataLoader<string, Workload>(async (codes) => {
      const allCases = await countWithin(db, UrbanCaseEntity, codes, filed);
      const allInspections = await countWithin(db, InspectionTaskEntity, codes, made);
      const allOfficers = await countWithin(db, OfficerEntity, codes, certified);
      return codes.map((_, i) => {
        const [cases, inspections] = [allCases[i] ?? 0, allInspections[i] ?? 0];
        const officers = allOfficers[i] ?? 0;
        return { from, to, cases, inspections, officers, perOfficer: ratio(cases + inspections, officers) };
      });
    });
  });
