import type { Principal } from '#shared/auth/principal';
import type { Policy } from '../policy';

const handling: readonly string[] = ['department-officer', 'department-lead'];

const isOutsideHandling = ({ roles, certNo }: Principal): boolean =>
  certNo === null && !roles.some((role) => handling.includes(role));

/**
 * Who complained or reported is never visible to those who handle the matter, whatever else they may read: only to callers
 * who neither hold an enforcement certificate nor work a department's cases, such as the stewards of the intake.
 */
export const reporterHidden: Policy = {
  meaning: {
    en: 'The caller is not of those who handle the matter, from whom its author is hidden.',
    zh: '非办案人员；投诉举报人身份对办案人员保密。',
  },
  law: '市场监督管理投诉举报处理暂行办法 art. 33; 行政处罚法 art. 50',
  mayHold: isOutsideHandling,
  holds: isOutsideHandling,
};
