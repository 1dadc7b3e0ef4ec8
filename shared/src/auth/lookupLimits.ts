import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '#shared/errors/appError';

/** How many exact look-ups of people one caller may make. */
export interface LookupLimits {
  readonly perMinute: number;
  readonly perDay: number;
}

/** Twenty a minute is faster than anybody types; two hundred a day is a busy counter, and too few to try numbers out. */
export const defaultLookupLimits: LookupLimits = { perMinute: 20, perDay: 200 };

const daySeconds = 86_400;

function tooMany(limits: LookupLimits, { msBeforeNext }: RateLimiterRes): AppError {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return new AppError(
    'RATE_LIMITED',
    {
      en: `At most ${limits.perMinute} exact look-ups a minute and ${limits.perDay} a day; this is one more. Wait ${seconds} seconds.`,
      zh: `精确查询每分钟不超过 ${limits.perMinute} 次、每日不超过 ${limits.perDay} 次，本次已超出。请等待 ${seconds} 秒。`,
    },
    { retryAfterSeconds: seconds },
  );
}

const isResult = (error: unknown): error is RateLimiterRes =>
  typeof error === 'object' && error !== null && 'msBeforeNext' in error;

/** Counts look-ups by subject, in the memory of this process: each process of a department counts for itself. */
export class LookupLimiter {
  private readonly minute: RateLimiterMemory;
  private readonly day: RateLimiterMemory;

  constructor(private readonly limits: LookupLimits) {
    this.minute = new RateLimiterMemory({ points: limits.perMinute, duration: 60 });
    this.day = new RateLimiterMemory({ points: limits.perDay, duration: daySeconds });
  }

  /**
   * Counts one look-up, whatever it finds.
   * @throws AppError RATE_LIMITED with the seconds to wait
   */
  async count(subject: string): Promise<void> {
    try {
      await this.minute.consume(subject);
      await this.day.consume(subject);
    } catch (error) {
      throw isResult(error) ? tooMany(this.limits, error) : error;
    }
  }
}
