import { fenOf } from '#shared/scalars/money';
import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** Highest fine on the spot in yuan: for a citizen, and for a legal person or other organisation (行政处罚法 art. 51). */
const limits = { PERSON: '200.00', ENTERPRISE: '3000.00' } as const;

/** 行政处罚法 art. 51: on the spot no more than a warning or a small fine, on facts beyond doubt. */
export const simpleProcedure = guardRule(
  penaltyLaw,
  '第五十一条',
  { en: 'Small enough for the simple procedure', zh: '符合简易程序条件' },
  ({ facts, step }) => {
    if (step.name !== 'DECIDE_ON_THE_SPOT') return null;
    const { kinds, fine } = step.input.penalty;
    const limit = limits[facts.party.kind];
    const small = kinds.every((kind) => kind === 'WARNING' || kind === 'FINE');
    return unless(
      small && fenOf(fine ?? '0.00') <= fenOf(limit),
      `a warning or a fine of at most ${limit} yuan; else the ordinary procedure`,
      `当场处罚限于警告或者 ${limit} 元以下罚款，超出的应适用普通程序`,
    );
  },
);
