import { AppError } from '#shared/errors/appError';
import { blindIndex, keyCheckOf } from './blindIndex';
import { defaultLookupLimits, LookupLimiter, type LookupLimits } from './lookupLimits';

/** What a department was given for exact look-ups of people. */
export interface LookupSettings {
  /** Null: this process was given none, and refuses look-ups. */
  readonly key: Buffer | null;
  readonly limits?: LookupLimits | undefined;
}

const refused = (reason: readonly [string, string]): AppError =>
  new AppError(
    'LOOKUP_UNAVAILABLE',
    {
      en: `People cannot be looked up by number: ${reason[0]} The operator has to set BLIND_INDEX_KEY to the key the data was loaded with, or load the data anew.`,
      zh: `无法按号码精确查询人员：${reason[1]}请运维人员将 BLIND_INDEX_KEY 设为装载数据所用密钥，或重新装载数据。`,
    },
    {},
  );

/** Exact look-ups by blind index of one department: its key, and the limit on each caller. */
export class ExactLookup {
  private readonly key: Buffer | null;
  private readonly limiter: LookupLimiter;

  constructor({ key, limits = defaultLookupLimits }: LookupSettings) {
    this.key = key;
    this.limiter = new LookupLimiter(limits);
  }

  /**
   * Counts a look-up of the caller and gives the index to look for.
   * @throws AppError RATE_LIMITED; LOOKUP_UNAVAILABLE without a key
   */
  async indexFor(subject: string, field: string, value: string): Promise<string> {
    await this.limiter.count(subject);
    if (!this.key) throw refused(['this department was given no key.', '本部门未配置密钥。']);
    return blindIndex(this.key, field, value);
  }

  /**
   * A row that is not there must mean that nobody has the number, never that the numbers were indexed under another key.
   * @param stored the check value kept beside the indexes; null when there is none
   * @throws AppError LOOKUP_UNAVAILABLE
   */
  requireKeyOf(stored: string | null): void {
    if (this.key && stored === keyCheckOf(this.key)) return;
    throw refused(
      stored === null
        ? ['the data was loaded without an index.', '数据装载时未建立索引。']
        : ['the data was indexed under another key.', '数据索引所用密钥与当前密钥不一致。'],
    );
  }
}
