import type { Penalty } from '../penalty';
import type { StepContext } from '../stepContext';
import type { CaseFacts } from '../caseFacts';
import { fenOf } from '#shared/scalars/money';

/** Kinds that entitle to a hearing: 行政处罚法 art. 63 (3), (4), and of the others (5) those that ministries list too. */
const heardKinds = [
  'SUSPEND_LICENCE',
  'REVOKE_LICENCE',
  'SUSPEND_BUSINESS',
  'RESTRICT_BUSINESS',
  'INDUSTRY_BAN',
];

/** Whether a penalty entitles the party to a hearing (行政处罚法 art. 63). */
export function isHeard(penalty: Penalty, { party }: CaseFacts, { largeAmount }: StepContext): boolean {
  const large = fenOf(largeAmount(party.kind));
  return (
    penalty.kinds.some((kind) => heardKinds.includes(kind)) ||
    fenOf(penalty.fine ?? '0.00') >= large ||
    fenOf(penalty.confiscated ?? '0.00') >= large
  );
}
