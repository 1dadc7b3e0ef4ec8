import { testGrantKeys } from '#shared/testing/testGrant';
import { AuditGrantEntity } from '../src/entities/auditGrant.entity';
import { GrantEventEntity } from '../src/entities/grantEvent.entity';
import { chainFault } from '../src/grants/eventChain';
import {
  activeGrant,
  approve,
  input,
  read,
  reject,
  request,
  revoke,
  startAudit,
  type AuditFixture,
} from './grantFixture';

let fixture: AuditFixture;
beforeEach(async () => {
  fixture = await startAudit();
});
afterEach(() => fixture.close());

const asked = async (more: Record<string, unknown> = {}): Promise<string> =>
  (await fixture.give(request, { input: input(more) }, 'auditor')).id as string;

describe('the events of a grant', () => {
  const eventsOf = (grantId: string) =>
    fixture.audit
      .database()
      .getRepository(GrantEventEntity)
      .find({ where: { grantId }, order: { sequence: 'ASC' } });

  it('are a chain that the pinned key signed', async () => {
    const id = await activeGrant(fixture);
    await fixture.give(revoke, { id, reason: '事项办结' }, 'supervisor');
    const events = await eventsOf(id);
    expect(events).toHaveLength(5);
    expect(chainFault(testGrantKeys.signer, events)).toBeNull();
  });

  it('are neither changed nor deleted by anybody with the database', async () => {
    const id = await asked();
    const database = fixture.audit.database();
    await expect(database.query(`UPDATE grant_event SET note = 'x'`)).rejects.toThrow('never changed');
    await expect(database.query('DELETE FROM grant_event')).rejects.toThrow('never changed');
    expect(chainFault(testGrantKeys.signer, await eventsOf(id))).toBeNull();
  });

  it('keep a grant from being signed for other terms than those that were asked for', async () => {
    const id = await asked({ coordinates: ['EcologyCase.evidence'] });
    await fixture.give(approve, { id }, 'lead-ecology');
    await fixture.audit.database().getRepository(AuditGrantEntity).update({ id }, { level: 'CLEAR' });
    expect((await fixture.refuse(approve, { id }, 'supervisor')).code).toBe('INTERNAL_SERVER_ERROR');
    const { state, signed } = await fixture.give(read, { id });
    expect([state, signed]).toEqual(['REQUESTED', null]);
    // It can still be ended.
    expect((await fixture.give(reject, { id, reason: '内容被改' }, 'supervisor')).state).toBe('REJECTED');
  });
});
