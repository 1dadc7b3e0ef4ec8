import { fenOf, moneyOfFen } from '#shared/scalars/money';
import { penaltyLaw } from '../law';
import { hasFine } from '../penalty';
import { guardRule, say, type GuardCall } from './guardRule';
import { mitigationOf } from './stepParts';
import { applied, basisOf, type Applied } from './appliedItem';

/** Fen times a multiple with at most two decimals. */
const times = (fen: bigint, multiple: number): bigint => (fen * BigInt(Math.round(multiple * 100))) / 100n;

/**
 * The ranges in fen that an item allows for a fine. Beside the fixed range of an item, where the department's extension
 * takes it, that of the value of the goods: which of the two holds from what value on is for the article to say, and the
 * catalogue does not record it.
 */
function rangesOf({ item }: Applied, { context, extension }: GuardCall): (readonly [bigint, bigint])[] {
  const fixed = item.maxFine === null ? [] : [[fenOf(item.minFine ?? '0.00'), fenOf(item.maxFine)] as const];
  const { goodsMultiple } = item;
  if (!extension.goodsMultiple || goodsMultiple === null || context.goodsValue === null) return fixed;
  const value = fenOf(context.goodsValue);
  return [...fixed, [times(value, goodsMultiple.min), times(value, goodsMultiple.max)]];
}

/** 行政处罚法 arts. 4, 32: a fine lies in the range of its item, or below it for a reason that the law gives. */
export const amountInRange = guardRule(
  penaltyLaw,
  '第四条',
  { en: 'A fine within the range of the item', zh: '罚款在法定幅度内' },
  (call) => {
    const found = applied(call);
    if (found === null || 'en' in found) return found;
    if (!hasFine(found.penalty)) return null;
    const fine = fenOf(found.penalty.fine ?? '0.00');
    const ranges = rangesOf(found, call);
    if (ranges.length === 0) {
      return say(
        `a range for the fine: ${basisOf(found.item)} names none that can be computed (is the value of the goods known?)`,
        `${basisOf(found.item)}未列明可计算的罚款幅度，请载明货值金额`,
      );
    }
    if (ranges.some(([low, high]) => fine >= low && fine <= high)) return null;
    if (mitigationOf(call.step) !== null && ranges.some(([low]) => fine < low)) return null;
    const shown = ranges.map(([low, high]) => `${moneyOfFen(low)}–${moneyOfFen(high)}`).join(' / ');
    return say(
      `a fine within ${shown} yuan (${basisOf(found.item)}), or below it with a reason under art. 30, 31 or 32; got ${moneyOfFen(fine)}`,
      `罚款应在 ${shown} 元内（${basisOf(found.item)}），减轻处罚应载明第三十条、第三十一条或者第三十二条的理由，实际为 ${moneyOfFen(fine)} 元`,
    );
  },
);
