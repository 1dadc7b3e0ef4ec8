import type { KeyObject } from 'node:crypto';
import type { DepartmentName } from '#shared/auth/principal';
import { projectPath } from '#shared/project/projectPath';
import { isPolicySlice, type PolicySlice } from './bundle';
import { PolicyRefused, readSigned } from './signed';

export const sliceFile = (department: DepartmentName): string =>
  projectPath('subgraphs', department, 'policy.json');

/**
 * A department's slice of the policy, checked against the pinned key.
 * @throws PolicyRefused naming the file
 */
export function readSlice(
  department: DepartmentName,
  publicKey: KeyObject,
  file = sliceFile(department),
): PolicySlice {
  const { payload } = readSigned(file, publicKey, isPolicySlice);
  if (payload.department !== department) {
    throw new PolicyRefused(file, `it is the slice of ${payload.department}, not of ${department}.`);
  }
  return payload;
}
