import { AppError } from '#shared/errors/appError';

/** What the planner says of an operation that it would have to look at too often (query-planner's own limits). */
const tooMuch = /exceeds (the )?limit|reached the limit|too many|recursive selections/i;

/** What it says where it finds no way to a field. */
const noWay = /was not able to (find any options|plan)/i;

/**
 * An error of the planner, in words for clients where it is about their operation. Its own words name subgraphs, and
 * stay in the log.
 */
export function plannerRefusal(error: unknown): unknown {
  const { message = '' } = error as { readonly message?: string };
  if (tooMuch.test(message)) return tooCostlyToPlan();
  return noWay.test(message) ? noWayToServe() : error;
}

export const tooCostlyToPlan = (): AppError =>
  new AppError('COST_TOO_HIGH', {
    en: 'The operation takes too long to plan. Ask for fewer fields, or split it into several operations.',
    zh: '该操作的规划耗时过长。请减少字段，或拆分为多个操作。',
  });

const noWayToServe = (): AppError =>
  new AppError('UNSATISFIABLE_OPERATION', {
    en: 'No department can serve a field of this operation as asked here. Ask for its parts in operations of their own to find which.',
    zh: '没有部门能够按此方式提供该操作中的某个字段。请分拆为单独的操作以确定是哪一个。',
  });
