import { AuditGrantEntity } from '../entities/auditGrant.entity';
import { GrantReservationEntity } from '../entities/grantReservation.entity';
import type { SettleGrantInput } from '../generated/types';
import { changeGrants } from '../repositories/grantStore';
import type { GrantDeps } from './deps';
import { isInForceAt } from './grantState';
import { requiredNumber } from './inputText';

const mostRows = 2 ** 31 - 1;

/**
 * Charges what came instead of what was reserved, once, and says whether the answer may leave: only while the grant is in force
 * and its budget holds the rows. Asked again it charges nothing, and says yes only if it still may.
 * @throws AppError NOT_FOUND for a reservation that there is not, BAD_USER_INPUT
 */
export function settleGrant(
  { db, services, now }: GrantDeps,
  { reservation: id, rows }: SettleGrantInput,
): Promise<{ readonly mayLeave: boolean }> {
  const came = requiredNumber('rows', rows, 0, mostRows);
  return changeGrants(db, services.signingKey, async (store) => {
    const reservation = await store.take(GrantReservationEntity, id);
    const grant = await store.take(AuditGrantEntity, reservation.grantId);
    const at = now();
    const isInForce = isInForceAt(grant, at);
    if (reservation.settledAt !== null) return { mayLeave: reservation.released === true && isInForce };
    const fits = await store.charge(grant.id, came - reservation.rows);
    const released = fits && isInForce;
    await store.update(GrantReservationEntity, reservation, { settledAt: at, came, released });
    return { mayLeave: released };
  });
}
