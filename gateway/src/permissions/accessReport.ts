import type { ExecutionResult, GraphQLError } from 'graphql';
import { appErrorOf } from '#shared/errors/format';
import type { LeafMask } from './decision';
import type { Filtered } from './operationFilter';

/** A place of the answer that does not show what was asked for, and why. */
export interface AccessNote {
  /** Response path without list indices. */
  readonly path: readonly string[];
  /**
   * MASKED, PSEUDONYM: shown so. DENIED: by a rule; where that rule looks at rows, which of them is not told. SOURCE_DOWN: a department did
   * not answer. FAILED: it answered with an error. ABSENT: there is no value.
   */
  readonly reason: 'MASKED' | 'PSEUDONYM' | 'DENIED' | 'SOURCE_DOWN' | 'FAILED' | 'ABSENT';
  /** Values at the place, over all rows. */
  readonly count: number;
}

/** Places where values arrive masked, each by its response path without list indices. */
export interface MaskedPath {
  readonly path: readonly string[];
  readonly mask: LeafMask;
}

/** A request asks for it with `"extensions": {"access": true}`. */
export const wantsAccessReport = (extensions: unknown): boolean =>
  (extensions as { access?: unknown } | undefined)?.access === true;

const isDown = (code: string): boolean => code === 'SUBGRAPH_UNAVAILABLE' || code === 'SUBGRAPH_TIMEOUT';

function reasonOf(error: GraphQLError): AccessNote['reason'] {
  const code = appErrorOf(error)?.code ?? '';
  if (code === 'UNAUTHORIZED_FIELD_OR_TYPE') return 'DENIED';
  return isDown(code) ? 'SOURCE_DOWN' : 'FAILED';
}

const textOf = (path: readonly (string | number)[]): string =>
  JSON.stringify(path.filter((part) => typeof part === 'string'));

/** For each null and each masked value of an answer: why, by place. In the order of their paths. */
export function accessReport(
  { data, errors = [] }: ExecutionResult<Record<string, unknown>>,
  filtered: Filtered,
): readonly AccessNote[] {
  const causes = new Map<string, AccessNote['reason']>();
  for (const error of errors) causes.set(textOf(error.path ?? []), reasonOf(error));
  const masked = new Map(
    filtered.kind === 'PART' ? filtered.maskedPaths().map(({ path, mask }) => [textOf(path), mask]) : [],
  );
  const notes = new Map<string, { path: readonly string[]; reason: AccessNote['reason']; count: number }>();
  const note = (path: readonly string[], reason: AccessNote['reason']): void => {
    const key = `${reason} ${textOf(path)}`;
    const known = notes.get(key);
    if (known) known.count++;
    else notes.set(key, { path: [...path], reason, count: 1 });
  };
  /** The error of the place itself, or of one below it whose null rose to it. */
  const causeOf = (path: readonly string[]): AccessNote['reason'] => {
    const own = causes.get(textOf(path));
    if (own) return own;
    const prefix = textOf(path).slice(0, -1);
    for (const [text, reason] of causes) if (text.startsWith(`${prefix},`)) return reason;
    return 'ABSENT';
  };
  const look = (value: unknown, path: string[]): void => {
    if (value === null) return note(path, causeOf(path));
    if (Array.isArray(value)) {
      for (const item of value) look(item, path);
      return;
    }
    const mask = masked.get(textOf(path));
    if (mask !== undefined) return note(path, mask === 'PSEUDONYM' ? 'PSEUDONYM' : 'MASKED');
    if (typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) if (inner !== undefined) look(inner, [...path, key]);
  };
  look(data ?? null, []);
  return [...notes.values()].sort((a, b) => (textOf(a.path) < textOf(b.path) ? -1 : 1));
}
