import { excerpt } from '#shared/codes/excerpt';
import { badInput } from '#shared/errors/appError';
import { fenOf, moneyOfFen } from '#shared/scalars/money';
import type { CaseFacts } from './caseFacts';
import type { CaseStep } from './caseStep';
import type { Penalty } from './penalty';
import { unpaidFen } from './readings';

function checkLength(value: number | null, en: string, zh: string): void {
  if (value === null || (Number.isInteger(value) && value >= 1 && value <= 1200)) return;
  throw badInput(
    `${en} is a whole number from 1 to 1200; got ${value}. Correct it.`,
    `${zh}应为 1 至 1200 的整数，实际为 ${value}。请更正。`,
  );
}

function checkAmount(amount: string | null): void {
  if (amount === null || fenOf(amount) >= 0n) return;
  throw badInput(
    `An amount is not negative; got ${excerpt(amount)}. Send null for none.`,
    `金额不得为负，实际为 ${excerpt(amount)}。无金额的请填 null。`,
  );
}

function checkPenalty({ fine, confiscated, suspensionMonths, banYears }: Penalty): void {
  checkAmount(fine);
  checkAmount(confiscated);
  checkLength(suspensionMonths, 'A suspension in months', '暂扣、停业的月数');
  checkLength(banYears === 'LIFE' ? null : banYears, 'A ban in years', '限制从业的年数');
}

/**
 * What no law is needed to refuse: negative amounts, lengths that are none, a payment of nothing or of more than is owed.
 * @throws AppError BAD_USER_INPUT
 */
export function checkInput(facts: CaseFacts, { input }: CaseStep): void {
  if ('penalty' in input) checkPenalty(input.penalty);
  if (!('amount' in input)) return;
  const [paid, owed] = [fenOf(input.amount), unpaidFen(facts)];
  if (paid > 0n && paid <= owed) return;
  throw badInput(
    `A payment is more than nothing and at most the ${moneyOfFen(owed)} yuan still owed; got ${excerpt(input.amount)}. Enter what was paid on the fine.`,
    `缴款应大于零且不超过尚欠的 ${moneyOfFen(owed)} 元，实际为 ${excerpt(input.amount)}。请填写实缴罚款数额。`,
  );
}
