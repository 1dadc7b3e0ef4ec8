import type { CaseFacts } from '../caseFacts';

/** Whether 行政处罚法 art. 58 asks for legal review: public interests, a hearing held, difficulty, or another law. */
export function needsLegalReview({ taken, tracks }: CaseFacts): boolean {
  const traits = taken.CONCLUDE_INVESTIGATION?.input.traits;
  const difficult = traits?.publicInterest || traits?.complex || traits?.reviewRequiredByLaw;
  return Boolean(difficult) || tracks.HEARING === 'HELD';
}
