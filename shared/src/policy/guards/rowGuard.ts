import type { ReadPlace } from '#shared/grants/basis';
import type { Access } from '../access';
import { needsRow } from '../access';
import { regionCodeOf } from '../partOf';
import type { Openness } from '../requirement';
import type { GuardContext } from './guardContext';
import type { VerdictBook } from './verdicts';

/** Whether the caller may read a field of this row. */
export type RowGuard = (row: unknown, context: GuardContext) => boolean;

export interface ReadRule {
  readonly read: Openness;
  /** Only in rows inside the caller's divisions. */
  readonly where: 'EVERYWHERE' | 'OWN_REGION';
  /** The field it is the rule of. */
  readonly at: ReadPlace;
}

const isRow = (row: unknown): row is object => typeof row === 'object' && row !== null;

/** The guard of a rule; null where nobody needs one. */
export function rowGuardOf({ read, where, at }: ReadRule, book: VerdictBook): RowGuard | null {
  if (read === 'PUBLIC' && where === 'EVERYWHERE') return null;
  const mayPass = book.mayPass(read, at);
  const parts: ((row: object, access: Access, context: GuardContext) => boolean)[] = [];
  if (read !== 'PUBLIC' && needsRow(read)) {
    parts.push((row, access, context) => access.passes(read, row, context.today(), at));
  }
  if (where === 'OWN_REGION') parts.push((row, access) => book.isInOwnRegion(access, regionCodeOf(row)));
  if (parts.length === 0) return (_row, { access }) => mayPass(access);
  return (row, context) =>
    mayPass(context.access) && isRow(row) && parts.every((part) => part(row, context.access, context));
}
