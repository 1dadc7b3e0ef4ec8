import type { ComplianceCertificateResolvers } from '../generated/types';

export const ComplianceCertificate: ComplianceCertificateResolvers = {
  __resolveReference: ({ certificateNo }, { certificate }) => certificate.load(certificateNo),
  batch: ({ batchNo }, _, { batch }) => batch.load(batchNo),
};
