import { testGrantKeys, testGrantSigner } from '#shared/testing/testGrant';
import { privateKeyFrom } from '#shared/auth/internalTokenKey';
import type { GrantEventEntity } from '../src/entities/grantEvent.entity';
import { chainFault, nextEvent, type EventFacts } from '../src/grants/eventChain';

const grant = { id: 'grant-1', terms: 'a'.repeat(64) };
const fact = (kind: EventFacts['kind'], by: string): EventFacts => ({
  kind,
  by,
  department: null,
  at: new Date('2026-11-23T02:00:00Z'),
  note: null,
});

function chain(key = testGrantSigner): GrantEventEntity[] {
  const facts = [
    fact('REQUESTED', 'persona:auditor'),
    fact('APPROVED', 'persona:a'),
    fact('APPROVED', 'persona:b'),
  ];
  return facts.reduce<GrantEventEntity[]>(
    (events, one) => [...events, nextEvent(key, grant, events.at(-1) ?? null, one)],
    [],
  );
}

const faultAfter = (change: (events: GrantEventEntity[]) => GrantEventEntity[]): string | null =>
  chainFault(testGrantKeys.signer, change(chain()));

const changed = (index: number, more: Partial<GrantEventEntity>) => (events: GrantEventEntity[]) =>
  events.map((event, i) => (i === index ? { ...event, ...more } : event));

describe('the chain of events', () => {
  it('is sound as it was made, from its beginning to any event', () => {
    expect(faultAfter((events) => events)).toBeNull();
    expect(faultAfter((events) => events.slice(0, 2))).toBeNull();
  });

  it.each<readonly [string, Partial<GrantEventEntity>]>([
    ['kind', { kind: 'REJECTED' }],
    ['person', { by: 'persona:c' }],
    ['department', { department: 'ecology' }],
    ['time', { at: new Date('2026-11-23T02:00:00.001Z') }],
    ['note', { note: '' }],
  ])('shows another %s', (_, more) => {
    for (const index of [0, 1, 2])
      expect(faultAfter(changed(index, more))).toBe(`event ${index + 1} was changed`);
  });

  it('shows one that is missing, moved, of other terms or of another grant', () => {
    expect(faultAfter(([first, , last]) => [first, last] as GrantEventEntity[])).toContain('number');
    expect(faultAfter(([first, second, last]) => [second, first, last] as GrantEventEntity[])).toContain(
      'number',
    );
    expect(faultAfter(changed(1, { terms: 'b'.repeat(64) }))).toContain('another grant');
    expect(faultAfter(changed(2, { grantId: 'grant-2' }))).toContain('another grant');
    expect(faultAfter(changed(1, { previous: 'b'.repeat(64) }))).toContain('does not follow');
  });

  it('shows a chain that somebody else made, whole as it is', () => {
    const other = privateKeyFrom(Buffer.alloc(32, 8));
    expect(chainFault(testGrantKeys.signer, chain(other))).toBe('event 1 is not signed by the key');
  });
});
