import { isUnder } from '../caseParty';
import { penaltyLaw } from '../law';
import { guardRule, say, unless } from './guardRule';
import { mitigationOf, penaltyOf } from './stepParts';

/** 行政处罚法 art. 30: under fourteen nobody is punished; under eighteen, leniently, with the decision saying so. */
export const ofAge = guardRule(
  penaltyLaw,
  '第三十条',
  { en: 'The party is old enough', zh: '当事人已达受罚年龄' },
  ({ facts: { party, occurredTo }, step }) => {
    if (party.kind !== 'PERSON' || penaltyOf(step) === null) return null;
    if (isUnder(14, party.bornOn, occurredTo)) {
      return say(
        'a party of fourteen or more at the time of the act: decide on no penalty and tell the guardian',
        '当事人行为时已满十四周岁；不满十四周岁的，应不予处罚并责令监护人管教',
      );
    }
    return unless(
      !isUnder(18, party.bornOn, occurredTo) || mitigationOf(step)?.article === '第三十条',
      'leniency for a party between fourteen and eighteen, stated with this article',
      '当事人行为时不满十八周岁，应当从轻或者减轻并载明本条依据',
    );
  },
);
