import type { QueryResolvers } from '../generated/types';
import { canonicalNo } from '../repositories/licences';
import { traceProduct } from '../repositories/trace';

export const Query: QueryResolvers = {
  agriLicence: (_, { no }, { licence }) => licence.load(canonicalNo(no)),
  agriLicences: (_, args, { licences }) => licences.connection(args),
  farm: (_, { id }, { farm }) => farm.load(id),
  farms: (_, args, { farms }) => farms.connection(args),
  productBatch: (_, { batchNo }, { batch }) => batch.load(batchNo),
  productBatches: (_, args, { batches }) => batches.connection(args),
  traceProduct: (_, { batch }, context) => traceProduct(batch, context),
  quarantineCertificate: (_, { no }, { quarantineCertificate }) => quarantineCertificate.load(no),
  quarantineCertificates: (_, args, { quarantineCertificates }) => quarantineCertificates.connection(args),
  agriInspections: (_, args, { inspections }) => inspections.connection(args),
  agriCase: (_, { caseNo }, context) => context.case.load(caseNo),
  agriCases: (_, args, { cases }) => cases.connection(args),
  animalEvents: (_, args, { animalEvents }) => animalEvents.connection(args),
};
