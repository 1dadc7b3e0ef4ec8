import { addDays, addMonths, type CivilDate } from '#shared/calendar/civilDate';

export type PermitStatus = 'NOT_YET_VALID' | 'IN_FORCE' | 'RENEWAL_LATE' | 'EXPIRED';

export interface PermitTerm {
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate;
  readonly renewBy: CivilDate;
}

/** Term of a permit: five years, with renewal to be asked for 60 days before the end (排污许可管理条例 art. 14). */
export function permitTerm(validFrom: CivilDate): PermitTerm {
  const validTo = addDays(addMonths(validFrom, 60), -1);
  return { validFrom, validTo, renewBy: addDays(validTo, -60) };
}

/** Where a permit stands on a day. */
export function permitStatus({ validFrom, validTo, renewBy }: PermitTerm, asOf: CivilDate): PermitStatus {
  if (asOf < validFrom) return 'NOT_YET_VALID';
  if (asOf > validTo) return 'EXPIRED';
  return asOf > renewBy ? 'RENEWAL_LATE' : 'IN_FORCE';
}
