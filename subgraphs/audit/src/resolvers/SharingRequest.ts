import type { SharingRequestResolvers } from '../generated/types';

export const SharingRequest: SharingRequestResolvers = {
  __resolveReference: ({ id }, { sharingRequest }) => sharingRequest.load(id),
  grant: ({ grantId }, _, { grantById }) => (grantId === null ? null : grantById(grantId)),
};
