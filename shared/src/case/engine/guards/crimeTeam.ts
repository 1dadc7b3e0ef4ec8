import { crimeTransferRules } from '../law';
import { guardRule, unless } from './guardRule';
import { officersOf } from './stepParts';

/** 移送规定 art. 5: two officers or more check the case for the report. */
export const crimeTeam = guardRule(
  crimeTransferRules,
  '第五条',
  { en: 'Two officers on the transfer', zh: '两名以上执法人员组成专案组' },
  ({ facts, step }) =>
    unless(
      officersOf(facts, step).length >= 2,
      'two officers at least for the report',
      '应指定两名以上执法人员组成专案组',
    ),
);
