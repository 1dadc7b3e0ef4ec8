import { tryDocNo, type DocNo } from './docNo';

/** What makes numbers one series: organ, kind, year and the unit with a series of its own. Space-separated. */
export const seriesOf = ({ organ, kind, year, unit }: DocNo): string =>
  [organ, kind, year, unit ?? ''].join(' ');

/** What no two documents may share, however their numbers are bracketed or padded. */
export const docNoKey = (number: DocNo): string => `${seriesOf(number)} ${number.seq}`;

/** Sequences from one to another, both included: a gap may be as wide as a mistyped number is large. */
export interface SeriesGap {
  readonly from: number;
  readonly to: number;
}

export interface SeriesFinding {
  readonly series: string;
  /** The highest sequence in use. */
  readonly last: number;
  /** What no document has below the last, ascending. */
  readonly missing: readonly SeriesGap[];
  /** Sequences that several documents have, ascending. */
  readonly repeated: readonly number[];
}

export interface SeriesCheck {
  readonly series: readonly SeriesFinding[];
  /** Texts that are no document number. */
  readonly unreadable: readonly string[];
}

function findingOf(series: string, sequences: readonly number[]): SeriesFinding {
  const counts = new Map<number, number>();
  for (const seq of sequences) counts.set(seq, (counts.get(seq) ?? 0) + 1);
  const used = [...counts.keys()].sort((a, b) => a - b);
  const missing: SeriesGap[] = [];
  let before = 0;
  for (const seq of used) {
    if (seq > before + 1) missing.push({ from: before + 1, to: seq - 1 });
    before = seq;
  }
  return { series, last: before, missing, repeated: used.filter((seq) => (counts.get(seq) ?? 0) > 1) };
}

/** Gaps and repetitions in the numbers of an organ's documents, series by series in their order of appearance. */
export function checkSeries(texts: readonly string[]): SeriesCheck {
  const series = new Map<string, number[]>();
  const unreadable: string[] = [];
  for (const text of texts) {
    const number = tryDocNo(text);
    if (number === null) {
      unreadable.push(text);
      continue;
    }
    const known = series.get(seriesOf(number));
    if (known) known.push(number.seq);
    else series.set(seriesOf(number), [number.seq]);
  }
  return { series: [...series].map(([name, sequences]) => findingOf(name, sequences)), unreadable };
}

/** The next number of the series of `like`, after the highest of those given. */
export function nextDocNo(like: DocNo, texts: readonly string[]): DocNo {
  const highest = texts.reduce((most, text) => {
    const number = tryDocNo(text);
    return number !== null && seriesOf(number) === seriesOf(like) ? Math.max(most, number.seq) : most;
  }, 0);
  return { ...like, seq: highest + 1 };
}
