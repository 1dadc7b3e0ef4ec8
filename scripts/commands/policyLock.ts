import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { PolicyRules } from '#shared/policy/rules';
import { projectPath } from '#shared/project/projectPath';
import { parseApprovals, type Approval } from '#gateway/policy/lock/approvals';
import { checkLock, type LockCheck } from '#gateway/policy/lock/checkLock';
import { isPolicyLock, type PolicyLock } from '#gateway/policy/lock/lock';
import { approvalsPath, lockPath } from './committedPolicy';

/** @throws Error when the text is no lock: a lock that cannot be read must not be taken for none */
function parseLock(text: string, where: string): PolicyLock {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (isPolicyLock(value)) return value;
  throw new Error(`${where} is no lock of the policy. Restore it from the repository.`);
}

/** The lock of the working copy. @throws Error when it is missing: a lock that was lost must not agree to everything */
function committedLock(): PolicyLock {
  const file = projectPath(...lockPath.split('/'));
  if (existsSync(file)) return parseLock(readFileSync(file, 'utf8'), lockPath);
  throw new Error(
    `${lockPath} is missing. Restore it from the repository; only where the policy as it stands is agreed to: compose --new-lock.`,
  );
}

function lockOfRevision(revision: string): PolicyLock {
  const object = `${revision}:${lockPath}`;
  let text: string;
  try {
    text = execFileSync('git', ['show', '--end-of-options', object], {
      cwd: projectPath(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch {
    throw new Error(`${object} cannot be read from git. Name a revision that has a lock, e.g. origin/main.`);
  }
  return parseLock(text, object);
}

function approvals(): readonly Approval[] {
  const file = projectPath(...approvalsPath.split('/'));
  return parseApprovals(existsSync(file) ? readFileSync(file, 'utf8') : '', approvalsPath);
}

export interface LockOptions {
  /** NEW: no lock; the policy as it stands is agreed to and becomes the first one. */
  readonly lock: 'COMMITTED' | 'NEW';
  /** A git revision whose lock counts as well, so that a lock rewritten together with the policy is seen. */
  readonly since: string | null;
}

/** Holds the rules against the lock and the approvals. @throws Error when one of the files cannot be read */
export function nextLock(
  rules: PolicyRules,
  { lock, since }: LockOptions,
  hasArgument: (coordinate: string) => boolean,
): LockCheck {
  const approved = approvals();
  const next = checkLock(lock === 'NEW' ? undefined : committedLock(), rules, approved, hasArgument);
  if (since === null) return next;
  const { faults } = checkLock(lockOfRevision(since), rules, approved, hasArgument);
  return { ...next, faults: [...new Set([...next.faults, ...faults])] };
}
