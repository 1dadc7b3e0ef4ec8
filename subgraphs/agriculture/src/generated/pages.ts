// Generated from schema.graphql by "npm run codegen". Do not edit.
/* eslint-disable */
import type { Connection } from '#shared/pagination/list';
import type { AgriLicenceEntity as AgriLicenceRow } from '../entities/agriLicence.entity';
export type AgriLicencePage = Connection<AgriLicenceRow>;
export type AgriLicencePageEdge = AgriLicencePage['edges'][number];
import type { FarmEntity as FarmRow } from '../entities/farm.entity';
export type FarmPage = Connection<FarmRow>;
export type FarmPageEdge = FarmPage['edges'][number];
import type { InputPurchaseEntity as InputPurchaseRow } from '../entities/inputPurchase.entity';
export type InputPurchasePage = Connection<InputPurchaseRow>;
export type InputPurchasePageEdge = InputPurchasePage['edges'][number];
import type { ProductBatchEntity as ProductBatchRow } from '../entities/productBatch.entity';
export type ProductBatchPage = Connection<ProductBatchRow>;
export type ProductBatchPageEdge = ProductBatchPage['edges'][number];
import type { QuarantineCertificateEntity as QuarantineCertificateRow } from '../entities/quarantineCertificate.entity';
export type QuarantineCertificatePage = Connection<QuarantineCertificateRow>;
export type QuarantineCertificatePageEdge = QuarantineCertificatePage['edges'][number];
import type { AnimalEventEntity as AnimalEventRow } from '../entities/animalEvent.entity';
export type AnimalEventPage = Connection<AnimalEventRow>;
export type AnimalEventPageEdge = AnimalEventPage['edges'][number];
import type { AgriInspectionEntity as AgriInspectionRow } from '../entities/agriInspection.entity';
export type AgriInspectionPage = Connection<AgriInspectionRow>;
export type AgriInspectionPageEdge = AgriInspectionPage['edges'][number];
import type { AgriCaseEntity as AgriCaseRow } from '../entities/agriCase.entity';
export type AgriCasePage = Connection<AgriCaseRow>;
export type AgriCasePageEdge = AgriCasePage['edges'][number];
