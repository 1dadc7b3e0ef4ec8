import { excerpt } from '#shared/codes/excerpt';
import { tryDocNo } from '../documents/docNo';
import { penaltyLaw } from '../law';
import { guardRule, say, unless } from './guardRule';

/** 行政处罚法 art. 59 (art. 52 for decisions on the spot): a numbered document with basis and remedies. */
export const decisionDocument = guardRule(
  penaltyLaw,
  '第五十九条',
  { en: 'A complete decision document', zh: '处罚决定书内容完整' },
  ({ step }) => {
    if (step.name !== 'DECIDE' && step.name !== 'DECIDE_ON_THE_SPOT') return null;
    const number = tryDocNo(step.input.docNo);
    if (number === null || String(number.year) !== step.on.slice(0, 4)) {
      return say(
        `a number of the year of the decision, such as 株环罚字〔${step.on.slice(0, 4)}〕5号; got ${excerpt(step.input.docNo)}`,
        `当年的决定书文号，例如 株环罚字〔${step.on.slice(0, 4)}〕5号，实际为 ${excerpt(step.input.docNo)}`,
      );
    }
    if (step.name === 'DECIDE_ON_THE_SPOT') return null;
    return unless(
      step.input.basis.length > 0 && step.input.remediesTold,
      'legal basis, and how and until when to seek reconsideration or sue',
      '决定书应载明处罚依据及申请复议、提起诉讼的途径和期限',
    );
  },
);
