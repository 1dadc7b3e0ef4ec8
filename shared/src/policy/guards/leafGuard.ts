import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import type { ReadPlace } from '#shared/grants/basis';
import { masks } from '../masks';
import type { FieldRule } from '../rules';
import type { GuardContext } from './guardContext';
import { wornSoon } from './maskedValue';
import { denial } from './denial';
import { isPlaceless, placeless } from './placeless';
import { rowGuardOf } from './rowGuard';
import type { VerdictBook } from './verdicts';

export type Resolver = GraphQLFieldResolver<unknown, GuardContext>;

export const denyingResolver: Resolver = placeless((_row, _args, _context, info) => denial(info));

/**
 * Codes of organisations are keys: they travel between departments as they are, and the gateway masks those of individual
 * businesses on their way out.
 */
const isMaskedHere = ({ mask }: FieldRule): boolean => mask !== undefined && mask.kind !== 'INDIVIDUAL_USCC';

/**
 * The resolver of a field with its rule around it: synchronous, as long as the resolver is. A field without a rule is denied, one
 * that anybody may read as it is keeps its resolver, whatever that was.
 */
export function guardedResolver(
  coordinate: string,
  resolve: Resolver | undefined,
  rule: FieldRule | undefined,
  book: VerdictBook,
): Resolver | undefined {
  if (!rule) return denyingResolver;
  const at: ReadPlace = { coordinate, class: rule.class };
  const where = rule.ownRegion ? 'OWN_REGION' : 'EVERYWHERE';
  const guard = rowGuardOf({ read: rule.read, where, at }, book);
  const readable = resolve ?? defaultFieldResolver;
  // A guard looks at the row, never at where it stands.
  const like = resolve === undefined || isPlaceless(resolve) ? placeless : (made: Resolver): Resolver => made;
  const guarded: Resolver = guard
    ? like((row, args, context, info) => {
        if (!guard(row, context)) return denial(info);
        return readable(row, args, context, info) as unknown;
      })
    : readable;
  if (!rule.mask || !isMaskedHere(rule)) return guard ? guarded : resolve;

  const { kind, clear } = rule.mask;
  const isClear = rowGuardOf({ read: clear, where: 'EVERYWHERE', at }, book);
  return like((row, args, context, info) => {
    const value = guarded(row, args, context, info) as unknown;
    if (isClear === null || isClear(row, context)) return value;
    return wornSoon(value, context.access.isPseudonymAt(at) ? context.pseudonym(kind) : masks[kind].apply);
  });
}
