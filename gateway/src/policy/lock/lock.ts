import { roles, roleNames, type RoleName } from '#shared/auth/roles';
import type { PolicyRules } from '#shared/policy/rules';

/** What a role gives, and to whom. */
export interface LockedRole {
  readonly scopes: readonly string[];
  /** What a token may ask for beyond them. */
  readonly mayAsk: readonly string[];
  readonly level: string | null;
  readonly needsRegion: boolean;
  readonly ofDepartment: boolean;
}

/** The access that has been agreed to: gateway/policy/lock.json. Whatever opens more than it needs an approval. */
export interface PolicyLock {
  readonly format: 'yiyu-policy-lock/1';
  readonly rules: PolicyRules;
  readonly roles: Readonly<Record<string, LockedRole>>;
  /** How many lines of gateway/policy/approvals.jsonl have been used up: each is for one change, once. */
  readonly approvals: number;
}

function lockedRole(name: RoleName): LockedRole {
  const {
    scopes,
    mayAsk = [],
    level,
    needsRegion,
    ofDepartment,
  } = roles[name] as {
    readonly scopes: readonly string[];
    readonly mayAsk?: readonly string[];
    readonly level: string | null;
    readonly needsRegion: boolean;
    readonly ofDepartment: boolean;
  };
  return { scopes: [...scopes].sort(), mayAsk: [...mayAsk].sort(), level, needsRegion, ofDepartment };
}

export const lockOf = (rules: PolicyRules, approvals: number): PolicyLock => ({
  format: 'yiyu-policy-lock/1',
  approvals,
  rules,
  roles: Object.fromEntries(roleNames.map((name) => [name, lockedRole(name)])),
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isPolicyLock = (value: unknown): value is PolicyLock =>
  isRecord(value) &&
  value['format'] === 'yiyu-policy-lock/1' &&
  Number.isSafeInteger(value['approvals']) &&
  isRecord(value['roles']) &&
  isRecord(value['rules']) &&
  ['fields', 'inputs', 'rows'].every((part) => isRecord((value['rules'] as Record<string, unknown>)[part]));
