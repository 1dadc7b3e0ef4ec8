import { canonicalJson } from '#shared/policy/canonicalJson';
import type { DataClass } from '#shared/policy/rules';
import type { SignedGrant } from '#shared/grants/grant';
import type { SuiteName } from './suite';

/** How a value left, or that it did not. */
export type AccessLevel = 'CLEAR' | 'MASKED' | 'PSEUDONYM' | 'DENIED';

/** Who asked, for what, under which rules. Names of people and values of variables are not in it. */
export interface RequestFacts {
  readonly request: string;
  readonly subject: string;
  readonly organisation: string | null;
  readonly grant: string | null;
  readonly purpose: string | null;
  readonly operation: string | null;
  readonly kind: 'query' | 'mutation' | 'subscription' | 'introspection' | 'unparsed';
  /** Hash of the canonical document, whose literals are replaced by their keyed hashes. */
  readonly document: string | null;
  /** Keyed hash of each variable's value. */
  readonly variables: Readonly<Record<string, string>>;
  /** `Type.field` → how it may leave. */
  readonly coordinates: Readonly<Record<string, AccessLevel>>;
  readonly highest: DataClass;
  readonly regions: readonly string[];
  readonly policy: string;
}

/**
 * Whose data an answer shows: by type, the keyed hash (`tokenOf`) of the key of each entity of which something above public was in
 * it.
 */
export type SeenEntities = Readonly<Record<string, readonly string[]>>;

/** What a record says beside its place in the log. */
export type Entry =
  | { readonly type: 'open'; readonly suite: SuiteName; readonly key: string }
  | { readonly type: 'close' }
  /** Before departments are asked for anything above public. */
  | ({ readonly type: 'intent' } & RequestFacts)
  | ({
      readonly type: 'outcome';
      /** `seq` of the intent; null where there was none to write. */
      readonly intent: number | null;
      readonly outcome: 'ANSWERED' | 'PARTIAL' | 'REFUSED' | 'FAILED' | 'DISCARDED';
      /** First error code, when there was one. */
      readonly code: string | null;
      readonly departments: readonly string[];
      /** Objects in the answer that carry anything above public, by type. */
      readonly rows: Readonly<Record<string, number>>;
      readonly entities: SeenEntities;
      readonly durationMs: number;
    } & Partial<RequestFacts> &
      Pick<RequestFacts, 'request'>)
  /** More of what an answer shows, where one record would be too long: before its outcome, under the same intent. */
  | {
      readonly type: 'seen';
      readonly request: string;
      readonly intent: number;
      readonly entities: SeenEntities;
    }
  /** A grant as it was signed: before its first use on this node, so that the log proves by itself what was allowed. */
  | {
      readonly type: 'grant';
      readonly grant: SignedGrant;
      /** Those of its coordinates whose values are masked unless it says otherwise: its level is about these. */
      readonly masked: readonly string[];
    }
  /** A file that left: its manifest names the requests it was made from. */
  | {
      readonly type: 'export';
      readonly request: string;
      /** SHA-256 of the manifest's canonical JSON, hexadecimal. */
      readonly manifest: string;
      readonly rows: number;
      readonly bytes: number;
    }
  /** Something that happened to the log or its rules, e.g. a torn tail set aside, a grant used up. */
  | {
      readonly type: 'note';
      readonly note: string;
      readonly facts: Readonly<Record<string, string | number>>;
    };

export interface RecordPlace {
  /** From 1, without gaps, over all segments of a node. */
  readonly seq: number;
  readonly node: string;
  /** ISO 8601, UTC, milliseconds; never before the record before, whatever the clock did. */
  readonly at: string;
  /** Hash of the line before, hexadecimal; 64 zeros for the first. */
  readonly prev: string;
}

export const genesis = '0'.repeat(64);

type KeyOf<T> = T extends unknown ? keyof T : never;

/** Every key a record can have: the type says when one is forgotten. */
const keys: Record<KeyOf<Entry> | keyof RecordPlace, true> = {
  ...{ at: true, node: true, prev: true, seq: true, type: true },
  ...{ bytes: true, code: true, coordinates: true, departments: true, document: true, durationMs: true },
  ...{ entities: true, facts: true, grant: true, highest: true, intent: true, key: true, kind: true },
  ...{ manifest: true, masked: true, note: true, operation: true, organisation: true, outcome: true },
  ...{ policy: true, purpose: true, regions: true, request: true, rows: true, subject: true, suite: true },
  variables: true,
};
const sortedKeys = Object.keys(keys).sort();

/** Records repeat an operation's coordinates and a caller's divisions: what is frozen, and flat, is printed once. */
const printed = new WeakMap<object, string>();
const printedOnce = new Set(['coordinates', 'regions']);

/** Most values are identifiers and hashes, which need no escapes. */
const plain = /^[ !#-[\]-~]*$/;

function textOf(key: string, value: unknown): string {
  if (typeof value === 'string' && plain.test(value)) return `"${value}"`;
  if (!printedOnce.has(key) || value === null || typeof value !== 'object' || !Object.isFrozen(value)) {
    return canonicalJson(value);
  }
  let text = printed.get(value);
  if (text === undefined) printed.set(value, (text = canonicalJson(value)));
  return text;
}

/**
 * The line of a record, without its end: canonical JSON, so that equal records are equal bytes. Each request of the gateway waits for one
 * or two, so it is put together here rather than sorted anew.
 */
export function lineOf(place: RecordPlace, entry: Entry): string {
  // Read from both: to copy them into one object would cost more than all the rest.
  const said = entry as unknown as Readonly<Record<string, unknown>>;
  const where = place as unknown as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of sortedKeys) {
    const value = where[key] ?? said[key];
    if (value !== undefined) text += `${text === '' ? '' : ','}"${key}":${textOf(key, value)}`;
  }
  return `{${text}}`;
}
