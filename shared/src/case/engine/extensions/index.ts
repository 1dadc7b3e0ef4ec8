import type { EnforcingDepartment } from '../caseFacts';
import { commonLifecycle } from '../lifecycle/lifecycle';
import type { Transition } from '../lifecycle/transition';
import { agriculture } from './agriculture';
import type { CaseExtension } from './caseExtension';
import { cultureTourism } from './cultureTourism';
import { ecology } from './ecology';
import { lawEnforcement } from './lawEnforcement';
import { marketSupervision } from './marketSupervision';

export type { CaseExtension, FurtherTerm } from './caseExtension';

/** What each department's own rules add. */
export const extensions: Readonly<Record<EnforcingDepartment, CaseExtension>> = {
  'law-enforcement': lawEnforcement,
  ecology,
  agriculture,
  'market-supervision': marketSupervision,
  'culture-tourism': cultureTourism,
};

/** The life cycle of a department: the common rows with its guards added, and its own rows. */
export const lifecycleOf = (extension: CaseExtension): readonly Transition[] => [
  ...commonLifecycle.map((row) => {
    const added = extension.guards[row.step];
    return added ? { ...row, guards: [...row.guards, ...added] } : row;
  }),
  ...extension.transitions,
];
