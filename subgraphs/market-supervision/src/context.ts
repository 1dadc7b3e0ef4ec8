import { caseVisibility } from '#shared/case/caseFields';
import { eq, oneOf } from '#shared/db/where';
import { rowByKey, rowsByParent } from '#shared/loaders/rowLoaders';
import { List } from '#shared/pagination/list';
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
import { complaintList, complaintVisibility } from './repositories/complaints';
import { enterpriseList } from './repositories/enterprises';
import { foodOperatorList } from './repositories/foodOperators';
import { foodKinds, licenceList } from './repositories/licences';
import { firmCounts, foodRiskCounts } from './repositories/regionCounts';
import { sampleTestList } from './repositories/sampleTests';
import { seriousListingVisibility } from './repositories/seriousListings';
import { specialEquipmentList } from './repositories/specialEquipment';

/** Loaders and lists of one request. */
export function openContext(base: SubgraphContext) {
  const { db, cursorKey, today, principal } = base;
  /** Rows the caller may see at all; every list and loader of cases and complaints carries them. */
  const seenCases = caseVisibility(principal, today());
  const seenComplaints = complaintVisibility(principal);
  return {
    ...base,
    seenCases,
    seenComplaints,
    enterprise: rowByKey(db, EnterpriseEntity, 'uscc'),
    industry: rowByKey(db, IndustryEntity, 'code'),
    licence: rowByKey(db, LicenceEntity, 'no'),
    foodOperator: rowByKey(db, FoodOperatorEntity, 'licenceNo'),
    foodOperatorOf: rowByKey(db, FoodOperatorEntity, 'uscc'),
    specialEquipment: rowByKey(db, SpecialEquipmentEntity, 'regNo'),
    sampleTest: rowByKey(db, SampleTestEntity, 'sampleNo'),
    complaint: rowByKey(db, ComplaintEntity, 'no', seenComplaints),
    marketCase: rowByKey(db, MarketCaseEntity, 'caseNo', seenCases),
    marketInspection: rowByKey(db, MarketInspectionEntity, 'id'),
    abnormalListingsOf: rowsByParent(db, AbnormalListingEntity, 'uscc', ['listedOn', 'id']),
    seriousListingsOf: rowsByParent(
      db,
      SeriousListingEntity,
      'uscc',
      ['listedOn', 'id'],
      seriousListingVisibility(principal, today()),
    ),
    foodLicencesOf: rowsByParent(db, LicenceEntity, 'uscc', ['kind', 'no'], oneOf('kind', foodKinds)),
    firmsLedBy: rowsByParent(db, EnterpriseEntity, 'legalRepId', ['uscc']),
    bansOf: rowsByParent(db, MarketCaseEntity, 'bannedPersonId', ['filedOn', 'caseNo'], seenCases),
    samplesOfBatch: rowsByParent(
      db,
      SampleTestEntity,
      'batchNo',
      ['sampledOn', 'sampleNo'],
      eq('farmProduce', true),
    ),
    firmCount: firmCounts(db),
    foodRisk: foodRiskCounts(db),
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
