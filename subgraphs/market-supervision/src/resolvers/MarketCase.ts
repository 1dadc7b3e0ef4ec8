import { caseFields } from '#shared/case/caseFields';
import type { MarketCaseResolvers } from '../generated/types';

export const MarketCase: MarketCaseResolvers = {
  ...caseFields,
  __resolveReference: ({ caseNo }, { marketCase }) => marketCase.load(caseNo),
  party: ({ partyUscc, partyPersonId }, _, { enterprise }) => {
    if (partyUscc !== null) return enterprise.load(partyUscc);
    return partyPersonId === null ? null : { id: partyPersonId };
  },
};
