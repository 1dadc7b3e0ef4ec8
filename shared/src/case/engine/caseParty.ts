import { addMonths, type CivilDate } from '#shared/calendar/civilDate';

export type CaseParty =
  | { readonly kind: 'ENTERPRISE'; readonly uscc: string }
  | { readonly kind: 'PERSON'; readonly personId: string; readonly bornOn: CivilDate };

/** What stands for the party in registers and in the officers' lists of conflicts: a social credit code or a person's id. */
export const partyKey = (party: CaseParty): string =>
  party.kind === 'ENTERPRISE' ? party.uscc : party.personId;

/**
 * Whether somebody has not reached an age on a day. An age is reached on the day after the birthday, as 周岁 is counted
 * where punishment depends on it.
 */
export const isUnder = (age: number, bornOn: CivilDate, on: CivilDate): boolean =>
  on <= addMonths(bornOn, 12 * age);
