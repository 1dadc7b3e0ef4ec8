import { AppError } from '#shared/errors/appError';

/** Exports under way at one gateway, of one subject and of all: each holds a page and keeps departments at work. */
const mostOfOne = 2;
const mostOfAll = 20;

/** Takes a place for an export; @returns how to give it back. @throws (when called) AppError RATE_LIMITED */
export function exportPlaces(): (subject: string) => () => void {
  const taken = new Map<string, number>();
  let all = 0;
  return (subject) => {
    const own = taken.get(subject) ?? 0;
    if (own >= mostOfOne || all >= mostOfAll) throw busy();
    taken.set(subject, own + 1);
    all++;
    return () => {
      all--;
      const left = (taken.get(subject) ?? 1) - 1;
      if (left > 0) taken.set(subject, left);
      else taken.delete(subject);
    };
  };
}

const busy = (): AppError =>
  new AppError('RATE_LIMITED', {
    en: `At most ${mostOfOne} exports of yours, and ${mostOfAll} of all callers, run at a time. Wait until one has ended.`,
    zh: `每人最多同时导出 ${mostOfOne} 个，全体最多 ${mostOfAll} 个。请待其中一个结束。`,
  });
