import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政处罚法 art. 33, last paragraph (arts. 30, 31 for guardians): who is not punished is educated. */
export const unpunishedEducated = guardRule(
  penaltyLaw,
  '第三十三条',
  { en: 'The unpunished educated', zh: '不予处罚的已教育' },
  ({ step }) =>
    unless(
      step.name !== 'NO_PENALTY' ||
        step.input.educated ||
        step.input.ground === 'NOT_ESTABLISHED' ||
        step.input.ground === 'OUT_OF_TIME',
      'education of the party, or the order to the guardian',
      '应当对当事人进行教育或者责令监护人管教',
    ),
);
