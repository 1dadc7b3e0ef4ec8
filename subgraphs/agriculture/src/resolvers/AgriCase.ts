import { caseFields } from '#shared/case/caseFields';
import type { AgriCaseResolvers } from '../generated/types';

export const AgriCase: AgriCaseResolvers = {
  __resolveReference: ({ caseNo }, context) => context.case.load(caseNo),
  ...caseFields,
};
