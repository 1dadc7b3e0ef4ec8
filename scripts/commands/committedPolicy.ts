import { existsSync, readFileSync } from 'node:fs';
import { isPolicyBundle, type PolicyBundle } from '#shared/policy/bundle';
import { readSigned } from '#shared/policy/signed';
import { signerKey } from '#shared/policy/signerKey';
import { projectPath } from '#shared/project/projectPath';

export const bundlePath = 'gateway/policy/bundle.json';
export const lockPath = 'gateway/policy/lock.json';
export const approvalsPath = 'gateway/policy/approvals.jsonl';

/** What the committed bundle says, whoever signed it; undefined when there is none that can be read. */
export function committedBundle(): PolicyBundle | undefined {
  const file = projectPath(bundlePath);
  if (!existsSync(file)) return undefined;
  try {
    const { payload } = JSON.parse(readFileSync(file, 'utf8')) as { payload?: unknown };
    return isPolicyBundle(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}

/** The committed bundle, its signature checked. @throws PolicyRefused naming the file */
export const signedBundle = (): PolicyBundle =>
  readSigned(projectPath(bundlePath), signerKey(), isPolicyBundle).payload;
