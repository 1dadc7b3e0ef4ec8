import { clockRule } from '#shared/calendar/clockRules';
import type { CivilDate } from '#shared/calendar/civilDate';
import type { CaseFacts } from '../caseFacts';
import type { PauseReason } from '../trackInputs';
import { extendedByPauses } from './excludedDays';

/** Tests of the things do not count (行政强制法 art. 25: 检测、检验、检疫或者技术鉴定). */
const excludes: readonly PauseReason[] = ['TEST', 'INSPECTION', 'QUARANTINE', 'APPRAISAL'];

/**
 * The last day of sealing or seizure: thirty days and the extension granted, tests excluded (行政强制法 art. 25). It bounds a
 * restraint and never moves. Null when nothing was sealed.
 */
export function sealEndsOn(facts: CaseFacts, today: CivilDate): CivilDate | null {
  const { SEAL, EXTEND_SEAL } = facts.taken;
  if (!SEAL) return null;
  const days = clockRule('ENF_SEAL', SEAL.on).length + (EXTEND_SEAL?.input.days ?? 0);
  return extendedByPauses(SEAL.on, days, facts.pauses, excludes, today);
}
