import { compulsionLaw } from '../law';
import { guardRule, unless } from './guardRule';

/** 行政强制法 art. 25, last paragraph: how long tests take is told to the party in writing. */
export const pauseTold = guardRule(
  compulsionLaw,
  '第二十五条',
  { en: 'Party told of the excluded time', zh: '扣除期间已告知当事人' },
  ({ facts: { tracks }, step }) => {
    if (step.name !== 'PAUSE') return null;
    const sealed = tracks.SEALING === 'SEALED' || tracks.SEALING === 'EXTENDED';
    return unless(
      !sealed || step.input.partyTold,
      'written word to the party on how long sealed things are tested',
      '查封、扣押期间的检测、检验、检疫或者鉴定期间应书面告知当事人',
    );
  },
);
