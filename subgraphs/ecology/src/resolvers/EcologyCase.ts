import { caseFields } from '#shared/case/caseFields';
import type { EcologyCaseResolvers } from '../generated/types';

export const EcologyCase: EcologyCaseResolvers = {
  ...caseFields,
  __resolveReference: ({ caseNo }, { ecologyCase }) => ecologyCase.load(caseNo),
};
