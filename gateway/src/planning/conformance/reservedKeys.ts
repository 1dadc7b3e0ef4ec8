/** Response keys of reworded documents: the client's own are beneath. */
const own = 'yiyuOwn__';
const copyOf = (copy: number): string => `yiyuCopy${copy}__`;
const reserved = /^yiyu(?:Own|Copy([1-9]\d{0,5}))__/;

export interface ClientKey {
  /** The client's response key. */
  readonly key: string;
  /** 0: the field itself; N ≥ 1: the N-th copy of it, whose fields belong into the same object. */
  readonly copy: number;
}

/**
 * The client's response key of one in a reworded document (PlannedOperation.document) or in what departments answer to
 * it. One prefix is taken off, never two: a client's own alias of this form is itself reworded (`isReserved`).
 */
export function clientKeyOf(responseKey: string): ClientKey {
  const match = reserved.exec(responseKey);
  if (!match) return { key: responseKey, copy: 0 };
  return { key: responseKey.slice(match[0].length), copy: Number(match[1] ?? 0) };
}

/** Whether a client's key would be taken for a reworded one. */
export const isReserved = (key: string): boolean => reserved.test(key);

/** The response key of the client's field in a copy; `isRenamed`: what is required of the object has its own key. */
export function responseKeyFor(key: string, copy: number, isRenamed: boolean): string {
  if (copy > 0) return copyOf(copy) + key;
  return isRenamed ? own + key : key;
}
