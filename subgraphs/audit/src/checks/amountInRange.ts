import type { CaseFile } from './caseFile';
import { failed, notApplicable, passed, type Finding, type ReviewRule } from './reviewRule';

type Act = NonNullable<CaseFile['act']>;

const lawOf = ({ basis }: Act): string | null =>
  basis === null ? null : `《${basis.law}》${basis.provision?.articleText ?? `第${basis.article}条`}`;

const yuan = (amount: number): string => `${amount.toFixed(2)} 元`;
const rounding = 0.005;

/** Between bounds in yuan, to the cent. */
const isBetween = (amount: number, low: number, high: number): boolean =>
  amount >= low - rounding && amount <= high + rounding;

function judge(fine: number, act: Act, goodsValue: number | null): Finding {
  const { minFine, maxFine, goodsMultiple } = act;
  const [low, high] = [Number(minFine ?? 0), maxFine === null ? null : Number(maxFine)];
  if (high === null && goodsMultiple === null) return notApplicable('处罚事项未列明罚款幅度');
  if (high !== null && isBetween(fine, low, high)) {
    return passed(`罚款 ${yuan(fine)}，在 ${yuan(low)}至 ${yuan(high)}幅度内`);
  }
  if (goodsMultiple !== null) {
    if (goodsValue === null) return notApplicable('罚款按货值金额倍数计算，案卷未载明货值金额');
    if (isBetween(fine, goodsValue * goodsMultiple.min, goodsValue * goodsMultiple.max)) {
      return passed(`罚款 ${yuan(fine)}，在货值金额 ${goodsMultiple.min} 至 ${goodsMultiple.max} 倍内`);
    }
  }
  const range = high === null ? '货值金额倍数' : `${yuan(low)}至 ${yuan(high)}幅度`;
  const mitigated =
    high !== null && fine < low ? '；依法减轻处罚的，应附理由（《中华人民共和国行政处罚法》第三十二条）' : '';
  return failed(`罚款 ${yuan(fine)}，不在${range}内${mitigated}`);
}

/**
 * The fine within the range of its item, or of the multiple of the value of the goods that takes the range's place from the
 * article's threshold on. Which of the two applies the catalogue does not say: a fine within either passes.
 */
export const amountInRange: ReviewRule = {
  rule: 'AMOUNT_IN_RANGE',
  law: '《中华人民共和国行政处罚法》第四条',
  check: ({ decision, act, goodsValue }) => {
    if (decision === null || decision.fine === null) return notApplicable('决定未处罚款');
    if (act === null) return notApplicable('案卷未载明处罚事项');
    const finding = judge(Number(decision.fine), act, goodsValue == null ? null : Number(goodsValue));
    const ofItem = lawOf(act);
    return ofItem === null ? finding : { ...finding, law: `${amountInRange.law}；${ofItem}` };
  },
};
