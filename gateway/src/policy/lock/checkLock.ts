import type { PolicyRules } from '#shared/policy/rules';
import { lineFor, unapproved, type Approval } from './approvals';
import { gainsBetween } from './gains';
import { lockOf, type PolicyLock } from './lock';

export interface LockCheck {
  /** The lock as it is to be. */
  readonly lock: PolicyLock;
  /** Gains of access that nobody approved, each with the line that would. */
  readonly faults: readonly string[];
}

/**
 * What a policy opens beyond the lock, held against the approvals. Narrowing asks for nothing and tightens the lock.
 * @param before undefined for the first lock, which agrees to the policy as it stands
 */
export function checkLock(
  before: PolicyLock | undefined,
  rules: PolicyRules,
  approvals: readonly Approval[],
  hasArgument: (coordinate: string) => boolean,
): LockCheck {
  if (!before) return { lock: lockOf(rules, approvals.length), faults: [] };
  if (approvals.length < before.approvals) {
    return {
      lock: before,
      faults: [
        `gateway/policy/approvals.jsonl has ${approvals.length} lines, and ${before.approvals} were used: lines are added, never removed. Restore them. (POLICY_LOCK)`,
      ],
    };
  }
  const unchanged = lockOf(rules, before.approvals);
  const gains = gainsBetween(before, unchanged, hasArgument);
  const open = unapproved(gains, approvals.slice(before.approvals));
  return {
    lock: gains.length === 0 ? unchanged : lockOf(rules, approvals.length),
    faults: open.map(
      (gain) =>
        `${gain.coordinate}: some gain access: from "${gain.from}" to "${gain.to}". Narrow it, or let somebody approve it with this line in gateway/policy/approvals.jsonl, filled in: ${lineFor(gain)} (POLICY_LOCK)`,
    ),
  };
}
