import { penaltyLaw } from '../law';
import { guardRule, unless } from './guardRule';
import { isOutOfTime } from './limitation';

/** 行政处罚法 art. 36: two years, five where life, health or financial security was harmed. */
export const withinLimitation = guardRule(
  penaltyLaw,
  '第三十六条',
  { en: 'Discovered within the limitation', zh: '违法行为在追究时效内被发现' },
  (call) =>
    unless(
      !isOutOfTime(call),
      `discovery within ${call.facts.harmedSafety ? 'five' : 'two'} years of ${call.facts.occurredTo}; it was on ${call.facts.discoveredOn}`,
      `违法行为 ${call.facts.occurredTo} 终了，${call.facts.discoveredOn} 发现，已超过${call.facts.harmedSafety ? '五' : '二'}年`,
    ),
);
