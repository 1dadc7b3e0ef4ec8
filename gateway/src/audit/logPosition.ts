import { genesis } from '#shared/audit/record';

/** Where a log stands: everything up to `size` records and `bytes` of the open segment is on the disk. */
export interface LogPosition {
  readonly size: number;
  readonly prev: string;
  readonly at: string;
  readonly bytes: number;
}

export const emptyLog: LogPosition = { size: 0, prev: genesis, at: '', bytes: 0 };
