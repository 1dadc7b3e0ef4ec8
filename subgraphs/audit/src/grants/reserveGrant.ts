import { randomUUID } from 'node:crypto';
import { departments, publicPrincipal, type DepartmentName, type Principal } from '#shared/auth/principal';
import { fetchSelected, selectRows } from '#shared/db/rows';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { inTransaction } from '#shared/db/transaction';
import { applyConditions, eq } from '#shared/db/where';
import { isPurposeCode } from '#shared/grants/purposes';
import { grantFault } from '#shared/grants/usableGrant';
import { AuditGrantEntity } from '../entities/auditGrant.entity';
import { GrantReservationEntity } from '../entities/grantReservation.entity';
import type { ReserveGrantInput } from '../generated/types';
import { reserveRows } from '../repositories/grantBudget';
import type { GrantDeps } from './deps';
import { grantBody } from './grantTerms';
import { requiredNumber } from './inputText';
import { notTheirs, notUsable, otherDivision, otherPurpose } from './useRefusals';

export interface Reservation {
  readonly id: string;
  /** Canonical JSON of the signed grant. */
  readonly grant: string;
}

const mostRows = 1_000_000;

const departmentNamed = (name: string | null | undefined): DepartmentName | null =>
  departments.find((one) => one === name) ?? null;

/** Who asks, as the gateway knows them. */
const holderOf = ({ subject, department, roles, regions }: ReserveGrantInput): Principal => ({
  ...publicPrincipal,
  kind: 'PERSON',
  subject,
  department: departmentNamed(department),
  roles,
  regionCodes: regions,
});

async function grantNamed(db: ScopedDatabase, id: string): Promise<AuditGrantEntity | null> {
  const query = applyConditions(selectRows(db, AuditGrantEntity), eq('id', id));
  const [grant] = await fetchSelected(db, AuditGrantEntity, query);
  return grant ?? null;
}

/** @throws AppError FORBIDDEN, PURPOSE_REQUIRED, GRANT_EXPIRED: whoever asks cannot use this grant */
function requireUsable(
  grant: AuditGrantEntity | null,
  input: ReserveGrantInput,
  now: Date,
): AuditGrantEntity {
  if (!grant) throw notTheirs();
  const purpose = input.purpose != null && isPurposeCode(input.purpose) ? input.purpose : null;
  // Whether it is in force is decided by the one statement that takes the rows; who it belongs to never changes.
  const begun = grant.notBefore.toISOString();
  switch (grantFault(grantBody(grant, []), holderOf(input), purpose, begun)) {
    case 'NOT_THEIRS':
      throw notTheirs();
    case 'OTHER_PURPOSE':
      throw otherPurpose(grant.purpose);
    case 'OTHER_DIVISION':
      throw otherDivision();
    case 'NOT_IN_FORCE':
      throw notUsable(grant, input.rows, now);
    case null:
      return grant;
  }
}

/**
 * Takes rows and one query from a grant's budget before an operation runs under it. What is never settled stays charged.
 * @throws AppError BAD_USER_INPUT, FORBIDDEN, PURPOSE_REQUIRED, GRANT_EXPIRED
 */
export async function reserveGrant({ db, now }: GrantDeps, input: ReserveGrantInput): Promise<Reservation> {
  const rows = requiredNumber('rows', input.rows, 0, mostRows);
  const at = now();
  const { id: grantId } = requireUsable(await grantNamed(db, input.grantId), input, at);
  const id = randomUUID();
  const reserved = await inTransaction(db, async (own, runner) => {
    if (!(await reserveRows(db.dataSource, runner, grantId, rows, at))) return null;
    await db.dataSource
      .createQueryBuilder(runner)
      .insert()
      .into(GrantReservationEntity)
      .values({ id, grantId, rows, reservedAt: at, settledAt: null, came: null, released: null })
      .execute();
    return grantNamed(own, grantId);
  });
  if (reserved?.signed) return { id, grant: reserved.signed };
  const grant = await grantNamed(db, grantId);
  throw grant ? notUsable(grant, rows, at) : notTheirs();
}
