import { eq, isNotNull } from '#shared/db/where';
import type { Policy } from '../policy';

/**
 * An open complaint is a claim nobody has looked into: whom it is about is seen once it is closed. How a report was handled
 * is for those who handle reports (art. 33).
 */
export const complaintClosed: Policy = {
  meaning: {
    en: 'A complaint that is closed; never a report.',
    zh: '已办结的投诉；举报不公开。',
  },
  law: '市场监督管理投诉举报处理暂行办法 art. 33, 34',
  mayHold: () => true,
  holds: (_principal, row) => {
    const { kind, closedOn } = row as { kind: string; closedOn: string | null };
    return kind === 'COMPLAINT' && closedOn !== null;
  },
  rows: () => [...isNotNull('closedOn'), ...eq('kind', 'COMPLAINT')],
};
