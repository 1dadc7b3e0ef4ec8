import { anyOf } from '#shared/db/where';
import { rowByKey, rowsByParent } from '#shared/loaders/rowLoaders';
import { List } from '#shared/pagination/list';
import { ownRegionRows } from '#shared/policy/regionScope';
import type { SubgraphContext } from '#shared/subgraph/defineSubgraph';
import { AgriCaseEntity } from './entities/agriCase.entity';
import { AgriInspectionEntity } from './entities/agriInspection.entity';
import { AgriLicenceEntity } from './entities/agriLicence.entity';
import { AnimalEventEntity } from './entities/animalEvent.entity';
import { ComplianceCertificateEntity } from './entities/complianceCertificate.entity';
import { FarmEntity } from './entities/farm.entity';
import { InputDealerEntity } from './entities/inputDealer.entity';
import { InputPurchaseEntity } from './entities/inputPurchase.entity';
import { PlotEntity } from './entities/plot.entity';
import { ProductBatchEntity } from './entities/productBatch.entity';
import { ProductSampleEntity } from './entities/productSample.entity';
import { QuarantineCertificateEntity } from './entities/quarantineCertificate.entity';
import { animalEventList } from './repositories/animalEvents';
import { batchList } from './repositories/batches';
import { caseList, inspectionList } from './repositories/enforcement';
import { farmCountLoader } from './repositories/farmCounts';
import { farmList } from './repositories/farms';
import { licenceList } from './repositories/licences';
import { purchaseList } from './repositories/purchases';
import { quarantineList } from './repositories/quarantine';

/** Loaders and lists of one request. */
export function openContext(base: SubgraphContext) {
  const { db, cursorKey, today, principal } = base;
  return {
    ...base,
    /**
     * Which farm is whose is personal (个人信息保护法 art. 4): from a person, farms are listed in the caller's own divisions
     * only, and none without one.
     */
    ownRegion: [ownRegionRows(principal) ?? anyOf([])],
    licence: rowByKey(db, AgriLicenceEntity, 'no'),
    dealer: rowByKey(db, InputDealerEntity, 'id'),
    dealerOf: rowByKey(db, InputDealerEntity, 'uscc'),
    purchase: rowByKey(db, InputPurchaseEntity, 'id'),
    farm: rowByKey(db, FarmEntity, 'id'),
    farmCount: farmCountLoader(db.statistics),
    plotsOf: rowsByParent(db, PlotEntity, 'farmId', ['id']),
    batch: rowByKey(db, ProductBatchEntity, 'batchNo'),
    certificate: rowByKey(db, ComplianceCertificateEntity, 'certificateNo'),
    certificateOf: rowByKey(db, ComplianceCertificateEntity, 'batchNo'),
    sample: rowByKey(db, ProductSampleEntity, 'id'),
    samplesOf: rowsByParent(db, ProductSampleEntity, 'batchNo', ['sampledOn', 'id']),
    quarantineCertificate: rowByKey(db, QuarantineCertificateEntity, 'no'),
    animalEvent: rowByKey(db, AnimalEventEntity, 'id'),
    inspection: rowByKey(db, AgriInspectionEntity, 'id'),
    case: rowByKey(db, AgriCaseEntity, 'caseNo'),
    licences: new List(db, cursorKey, licenceList(today())),
    purchases: new List(db, cursorKey, purchaseList),
    farms: new List(db, cursorKey, farmList),
    batches: new List(db, cursorKey, batchList),
    quarantineCertificates: new List(db, cursorKey, quarantineList),
    animalEvents: new List(db, cursorKey, animalEventList),
    inspections: new List(db, cursorKey, inspectionList),
    cases: new List(db, cursorKey, caseList),
  };
}

export type Context = ReturnType<typeof openContext>;
