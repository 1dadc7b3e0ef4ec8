import type { PlaceState } from './textState';

/** Where the text of another fetch goes: its part of an object, told by the object's number among those of its place. */
export interface Hole {
  readonly fetch: number;
  readonly chunk: number;
  readonly instance: number;
}

/** That an object is noted as a row. */
export interface Row {
  readonly place: number;
  readonly instance: number;
}

/** The answer, cut where something is left out or put in. */
export type Piece = string | Hole | Row;

/** One reading of one department's answer. */
export interface Scan {
  /** The answer's bytes, a character for each. */
  readonly text: string;
  /** Where pieces go at the moment. */
  sink: Piece[];
  /** Where the piece begins that is being read; -1 when what is read is not kept. */
  from: number;
  /** What was met of each place, by its number. */
  readonly places: readonly PlaceState[];
}

/** Ends the piece that is being read. */
export function cut(scan: Scan, at: number): void {
  if (scan.from >= 0 && scan.from < at) scan.sink.push(scan.text.slice(scan.from, at));
  scan.from = -1;
}
