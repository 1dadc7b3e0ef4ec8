import { createHash, type KeyObject } from 'node:crypto';
import { grantSuite } from '#shared/grants/requestBasis';
import { canonicalJson } from '#shared/policy/canonicalJson';
import type { GrantEventEntity } from '../entities/grantEvent.entity';

/** What happened, by whom, to which terms. */
export type EventFacts = Pick<GrantEventEntity, 'kind' | 'by' | 'department' | 'at' | 'note'>;

type EventBody = EventFacts & Pick<GrantEventEntity, 'grantId' | 'sequence' | 'terms' | 'previous'>;

export const firstPrevious = '0'.repeat(64);

/** The bytes that are hashed and signed. */
const bytesOf = ({ grantId, sequence, kind, by, department, at, note, terms, previous }: EventBody): Buffer =>
  Buffer.from(
    canonicalJson({
      format: 'yiyu-grant-event/1',
      grant: grantId,
      sequence,
      kind,
      by,
      department,
      at: at.toISOString(),
      note,
      terms,
      previous,
    }),
  );

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The next entry of a grant's events. @param before the last one; null for the first */
export function nextEvent(
  key: KeyObject,
  grant: { readonly id: string; readonly terms: string },
  before: GrantEventEntity | null,
  facts: EventFacts,
): GrantEventEntity {
  const sequence = (before?.sequence ?? 0) + 1;
  const body = {
    ...facts,
    grantId: grant.id,
    sequence,
    terms: grant.terms,
    previous: before?.hash ?? firstPrevious,
  };
  const bytes = bytesOf(body);
  return {
    ...body,
    id: `${grant.id}:${sequence}`,
    hash: hashOf(bytes),
    signature: grantSuite.sign(key, bytes),
  };
}

/**
 * The first thing wrong with the events of one grant, in their order; null when nothing is: numbers from 1, each naming the hash
 * of the one before, each signed by the pinned key, all about the same grant and terms. That the last ones are missing does not
 * show here: what a grant allows, its own signature and the departments' checks decide.
 */
export function chainFault(publicKey: KeyObject, events: readonly GrantEventEntity[]): string | null {
  const [first] = events;
  let previous = firstPrevious;
  for (const [index, event] of events.entries()) {
    const bytes = bytesOf(event);
    const name = `event ${index + 1}`;
    if (event.sequence !== index + 1) return `${name} has the number ${event.sequence}`;
    if (event.grantId !== first?.grantId || event.terms !== first.terms)
      return `${name} is about another grant`;
    if (event.previous !== previous) return `${name} does not follow the one before`;
    if (event.hash !== hashOf(bytes)) return `${name} was changed`;
    if (!grantSuite.isSigned(publicKey, bytes, event.signature)) return `${name} is not signed by the key`;
    previous = event.hash;
  }
  return null;
}
