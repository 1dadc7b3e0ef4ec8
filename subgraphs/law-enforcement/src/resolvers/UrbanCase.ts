import { caseFields } from '#shared/case/caseFields';
import { loadPresent } from '#shared/loaders/loadPresent';
import type { UrbanCaseResolvers } from '../generated/types';

export const UrbanCase: UrbanCaseResolvers = {
  ...caseFields,
  __resolveReference: ({ caseNo }, { urbanCase }) => urbanCase.load(caseNo),
  act: ({ actCode }, _, { penaltyItem }) => penaltyItem.load(actCode),
  organ: ({ organId }, _, { organ }) => organ.load(organId),
  officers: ({ officerCertNos }, _, { officer }) => loadPresent(officer, officerCertNos),
};
