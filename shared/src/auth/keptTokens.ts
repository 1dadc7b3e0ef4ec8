import { createHash } from 'node:crypto';
import type { Principal } from './principal';

interface Kept {
  readonly principal: Principal;
  readonly from: number;
  readonly until: number;
}

const mostTokens = 10_000;
/** Keys that an identity provider withdraws are gone from here after this time. */
const longestMs = 60_000;

/**
 * Callers by the token they came with: an Ed25519 check costs more than a small answer. Under a hash, so that no token lies in
 * memory to be used; for a minute at most, and never past the token's end.
 */
export class KeptTokens {
  private readonly byHash = new Map<string, Kept>();

  get(token: string, now: number): Principal | undefined {
    const hash = hashOf(token);
    const kept = this.byHash.get(hash);
    if (!kept) return undefined;
    // A clock that went back does not prolong anything.
    if (now >= kept.from && now < kept.until) return kept.principal;
    this.byHash.delete(hash);
    return undefined;
  }

  /** @param expires end of the token, ms since 1970 */
  keep(token: string, principal: Principal, now: number, expires: number): void {
    const until = Math.min(expires, now + longestMs);
    if (until <= now) return;
    // Oldest out first: a Map keeps insertion order.
    if (this.byHash.size >= mostTokens) this.byHash.delete(this.byHash.keys().next().value as string);
    this.byHash.set(hashOf(token), { principal, from: now, until });
  }
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64');
