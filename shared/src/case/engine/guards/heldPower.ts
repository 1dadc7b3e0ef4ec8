import type { GuardCall } from './guardRule';
import { actCodeOf } from './stepParts';

/** Whether the organ holds the power over the item that a step applies, in the place of the case and on its day. */
export function holdsPower({ facts, step, context }: GuardCall): boolean {
  const { organId, regionCode } = facts;
  return context.holds({ organId, actCode: actCodeOf(facts, step), regionCode, on: step.on });
}
