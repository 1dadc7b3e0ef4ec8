/** One operation against the graph with the log off and on; medians over alternated rounds. */
export interface ReadRow {
  readonly operation: string;
  readonly offMs: number;
  readonly onMs: number;
}

/**
 * What a read of public data costs with the log on against off.
 * @returns no row while the gateway that is measured does not write the log
 */
export const measureReads = (): Promise<readonly ReadRow[]> => Promise.resolve([]);
