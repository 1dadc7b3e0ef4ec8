import { caseListOf } from '#shared/case/caseList';
import { eq, onOrAfter, onOrBefore, oneOf, within } from '#shared/db/where';
import { inspectionListOf } from '#shared/inspection/inspectionList';
import { unreachable } from '#shared/errors/unreachable';
import type { ListSpec } from '#shared/pagination/list';
import { EcologyCaseEntity } from '../entities/ecologyCase.entity';
import { EcologyInspectionEntity } from '../entities/ecologyInspection.entity';
import { HazWasteManifestEntity } from '../entities/hazWasteManifest.entity';

export const ecologyCaseList = caseListOf('EcologyCase', EcologyCaseEntity);

export const ecologyInspectionList = inspectionListOf('EcologyInspection', EcologyInspectionEntity);

export interface HazWasteManifestFilter {
  readonly region?: string | null;
  readonly wasteCodes?: readonly string[] | null;
  readonly generatorUscc?: string | null;
  readonly carrierUscc?: string | null;
  readonly receiverUscc?: string | null;
  readonly shippedFrom?: string | null;
  readonly shippedTo?: string | null;
}

export const hazWasteManifestList: ListSpec<
  HazWasteManifestEntity,
  HazWasteManifestFilter,
  'SHIPPED_ON_DESC' | 'SHIPPED_ON_ASC'
> = {
  name: 'HazWasteManifest',
  entity: HazWasteManifestEntity,
  key: 'no',
  sorts: { SHIPPED_ON_DESC: [['shippedOn', 'DESC']], SHIPPED_ON_ASC: [['shippedOn', 'ASC']] },
  defaultSort: 'SHIPPED_ON_DESC',
  where: (filter) => [
    ...within(filter.region),
    ...oneOf('wasteCode', filter.wasteCodes),
    ...eq('generatorUscc', filter.generatorUscc),
    ...eq('carrierUscc', filter.carrierUscc),
    ...eq('receiverUscc', filter.receiverUscc),
    ...onOrAfter('shippedOn', filter.shippedFrom),
    ...onOrBefore('shippedOn', filter.shippedTo),
  ],
};

export type HazWasteRole = 'GENERATOR' | 'CARRIER' | 'RECEIVER';

/** The column that names an organisation in a part of a manifest. */
export function roleColumn(role: HazWasteRole): 'generatorUscc' | 'carrierUscc' | 'receiverUscc' {
  switch (role) {
    case 'GENERATOR':
      return 'generatorUscc';
    case 'CARRIER':
      return 'carrierUscc';
    case 'RECEIVER':
      return 'receiverUscc';
    default:
      return unreachable(role);
  }
}
