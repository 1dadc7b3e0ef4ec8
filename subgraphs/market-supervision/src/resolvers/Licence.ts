import type { LicenceResolvers } from '../generated/types';
import { licenceStatus, validTo } from '../repositories/licences';

export const Licence: LicenceResolvers = {
  __resolveReference: ({ no }, { licence }) => licence.load(no),
  enterprise: ({ uscc }, _, { enterprise }) => enterprise.load(uscc),
  issuedBy: ({ organId }) => ({ id: organId }),
  validTo,
  status: (row, { asOf }, { today }) => licenceStatus(row, asOf ?? today()),
  region: ({ regionCode }) => ({ code: regionCode }),
};
