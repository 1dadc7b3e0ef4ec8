import type { Piece, Row } from './scan';

/** The objects met at one place, numbered in the order of the answer they came in. */
export interface PlaceState {
  count: number;
  /** Texts of captured values: by slot, then by the object's number. */
  readonly captured: string[][];
}

/** A part of the answer, with the rows in it. */
export interface Assembled {
  readonly text: string;
  readonly rows: readonly Row[];
}

/** What one fetch brought. */
export interface FetchState {
  /** The entity, among those asked for, that each object of the place stands for. */
  entityOf: number[];
  /** By entity, then by chunk. */
  readonly parts: Piece[][][];
  /** Texts of captured values: by slot, then by entity. */
  readonly captured: string[][];
  /** Chunks put together, by entity and chunk; one entity may stand in many places. */
  readonly put: (Assembled | undefined)[][];
}

export const newPlaceState = (slots: number): PlaceState => ({
  count: 0,
  captured: Array.from({ length: slots }, () => []),
});

export const newFetchState = (slots: number): FetchState => ({
  entityOf: [],
  parts: [],
  captured: Array.from({ length: slots }, () => []),
  put: [],
});
