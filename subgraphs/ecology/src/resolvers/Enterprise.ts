import type { EnterpriseResolvers } from '../generated/types';
import { roleColumn } from '../repositories/enforcement';

export const Enterprise: EnterpriseResolvers = {
  __resolveReference: ({ uscc }) => ({ uscc }),
  pollutionSources: ({ uscc }, args, { pollutionSources }) =>
    pollutionSources.connectionOf('uscc', uscc, args),
  dischargePermits: ({ uscc }, args, { dischargePermits }) =>
    dischargePermits.connectionOf('uscc', uscc, args),
  eiaApprovals: ({ uscc }, args, { eiaApprovals }) => eiaApprovals.connectionOf('uscc', uscc, args),
  hazWasteManifests: ({ uscc }, { role, ...args }, { hazWasteManifests }) =>
    hazWasteManifests.connectionOf(roleColumn(role ?? 'GENERATOR'), uscc, args),
  ecologyInspections: ({ uscc }, args, { ecologyInspections }) =>
    ecologyInspections.connectionOf('uscc', uscc, args),
  ecologyCases: ({ uscc }, args, { ecologyCases }) => ecologyCases.connectionOf('partyUscc', uscc, args),
};
