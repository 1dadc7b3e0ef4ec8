import type { AgriLicenceResolvers } from '../generated/types';
import { licenceStatus, validTo } from '../repositories/licences';

export const AgriLicence: AgriLicenceResolvers = {
  __resolveReference: ({ no }, { licence }) => licence.load(no),
  enterprise: ({ uscc }) => ({ uscc }),
  issuedBy: ({ issuedById }) => ({ id: issuedById }),
  region: ({ regionCode }) => ({ code: regionCode }),
  validTo,
  status: (row, { asOf }, { today }) => licenceStatus(row, asOf ?? today()),
};
