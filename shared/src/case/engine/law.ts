import type { CivilDate } from '#shared/calendar/civilDate';
import type { LawSource } from '#shared/calendar/clockRule';

/** A law in the version that the engine applies, with the days on which that version is in force. */
export interface LawVersion {
  /** Full Chinese name, as in the library of provisions. */
  readonly law: string;
  readonly effectiveFrom: CivilDate;
  /** The last day in force, inclusive; null while in force. */
  readonly effectiveTo: CivilDate | null;
}

const version = (law: string, effectiveFrom: CivilDate): LawVersion => ({
  law,
  effectiveFrom,
  effectiveTo: null,
});

/** As revised in 2021 (art. 86). What applied before is not recorded here. */
export const penaltyLaw = version('中华人民共和国行政处罚法', '2021-07-15');
/** Art. 71. */
export const compulsionLaw = version('中华人民共和国行政强制法', '2012-01-01');
/** As revised in 2023 (art. 90). */
export const reconsiderationLaw = version('中华人民共和国行政复议法', '2024-01-01');
/** As revised and published that day (art. 20). */
export const crimeTransferRules = version('行政执法机关移送涉嫌犯罪案件的规定', '2020-08-07');
/** Art. 19. */
export const marketPublicityRules = version('市场监督管理行政处罚信息公示规定', '2021-09-01');
/** As revised and published that day. */
export const entertainmentRules = version('娱乐场所管理条例', '2020-11-29');
/** As revised in 2014 (art. 70). */
export const environmentLaw = version('中华人民共和国环境保护法', '2015-01-01');

/** An article of a law as a source. */
export const source = ({ law }: LawVersion, article: string): LawSource => ({ law, article });
