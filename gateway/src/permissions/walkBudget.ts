import { AppError } from '#shared/errors/appError';

/** More steps than any operation within the limits takes: work that goes on is refused, not finished. */
const mostSteps = 200_000;

/** Counts the selections that permission looks at, so that its own work is bounded and can be tested without a clock. */
export class WalkBudget {
  private taken = 0;

  constructor(private readonly most = mostSteps) {}

  get steps(): number {
    return this.taken;
  }

  /** @throws AppError COST_TOO_HIGH */
  step(): void {
    if (++this.taken <= this.most) return;
    throw new AppError('COST_TOO_HIGH', {
      en: `The operation selects in more than ${this.most} steps. Ask for fewer fields or repeat fewer fragments.`,
      zh: `该操作的字段展开超过 ${this.most} 步。请减少字段或减少片段重复。`,
    });
  }
}
