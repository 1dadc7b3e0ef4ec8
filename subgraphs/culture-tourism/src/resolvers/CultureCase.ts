import { caseFields } from '#shared/case/caseFields';
import type { CultureCaseResolvers } from '../generated/types';

export const CultureCase: CultureCaseResolvers = {
  ...caseFields,
  __resolveReference: ({ caseNo }, context) => context.case.load(caseNo),
  venue: ({ venueId }, _, { venue }) => (venueId === null ? null : venue.load(venueId)),
};
