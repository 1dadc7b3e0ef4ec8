import type { Penalty } from '../penalty';
import type { ItemFacts } from '../stepContext';
import type { Message } from '#shared/errors/table';
import { say, type GuardCall } from './guardRule';
import { actCodeOf, penaltyOf } from './stepParts';

/** A penalty with the item it rests on. */
export interface Applied {
  readonly penalty: Penalty;
  readonly item: ItemFacts;
}

/** The penalty of a step and the item it applies; what is missing when the catalogue has no such item. */
export function applied({ facts, step, context }: GuardCall): Applied | Message | null {
  const penalty = penaltyOf(step);
  if (penalty === null) return null;
  const code = actCodeOf(facts, step);
  const item = context.item(code);
  return item === null
    ? say(`an item ${code} in the catalogue`, `处罚事项 ${code} 未列入目录`)
    : { penalty, item };
}

/** Law and article of an item, in book-title marks. */
export const basisOf = ({ law, article }: ItemFacts): string => `《${law}》${article}`;
