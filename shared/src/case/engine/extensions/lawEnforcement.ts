import { plain, type CaseExtension } from './caseExtension';

/** City management: the common rules as they stand. */
export const lawEnforcement: CaseExtension = {
  ...plain,
  department: 'law-enforcement',
  title: { en: 'Comprehensive administrative law enforcement', zh: '综合行政执法' },
};
