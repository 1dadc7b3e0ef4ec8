import { createHash } from 'node:crypto';
import { canonicalJson } from '#shared/policy/canonicalJson';
import { apportion } from './apportion';

export const stratumKinds = ['DEPARTMENT', 'COUNTY', 'PROCEDURE'] as const;
export type StratumKind = (typeof stratumKinds)[number];
export const isStratumKind = (text: string): text is StratumKind =>
  (stratumKinds as readonly string[]).includes(text);

/** A case that can be drawn, with what the pool is divided by. */
export interface PoolCase {
  /** `Type:caseNo`, e.g. `EcologyCase:E2026-000123`. */
  readonly key: string;
  readonly department: string;
  /** First six digits of its division. */
  readonly county: string;
  readonly procedure: string;
}

export interface StratumCount {
  readonly stratum: readonly string[];
  readonly pool: number;
  readonly drawn: number;
}

export interface Drawn {
  readonly key: string;
  /** From 1. */
  readonly position: number;
  readonly stratum: readonly string[];
}

export interface Drawing {
  readonly poolSize: number;
  /** SHA-256 of the sorted keys joined by line feeds, hexadecimal. */
  readonly poolHash: string;
  /** SHA-256 of the canonical JSON of {drawn, n, poolHash, seed, strata}, hexadecimal; `drawn` are keys in their order. */
  readonly hash: string;
  readonly counts: readonly StratumCount[];
  readonly drawn: readonly Drawn[];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** By code unit, as JavaScript compares texts: the same everywhere, in no language. */
const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const valueOf = (one: PoolCase, kind: StratumKind): string =>
  ({ DEPARTMENT: one.department, COUNTY: one.county, PROCEDURE: one.procedure })[kind];

interface Candidate {
  readonly key: string;
  /** Its ticket: SHA-256 of seed, line feed and key. Who has the lowest is drawn first. */
  readonly ticket: string;
}

const byTicket = (a: Candidate, b: Candidate): number => ascending(a.ticket, b.ticket);

interface Division {
  readonly stratum: readonly string[];
  readonly members: Candidate[];
}

/** The non-empty strata, by their values. */
function divide(pool: readonly PoolCase[], seed: string, strata: readonly StratumKind[]): Division[] {
  const divisions = new Map<string, Division>();
  for (const one of pool) {
    const stratum = strata.map((kind) => valueOf(one, kind));
    const name = stratum.join('\n');
    const division = divisions.get(name) ?? { stratum, members: [] };
    divisions.set(name, division);
    division.members.push({ key: one.key, ticket: sha256(`${seed}\n${one.key}`) });
  }
  return [...divisions].sort(([a], [b]) => ascending(a, b)).map(([, division]) => division);
}

/**
 * Draws n cases of a pool, or all where it has fewer. Nothing but the arguments decides: whoever has the pool and the seed draws
 * the same, in any order of the pool. A case's ticket follows from seed and key alone, so that one case more or less moves no
 * other.
 * @throws Error for a pool that names a case twice
 */
export function redraw(
  pool: readonly PoolCase[],
  seed: string,
  strata: readonly StratumKind[],
  n: number,
): Drawing {
  const keys = pool.map(({ key }) => key).sort(ascending);
  const twice = keys.find((key, index) => key === keys[index + 1]);
  if (twice !== undefined) throw new Error(`The pool names ${twice} twice.`);
  const divisions = divide(pool, seed, strata);
  const shares = apportion(
    divisions.map(({ members }) => members.length),
    n,
  );
  const taken = divisions.map(({ stratum, members }, index) => ({
    stratum,
    pool: members.length,
    members: members.sort(byTicket).slice(0, shares[index]),
  }));
  const drawn = taken
    .flatMap(({ stratum, members }) => members.map((member) => ({ ...member, stratum })))
    .sort(byTicket)
    .map(({ key, stratum }, index) => ({ key, stratum, position: index + 1 }));
  const poolHash = sha256(keys.join('\n'));
  return {
    poolSize: pool.length,
    poolHash,
    hash: sha256(canonicalJson({ seed, poolHash, strata, n, drawn: drawn.map(({ key }) => key) })),
    counts: taken.map(({ stratum, pool: size, members }) => ({
      stratum,
      pool: size,
      drawn: members.length,
    })),
    drawn,
  };
}
