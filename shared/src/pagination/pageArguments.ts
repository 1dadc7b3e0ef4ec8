import { badInput } from '#shared/errors/appError';

export const defaultPageSize = 20;
export const maximumPageSize = 100;

/** Relay's arguments as a client sends them. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Page {
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly size: number;
  readonly cursor: string | null;
}

function checkedSize(name: 'first' | 'last', size: number, cursorName: 'after' | 'before'): number {
  if (size >= 1 && size <= maximumPageSize) return size;
  throw badInput(
    `"${name}" must be between 1 and ${maximumPageSize}, got ${size}. Ask for pages with "${cursorName}".`,
    `"${name}" 须在 1 至 ${maximumPageSize} 之间，实际为 ${size}。请用 "${cursorName}" 分页。`,
  );
}

/** Checks the arguments of a connection. Forward with `first`/`after` (20 by default), backward with `last`/`before`. */
export function pageOf({ first, after, last, before }: PageArguments): Page {
  const backward = last != null || before != null;
  if (backward && (first != null || after != null)) {
    throw badInput(
      'Expected "first"/"after" or "last"/"before", got both. Page in one direction.',
      '应使用 "first"/"after" 或 "last"/"before" 之一，实际同时给出。请只按一个方向分页。',
    );
  }
  return backward
    ? {
        direction: 'BACKWARD',
        size: checkedSize('last', last ?? defaultPageSize, 'before'),
        cursor: before ?? null,
      }
    : {
        direction: 'FORWARD',
        size: checkedSize('first', first ?? defaultPageSize, 'after'),
        cursor: after ?? null,
      };
}
