import { penaltyLaw } from '../law';
import { guardRule, say, unless } from './guardRule';

/** 行政处罚法 art. 44: the notice tells what penalty is meant, its facts, reasons and basis, and the party's rights. */
export const noticeComplete = guardRule(
  penaltyLaw,
  '第四十四条',
  { en: 'A complete notice', zh: '告知内容完整' },
  ({ step }) => {
    if (step.name !== 'NOTIFY') return null;
    const { reasoned, rightsTold, statementBy } = step.input;
    if (!reasoned) return say('facts, reasons and legal basis in the notice', '告知书应载明事实、理由、依据');
    return unless(
      rightsTold.includes('STATEMENT') && rightsTold.includes('DEFENCE') && statementBy > step.on,
      'the rights to state and to defend, with a day after the notice up to which to use them',
      '告知书应载明陈述权、申辩权及告知之后的行使期限',
    );
  },
);
