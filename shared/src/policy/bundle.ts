import type { DepartmentName } from '#shared/auth/principal';
import { departments } from '#shared/auth/principal';
import type { PolicyRules } from './rules';

/** The policy of the whole graph, compiled by `npm run compose`: gateway/policy/bundle.json. */
export interface PolicyBundle {
  readonly format: 'yiyu-policy/1';
  /** Counts up with every change; a gateway refuses a lower one than it has served. */
  readonly version: number;
  /** SHA-256 of the bytes of the full supergraph it was compiled from, lower-case hexadecimal. */
  readonly supergraph: string;
  readonly rules: PolicyRules;
}

/** What of the bundle one department enforces: subgraphs/<department>/policy.json. */
export interface PolicySlice {
  readonly format: 'yiyu-policy-slice/1';
  readonly department: DepartmentName;
  readonly version: number;
  /** payloadHash of the bundle it was cut from: requests under another bundle are refused. */
  readonly bundle: string;
  /** The coordinates of the department's own schema, with the composed requirements. */
  readonly rules: PolicyRules;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRules = (value: unknown): boolean =>
  isRecord(value) && isRecord(value['fields']) && isRecord(value['inputs']) && isRecord(value['rows']);

const isVersion = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0;

export const isPolicyBundle = (value: unknown): value is PolicyBundle =>
  isRecord(value) &&
  value['format'] === 'yiyu-policy/1' &&
  isVersion(value['version']) &&
  typeof value['supergraph'] === 'string' &&
  isRules(value['rules']);

export const isPolicySlice = (value: unknown): value is PolicySlice =>
  isRecord(value) &&
  value['format'] === 'yiyu-policy-slice/1' &&
  (departments as readonly unknown[]).includes(value['department']) &&
  isVersion(value['version']) &&
  typeof value['bundle'] === 'string' &&
  isRules(value['rules']);
