import type { LegalProvisionResolvers } from '../generated/types';

export const LegalProvision: LegalProvisionResolvers = {
  __resolveReference: ({ id }, { provision }) => provision.load(id),
};
