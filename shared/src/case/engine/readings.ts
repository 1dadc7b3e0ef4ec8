import type { CivilDate } from '#shared/calendar/civilDate';
import { fenOf } from '#shared/scalars/money';
import type { CaseFacts } from './caseFacts';
import { hasFine, type Penalty } from './penalty';
import type { CaseStage } from './stages';

export interface Decision {
  readonly on: CivilDate;
  readonly docNo: string;
  readonly penalty: Penalty;
  readonly onTheSpot: boolean;
}

/** The decision of a case as it was made; null before. */
export function decisionOf({ taken }: CaseFacts): Decision | null {
  const made = taken.DECIDE ?? taken.DECIDE_ON_THE_SPOT;
  if (!made) return null;
  const { docNo, penalty } = made.input;
  return { on: made.on, docNo, penalty, onTheSpot: taken.DECIDE === undefined };
}

/** The day the decision reached the party; on the spot it is handed over at once (行政处罚法 art. 52). */
export const servedOn = ({ taken }: CaseFacts): CivilDate | null =>
  (taken.SERVE ?? taken.DECIDE_ON_THE_SPOT)?.on ?? null;

/** The penalty that binds the party now: as decided, or as reconsideration or court changed it; null when none does. */
export function penaltyInForce(facts: CaseFacts): Penalty | null {
  const { taken } = facts;
  if (annulledOn(facts) !== null) return null;
  const changed = taken.LITIGATION_CHANGES ?? taken.RECONSIDERATION_CHANGES;
  return changed?.input.penalty ?? decisionOf(facts)?.penalty ?? null;
}

/** The day on which the decision was annulled or revoked; null while it stands. */
export const annulledOn = ({ taken }: CaseFacts): CivilDate | null =>
  (taken.LITIGATION_REVOKES ?? taken.RECONSIDERATION_REVOKES ?? taken.ANNUL)?.on ?? null;

/** The day from which publicity of the decision as made is wrong: annulled, revoked or changed (行政处罚法 art. 48). */
export function overturnedOn(facts: CaseFacts): CivilDate | null {
  const { RECONSIDERATION_CHANGES, LITIGATION_CHANGES } = facts.taken;
  const days = [annulledOn(facts), RECONSIDERATION_CHANGES?.on, LITIGATION_CHANGES?.on];
  return days.filter((day): day is CivilDate => day != null).sort()[0] ?? null;
}

/** What is left to pay of the fine, in fen. */
export function unpaidFen(facts: CaseFacts): bigint {
  const penalty = penaltyInForce(facts);
  if (penalty === null || !hasFine(penalty)) return 0n;
  const paid = facts.payments.reduce((sum, { amount }) => sum + fenOf(amount), 0n);
  const left = fenOf(penalty.fine ?? '0.00') - paid;
  return left > 0n ? left : 0n;
}

/** Stages shown in place of the main line while a parallel procedure stands out. */
export type ShownStage = CaseStage | 'SEALED' | 'HEARING' | 'PUBLISHED';

/** The one stage to show for a case: the main line's, or the parallel procedure that marks it. */
export function shownStage({ stage, tracks }: CaseFacts): ShownStage {
  const hearing = tracks.HEARING === 'REQUESTED' || tracks.HEARING === 'CALLED' || tracks.HEARING === 'HELD';
  if ((stage === 'NOTICED' || stage === 'STATEMENT') && hearing) return 'HEARING';
  const sealed = tracks.SEALING === 'SEALED' || tracks.SEALING === 'EXTENDED';
  if (stage === 'INVESTIGATING' && sealed) return 'SEALED';
  return stage === 'SERVED' && tracks.PUBLICITY === 'PUBLISHED' ? 'PUBLISHED' : stage;
}

/** Whether the decision was ever shown to the public. */
export const hasBeenPublished = ({ taken }: CaseFacts): boolean => taken.PUBLISH !== undefined;
