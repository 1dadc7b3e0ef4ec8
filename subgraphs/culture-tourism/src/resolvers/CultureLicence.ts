import type { CultureLicenceResolvers } from '../generated/types';
import { renewBy, statusOn } from '../repositories/licences';

export const CultureLicence: CultureLicenceResolvers = {
  __resolveReference: ({ no }, { licence }) => licence.load(no),
  enterprise: ({ uscc }) => ({ uscc }),
  issuedBy: ({ organId }) => ({ id: organId }),
  status: (row, { asOf }, { today }) => statusOn(row, asOf ?? today()),
  renewBy: (row) => renewBy(row),
  region: ({ regionCode }) => ({ code: regionCode }),
};
