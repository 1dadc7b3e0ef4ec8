import type { DischargePermitResolvers } from '../generated/types';
import { permitStatus } from '../permits/permitStatus';

export const DischargePermit: DischargePermitResolvers = {
  __resolveReference: ({ no }, { dischargePermit }) => dischargePermit.load(no),
  enterprise: ({ uscc }) => ({ uscc }),
  source: ({ no }, _, { pollutionSource }) => pollutionSource.load(no),
  region: ({ regionCode }) => ({ code: regionCode }),
  issuedBy: ({ organId }) => ({ id: organId }),
  status: (row, { asOf }, { today }) => permitStatus(row, asOf ?? today()),
  outlets: ({ no }, _, { outletsOf }) => outletsOf.load(no),
  executionReports: async ({ no }, _, { reportsOf }) => (await reportsOf.load(no)).toReversed(),
};
