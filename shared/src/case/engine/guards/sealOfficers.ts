import { compulsionLaw } from '../law';
import { guardRule, unless } from './guardRule';
import { officersOf } from './stepParts';

/** 行政强制法 art. 18 (2), 行政处罚法 art. 42: two officers of the organ with valid certificates carry it out. */
export const sealOfficers = guardRule(
  compulsionLaw,
  '第十八条',
  { en: 'Two officers carry it out', zh: '由两名以上执法人员实施' },
  ({ facts, step, context }) => {
    const able = officersOf(facts, step).filter((certNo) => {
      const officer = context.officer(certNo);
      const valid = officer !== null && step.on >= officer.certValidFrom && step.on <= officer.certValidTo;
      return valid && officer.organId === facts.organId;
    });
    return unless(
      able.length >= 2,
      `two officers of the organ with valid certificates; got ${able.length}`,
      `应由两名以上持有效证件的本机关执法人员实施，实际为 ${able.length} 名`,
    );
  },
);
