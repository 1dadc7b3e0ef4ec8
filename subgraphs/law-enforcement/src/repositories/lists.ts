import { contains, eq, inForceOn, oneOf, onOrBefore, within } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { CompetenceGrantEntity } from '../entities/competenceGrant.entity';
import { InspectionItemEntity } from '../entities/inspectionItem.entity';
import { InspectionPlanEntity } from '../entities/inspectionPlan.entity';
import { OfficerEntity } from '../entities/officer.entity';
import { OrganEntity } from '../entities/organ.entity';
import { PenaltyItemEntity } from '../entities/penaltyItem.entity';
import { TeamEntity } from '../entities/team.entity';
import type {
  CompetenceGrantFilterInput,
  CompetenceGrantOrder,
  InspectionItemFilterInput,
  InspectionItemOrder,
  InspectionPlanFilterInput,
  InspectionPlanOrder,
  OfficerFilterInput,
  OfficerOrder,
  OrganFilterInput,
  OrganOrder,
  PenaltyItemFilterInput,
  PenaltyItemOrder,
} from '../generated/types';
import { lawNames } from './law';

export const organList: ListSpec<OrganEntity, OrganFilterInput, OrganOrder> = {
  name: 'Organ',
  entity: OrganEntity,
  key: 'id',
  sorts: { ID_ASC: [] },
  defaultSort: 'ID_ASC',
  where: (filter) => [
    ...within(filter.region),
    ...eq('department', filter.department),
    ...eq('level', filter.level),
    ...eq('bureauTeamMerged', filter.bureauTeamMerged),
    ...contains(['name', 'plate'], filter.nameContains),
  ],
};

export const teamList: ListSpec<TeamEntity, Record<string, never>, 'ID_ASC'> = {
  name: 'Team',
  entity: TeamEntity,
  key: 'id',
  sorts: { ID_ASC: [] },
  defaultSort: 'ID_ASC',
  where: () => [],
};

export const officerList: ListSpec<OfficerEntity, OfficerFilterInput, OfficerOrder> = {
  name: 'Officer',
  entity: OfficerEntity,
  key: 'certNo',
  sorts: { CERT_NO_ASC: [], CERT_VALID_TO_ASC: [['certValidTo', 'ASC']] },
  defaultSort: 'CERT_NO_ASC',
  where: (filter) => [
    ...within(filter.region),
    ...eq('organId', filter.organ),
    ...inForceOn('certValidFrom', 'certValidTo', filter.certValidOn),
    ...onOrBefore('certValidTo', filter.certValidUntil),
  ],
};

export const penaltyItemList: ListSpec<PenaltyItemEntity, PenaltyItemFilterInput, PenaltyItemOrder> = {
  name: 'PenaltyItem',
  entity: PenaltyItemEntity,
  key: 'code',
  sorts: { CODE_ASC: [] },
  defaultSort: 'CODE_ASC',
  where: (filter) => [
    ...eq('domain', filter.domain),
    ...eq('actGroup', filter.actGroup),
    ...contains(['name', 'nameEn'], filter.nameContains),
    ...oneOf('law', filter.law == null ? null : lawNames(filter.law)),
  ],
};

export const inspectionItemList: ListSpec<
  InspectionItemEntity,
  InspectionItemFilterInput,
  InspectionItemOrder
> = {
  name: 'InspectionItem',
  entity: InspectionItemEntity,
  key: 'code',
  sorts: { CODE_ASC: [] },
  defaultSort: 'CODE_ASC',
  where: (filter) => [
    ...eq('department', filter.department),
    ...contains(['name', 'nameEn'], filter.nameContains),
  ],
};

export const grantList: ListSpec<CompetenceGrantEntity, CompetenceGrantFilterInput, CompetenceGrantOrder> = {
  name: 'CompetenceGrant',
  entity: CompetenceGrantEntity,
  key: 'id',
  sorts: { ID_ASC: [], VALID_FROM_DESC: [['validFrom', 'DESC']] },
  defaultSort: 'ID_ASC',
  where: (filter) => [
    ...within(filter.region),
    ...eq('itemCode', filter.item),
    ...eq('toOrganId', filter.toOrgan),
    ...eq('fromOrganId', filter.fromOrgan),
    ...inForceOn('validFrom', 'validTo', filter.on),
    ...onOrBefore('assessmentDue', filter.assessmentDueTo),
  ],
};

export const planList: ListSpec<InspectionPlanEntity, InspectionPlanFilterInput, InspectionPlanOrder> = {
  name: 'InspectionPlan',
  entity: InspectionPlanEntity,
  key: 'id',
  sorts: { YEAR_DESC: [['year', 'DESC']], FILED_ON_ASC: [['filedOn', 'ASC']] },
  defaultSort: 'YEAR_DESC',
  where: (filter) => [
    ...within(filter.region),
    ...eq('organId', filter.organ),
    ...eq('department', filter.department),
    ...eq('year', filter.year),
  ],
};
