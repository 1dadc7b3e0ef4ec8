import { excerpt } from '#shared/codes/excerpt';
import { partyKey } from '../caseParty';
import { penaltyLaw } from '../law';
import { guardRule } from './guardRule';
import { officersOf } from './stepParts';

/** 行政处罚法 art. 43: an officer with an interest in the case withdraws. */
export const noConflict = guardRule(
  penaltyLaw,
  '第四十三条',
  { en: 'No officer with an interest in the case', zh: '执法人员应当回避的已回避' },
  ({ facts, step, context }) => {
    const party = partyKey(facts.party);
    const partial = officersOf(facts, step).find((certNo) =>
      context.officer(certNo)?.conflicts.includes(party),
    );
    return partial === undefined
      ? null
      : {
          en: `an officer without an interest in the place of ${excerpt(partial)}`,
          zh: `执法证 ${excerpt(partial)} 的执法人员与当事人有利害关系，应当回避`,
        };
  },
);
