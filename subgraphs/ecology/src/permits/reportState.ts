import type { CivilDate } from '#shared/calendar/civilDate';

export type ReportState = 'NOT_DUE' | 'OVERDUE' | 'ON_TIME' | 'LATE';

/** Whether a report came in time, as known on a day (排污许可管理条例 art. 22). */
export function reportState(
  { due, submittedOn }: { readonly due: CivilDate; readonly submittedOn: CivilDate | null },
  asOf: CivilDate,
): ReportState {
  if (submittedOn === null || submittedOn > asOf) return asOf > due ? 'OVERDUE' : 'NOT_DUE';
  return submittedOn > due ? 'LATE' : 'ON_TIME';
}
