import type { Captured } from './places';
import type { Hole, Piece, Row } from './scan';
import type { Assembled, FetchState, PlaceState } from './textState';

/** Everything that was read. */
export interface ReadState {
  readonly fetches: readonly FetchState[];
  readonly places: readonly PlaceState[];
}

/** Puts pieces together, the parts of other fetches included. A row counts wherever its object stands. */
export function assembled(pieces: readonly Piece[], state: ReadState): Assembled {
  let text = '';
  let rows: Row[] | undefined;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
    } else if ('place' in piece) {
      (rows ??= []).push(piece);
    } else {
      const part = partOf(piece, state);
      text += part.text;
      for (const row of part.rows) (rows ??= []).push(row);
    }
  }
  return { text, rows: rows ?? none };
}

const none: readonly Row[] = [];

function partOf({ fetch, chunk, instance }: Hole, state: ReadState): Assembled {
  const brought = state.fetches[fetch];
  const entity = brought?.entityOf[instance];
  const pieces = entity === undefined ? undefined : brought?.parts[entity]?.[chunk];
  if (!brought || entity === undefined || !pieces) throw new Error('A part of the answer was not fetched.');
  const put = (brought.put[entity] ??= []);
  return (put[chunk] ??= assembled(pieces, state));
}

/** The JSON text of a value that was noted of an object, a character for each byte. */
export function capturedText(
  { fetch, slot }: Captured,
  place: number,
  instance: number,
  { fetches, places }: ReadState,
): string | undefined {
  if (fetch === undefined) return places[place]?.captured[slot]?.[instance];
  const brought = fetches[fetch];
  const entity = brought?.entityOf[instance];
  return entity === undefined ? undefined : brought?.captured[slot]?.[entity];
}
