import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 70: cash against the receipt of the finance department. */
export const cashReceipt = guardRule(
  penaltyLaw,
  '第七十条',
  { en: 'Receipt for cash', zh: '当场收缴出具专用票据' },
  ({ step }) =>
    unless(
      step.name !== 'RECORD_PAYMENT' ||
        step.input.cash === null ||
        Boolean(step.input.cash.receiptNo?.trim()),
      'the number of the receipt for the cash',
      '当场收缴应载明财政专用票据号码',
    ),
);
