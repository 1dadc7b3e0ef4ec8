import { createPublicKey } from 'node:crypto';
import { privateKeyFrom } from '#shared/auth/internalTokenKey';
import { signGrant, type Grant, type SignedGrant } from '#shared/grants/grant';
import type { GrantKeys } from '#shared/grants/grantKeys';
import { grantSuite } from '#shared/grants/requestBasis';

/** The audit department's key in tests. */
export const testGrantSigner = privateKeyFrom(Buffer.alloc(32, 7));

export const testGrantKeys: GrantKeys = {
  signer: createPublicKey(testGrantSigner),
  pseudonymKey: Buffer.alloc(32, 9),
};

/** A grant of the persona `auditor` to names of people, in force for years; changed as a test needs. */
export const testGrant = (more: Partial<Grant> = {}): Grant => ({
  format: 'yiyu-grant/1',
  id: 'grant-1',
  kind: 'WARRANT',
  subject: 'persona:auditor',
  holders: null,
  organisation: '株洲市审计局',
  purpose: 'SPECIAL_AUDIT',
  legalBasis: '《中华人民共和国个人信息保护法》第五十四条',
  matter: '审计〔2026〕1号（演示）',
  coordinates: ['Person.name'],
  operation: null,
  variables: {},
  regions: ['430200000000'],
  level: 'MASKED',
  maxRows: 1000,
  maxQueries: 100,
  notBefore: '2026-01-01T00:00:00.000Z',
  notAfter: '2036-01-01T00:00:00.000Z',
  approvals: [],
  ...more,
});

export const signedTestGrant = (more: Partial<Grant> = {}): SignedGrant =>
  signGrant(grantSuite, testGrantSigner, testGrant(more));
