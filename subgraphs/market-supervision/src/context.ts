import { eq, noRow, oneOf } from '#shared/db/where';
import { rowByKey, rowsByParent } from '#shared/loaders/rowLoaders';
import { List } from '#shared/pagination/list';
import { ownRegionRows } from '#shared/policy/regionScope';
import type { SubgraphContext } from '#shared/subgraph/defineSubgraph';
import { AbnormalListingEntity } from './entities/abnormalListing.entity';
import { ComplaintEntity } from './entities/complaint.entity';
import { EnterpriseEntity } from './entities/enterprise.entity';
import { FoodOperatorEntity } from './entities/foodOperator.entity';
import { IndustryEntity } from './entities/industry.entity';
import { LicenceEntity } from './entities/licence.entity';
import { MarketCaseEntity } from './entities/marketCase.entity';
import { MarketInspectionEntity } from './entities/marketInspection.entity';
import { SampleTestEntity } from './entities/sampleTest.entity';
import { SeriousListingEntity } from './entities/seriousListing.entity';
import { SpecialEquipmentEntity } from './entities/specialEquipment.entity';
import { abnormalListingList } from './repositories/abnormalListings';
import { marketCaseList, marketInspectionList } from './repositories/casework';
import { complaintList } from './repositories/complaints';
import { enterpriseList } from './repositories/enterprises';
import { foodOperatorList } from './repositories/foodOperators';
import { foodRiskCounts } from './repositories/foodRisk';
import { foodKinds, licenceList } from './repositories/licences';
import { firmCounts } from './repositories/regionCounts';
import { sampleTestList } from './repositories/sampleTests';
import { specialEquipmentList } from './repositories/specialEquipment';

/** Loaders and lists of one request. */
export function openContext(base: SubgraphContext) {
  const { access, db, cursorKey, today, principal } = base;
  /** What a person has or did is personal: it is read inside the caller's own divisions, although firms are public. */
  const ownRegion = [ownRegionRows(principal) ?? noRow];
  return {
    ...base,
    enterprise: rowByKey(db, EnterpriseEntity, 'uscc'),
    industry: rowByKey(db, IndustryEntity, 'code'),
    licence: rowByKey(db, LicenceEntity, 'no'),
    foodOperator: rowByKey(db, FoodOperatorEntity, 'licenceNo'),
    foodOperatorOf: rowByKey(db, FoodOperatorEntity, 'uscc'),
    specialEquipment: rowByKey(db, SpecialEquipmentEntity, 'regNo'),
    sampleTest: rowByKey(db, SampleTestEntity, 'sampleNo'),
    complaint: rowByKey(db, ComplaintEntity, 'no'),
    marketCase: rowByKey(db, MarketCaseEntity, 'caseNo'),
    marketInspection: rowByKey(db, MarketInspectionEntity, 'id'),
    abnormalListingsOf: rowsByParent(db, AbnormalListingEntity, 'uscc', ['listedOn', 'id']),
    seriousListingsOf: rowsByParent(db, SeriousListingEntity, 'uscc', ['listedOn', 'id']),
    foodLicencesOf: rowsByParent(db, LicenceEntity, 'uscc', ['kind', 'no'], oneOf('kind', foodKinds)),
    firmsLedBy: rowsByParent(db, EnterpriseEntity, 'legalRepId', ['uscc'], ownRegion),
    bansOf: rowsByParent(db, MarketCaseEntity, 'bannedPersonId', ['filedOn', 'caseNo'], ownRegion),
    samplesOfBatch: rowsByParent(
      db,
      SampleTestEntity,
      'batchNo',
      ['sampledOn', 'sampleNo'],
      eq('farmProduce', true),
    ),
    firmCount: firmCounts(db.statistics),
    foodRisk: foodRiskCounts(db.statistics, access),
    enterprises: new List(db, cursorKey, enterpriseList),
    licences: new List(db, cursorKey, licenceList(today())),
    foodOperators: new List(db, cursorKey, foodOperatorList),
    equipment: new List(db, cursorKey, specialEquipmentList),
    samples: new List(db, cursorKey, sampleTestList),
    complaints: new List(db, cursorKey, complaintList),
    abnormalListings: new List(db, cursorKey, abnormalListingList),
    marketCases: new List(db, cursorKey, marketCaseList),
    marketInspections: new List(db, cursorKey, marketInspectionList),
  };
}

export type Context = ReturnType<typeof openContext>;
