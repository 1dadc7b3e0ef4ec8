import type { CivilDate } from '#shared/calendar/civilDate';
import type { WorkCalendar } from '#shared/calendar/workCalendar';
import type { CaseFile } from './caseFile';

export const caseFileRules = [
  'TWO_OFFICERS',
  'VALID_CERTIFICATES',
  'LEGAL_REVIEW',
  'NOTICE_BEFORE_DECISION',
  'AMOUNT_IN_RANGE',
  'DECIDED_IN_TIME',
  'PUBLISHED',
] as const;
export type CaseFileRule = (typeof caseFileRules)[number];

/** What a rule finds in a file. */
export interface Finding {
  /** Null where the rule does not apply or the file does not say. */
  readonly pass: boolean | null;
  /**
   * In Chinese, for the reviewer. Readers of a sample need not be allowed what the file says: no names, and of sensitive fields
   * (days of notice, hearing and legal review) only what follows from them.
   */
  readonly note: string;
  /** Where the article depends on the file; the rule's own otherwise. */
  readonly law?: string;
}

/** When a file is looked at. */
export interface ReviewDay {
  readonly today: CivilDate;
  readonly calendar: WorkCalendar;
}

/** One rule of case file review (案卷评查): decides from the file alone. */
export interface ReviewRule {
  readonly rule: CaseFileRule;
  /** Law and article in Chinese. */
  readonly law: string;
  readonly check: (file: CaseFile, on: ReviewDay) => Finding;
}

export const passed = (note: string): Finding => ({ pass: true, note });
export const failed = (note: string): Finding => ({ pass: false, note });
export const notApplicable = (note: string): Finding => ({ pass: null, note });
