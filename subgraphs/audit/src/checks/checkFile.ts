import { amountInRange } from './amountInRange';
import type { CaseFile } from './caseFile';
import { decidedInTime } from './decidedInTime';
import { legalReview } from './legalReview';
import { noticeBeforeDecision } from './noticeBeforeDecision';
import { published } from './published';
import { notApplicable, type CaseFileRule, type ReviewDay, type ReviewRule } from './reviewRule';
import { twoOfficers } from './twoOfficers';
import { validCertificates } from './validCertificates';

/** A rule as it was applied to one file. */
export interface Check {
  readonly rule: CaseFileRule;
  readonly pass: boolean | null;
  readonly law: string;
  readonly note: string;
}

/** How many files keep a rule. */
export interface RuleCount {
  readonly rule: CaseFileRule;
  readonly passed: number;
  readonly failed: number;
  readonly notApplicable: number;
}

/** The rules of case file review, in the order of the check-list. */
export const reviewRules: readonly ReviewRule[] = [
  twoOfficers,
  validCertificates,
  legalReview,
  noticeBeforeDecision,
  amountInRange,
  decidedInTime,
  published,
];

/** The check-list of a file; of one that could not be read any more, with nothing decided. */
export const checkFile = (file: CaseFile | null, on: ReviewDay): readonly Check[] =>
  reviewRules.map(({ rule, law, check }) => ({
    rule,
    law,
    ...(file === null ? notApplicable('抽取后案卷已不可读取，未评查') : check(file, on)),
  }));

/** Over all files of a sample, by rule. */
export const countByRule = (lists: readonly (readonly Check[])[]): readonly RuleCount[] =>
  reviewRules.map(({ rule }) => {
    const results = lists.flatMap((list) => list.filter((check) => check.rule === rule));
    const count = (pass: boolean | null): number => results.filter((check) => check.pass === pass).length;
    return { rule, passed: count(true), failed: count(false), notApplicable: count(null) };
  });
