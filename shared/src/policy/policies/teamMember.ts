import type { Policy } from '../policy';

const oversees: readonly string[] = ['department-lead', 'supervisor', 'auditor'];

/**
 * The caller works in the organ that handles the case, or oversees it: leads of the department, supervision of enforcement,
 * auditors. Business secrets and private matters learnt in a case are not for other organs of the same department.
 */
export const teamMember: Policy = {
  meaning: {
    en: 'The caller belongs to the organ that handles the case, or oversees it.',
    zh: '本案办案机关人员，或对办案负有监督职责的人员。',
  },
  law: '行政处罚法 art. 50',
  mayHold: ({ organId, roles }) => organId !== null || roles.some((role) => oversees.includes(role)),
  holds: ({ organId, roles }, row) =>
    roles.some((role) => oversees.includes(role)) ||
    (organId !== null && organId === (row as { organId?: string }).organId),
};
