import { readFileSync } from 'node:fs';
import { isStratumKind, redraw, type Drawing, type StratumKind } from '#subgraphs/audit/src/sampling/draw';
import { parsePool } from '#subgraphs/audit/src/sampling/poolText';

export interface RedrawOptions {
  /** File with the pool, as `graph audit pool` writes it. */
  readonly pool: string;
  readonly seed: string;
  readonly n: string;
  /** Kinds of strata with commas between; empty for none. */
  readonly strata: string;
}

/** @throws Error for a kind that there is none of, or one named twice */
function strataOf(text: string): readonly StratumKind[] {
  const named = text === '' ? [] : text.split(',').map((name) => name.trim());
  const known = named.filter(isStratumKind);
  if (new Set(known).size === named.length) return known;
  throw new Error(`--strata names DEPARTMENT, COUNTY and PROCEDURE at most once each, got ${text}.`);
}

/** Draws a sample again. @throws Error for a pool, number or strata that are none */
export function runRedraw({ pool, seed, n, strata }: RedrawOptions): Drawing {
  if (!/^[1-9]\d{0,3}$/.test(n)) throw new Error(`--n is a whole number from 1 to 9999, got ${n}.`);
  return redraw(parsePool(readFileSync(pool, 'utf8')), seed, strataOf(strata), Number(n));
}

/** As lines: what was drawn in its order, the strata, then the hashes to compare with the sample's. */
export const redrawText = ({ drawn, counts, poolSize, poolHash, hash }: Drawing): string =>
  [
    ...drawn.map(({ position, key, stratum }) => [position, key, ...stratum].join('\t')),
    '',
    ...counts.map((one) => `stratum\t${one.stratum.join('\t')}\tpool ${one.pool}\tdrawn ${one.drawn}`),
    `poolSize\t${poolSize}`,
    `poolHash\t${poolHash}`,
    `hash\t${hash}`,
  ].join('\n');
