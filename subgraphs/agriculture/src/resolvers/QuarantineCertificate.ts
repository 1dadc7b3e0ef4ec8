import type { QuarantineCertificateResolvers } from '../generated/types';

export const QuarantineCertificate: QuarantineCertificateResolvers = {
  __resolveReference: ({ no }, { quarantineCertificate }) => quarantineCertificate.load(no),
  farm: ({ farmId }, _, { farm }) => farm.load(farmId),
  origin: ({ regionCode }) => ({ code: regionCode }),
  destination: ({ destinationCode }) => ({ code: destinationCode }),
  officialVet: ({ officialVetCertNo }) => ({ certNo: officialVetCertNo }),
};
