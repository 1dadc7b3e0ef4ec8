import type { FarmResolvers } from '../generated/types';

export const Farm: FarmResolvers = {
  __resolveReference: ({ id }, { farm }) => farm.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  owner: ({ ownerPersonId }) => ({ id: ownerPersonId }),
  enterprise: ({ uscc }) => (uscc === null ? null : { uscc }),
  plots: ({ id }, _, { plotsOf }) => plotsOf.load(id),
  batches: ({ id }, args, { batches }) => batches.connectionOf('farmId', id, args),
  quarantineCertificates: ({ id }, args, { quarantineCertificates }) =>
    quarantineCertificates.connectionOf('farmId', id, args),
};
