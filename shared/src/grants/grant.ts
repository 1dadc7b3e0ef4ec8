import type { KeyObject } from 'node:crypto';
import { canonicalJson } from '#shared/policy/canonicalJson';
import { keyId, type Suite } from '#shared/audit/suite';
import type { DepartmentName } from '#shared/auth/principal';
import type { RoleName } from '#shared/auth/roles';
import type { PurposeCode } from './purposes';

/** How values of masked coordinates leave under a grant. */
export const grantLevels = ['MASKED', 'PSEUDONYM', 'CLEAR'] as const;
export type GrantLevel = (typeof grantLevels)[number];

/** WARRANT: for one person. STANDING: from a sharing request, for a role of a department. BREAK_GLASS: at once, reviewed afterwards. */
export const grantKinds = ['WARRANT', 'STANDING', 'BREAK_GLASS'] as const;
export type GrantKind = (typeof grantKinds)[number];

export interface GrantApproval {
  /** Subject of who approved. */
  readonly by: string;
  readonly department: DepartmentName | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What a grant says. Every list is sorted, so that equal grants are equal text. */
export interface Grant {
  readonly format: 'yiyu-grant/1';
  readonly id: string;
  readonly kind: GrantKind;
  /** Who may use it; null for a standing one. */
  readonly subject: string | null;
  /** The role and department that may use a standing one; null for others. */
  readonly holders: { readonly role: RoleName; readonly department: DepartmentName } | null;
  readonly organisation: string;
  readonly purpose: PurposeCode;
  readonly legalBasis: string;
  /** Number of the matter it serves. */
  readonly matter: string;
  /** `Type.field` above internal that it opens, as far as the holder's role may be granted them. */
  readonly coordinates: readonly string[];
  /** SHA-256 of the one document it is good for (grantedDocument.ts); null for any. */
  readonly operation: string | null;
  /** Values each of these variables may have, as JSON texts; other variables are free. */
  readonly variables: Readonly<Record<string, readonly string[]>>;
  /** 12-digit divisions; what is read lies in these and in the holder's own. */
  readonly regions: readonly string[];
  readonly level: GrantLevel;
  /** Rows over all requests; one row is an object of the answer with anything above internal in it. */
  readonly maxRows: number;
  readonly maxQueries: number;
  /** ISO 8601, UTC: in force from `notBefore` until before `notAfter`. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly approvals: readonly GrantApproval[];
}

/** A grant with the signature of the audit department over its canonical JSON. */
export interface SignedGrant {
  readonly body: Grant;
  readonly key: string;
  readonly signature: string;
}

const signedBytes = (body: Grant): Buffer => Buffer.from(canonicalJson(body));

export const signGrant = (suite: Suite, privateKey: KeyObject, body: Grant): SignedGrant => ({
  body,
  key: keyId(privateKey),
  signature: suite.sign(privateKey, signedBytes(body)),
});

/** Whether the pinned key signed exactly this. */
export const isSignedGrant = (
  suite: Suite,
  publicKey: KeyObject,
  { body, key, signature }: SignedGrant,
): boolean => key === keyId(publicKey) && suite.isSigned(publicKey, signedBytes(body), signature);

/** Whether it is in force at an instant (ISO 8601, UTC). */
export const isInForce = ({ notBefore, notAfter }: Grant, at: string): boolean =>
  notBefore <= at && at < notAfter;
