import { randomUUID } from 'node:crypto';
import { badInput } from '#shared/errors/appError';
import type { GrantLevel } from '#shared/grants/grant';
import { SharingRequestEntity } from '../entities/sharingRequest.entity';
import type { RequestDataShareInput } from '../generated/types';
import type { GrantDeps } from '../grants/deps';
import { longest, requiredText } from '../grants/inputText';
import { forbidden } from '../grants/refusals';
import { grantPurpose } from '../grants/requestedPurpose';
import { organisationOf } from '../grants/requestedScope';
import { changeGrants } from '../repositories/grantStore';
import { sharedDataset } from './sharedDataset';
import { citiesOf, lastDayOf, readingRole } from './sharingTerms';

/** Puts a request before the department that owns the data. @throws AppError BAD_USER_INPUT, FORBIDDEN */
export async function requestDataShare(
  { db, principal, services, now }: GrantDeps,
  input: RequestDataShareInput,
): Promise<SharingRequestEntity> {
  const { department } = principal;
  if (department === null) {
    throw forbidden(
      'Data is shared between departments, and your token names none. Have it corrected where you sign in.',
      '数据共享在部门之间进行，而您的令牌未载明部门。请在登录处更正。',
    );
  }
  const at = now();
  const purpose = grantPurpose(input.purpose);
  const { owner, coordinates } = sharedDataset(input.dataset, input.coordinates, purpose);
  if (owner === department) {
    throw badInput(
      `Expected a dataset of another department, got one of your own (${department}). What it owns is read by role.`,
      `应为其他部门的数据集，实际属于本部门（${department}）。本部门数据按角色读取。`,
    );
  }
  const request: SharingRequestEntity = {
    id: randomUUID(),
    state: 'REQUESTED',
    dataset: input.dataset,
    coordinates,
    owner,
    department,
    role: readingRole(input.role, purpose),
    purpose,
    legalBasis: requiredText('legalBasis', input.legalBasis, longest.legalBasis),
    level: (input.level ?? 'MASKED') as GrantLevel,
    regions: citiesOf(principal),
    requestedBy: principal.subject,
    organisation: organisationOf(principal),
    requestedAt: at,
    expiresOn: lastDayOf(input.expiresOn, at),
    decidedBy: null,
    decidedAt: null,
    reason: null,
    grantId: null,
  };
  await changeGrants(db, services.signingKey, (store) => store.insert(SharingRequestEntity, request));
  return request;
}
