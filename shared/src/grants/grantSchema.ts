import { z } from 'zod';
import { dataDepartments, departments } from '#shared/auth/principal';
import { roleNames } from '#shared/auth/roles';
import { grantKinds, grantLevels, type SignedGrant } from './grant';
import { purposeCodes } from './purposes';

/** So many fit a request's header beside the rest of a department's token. */
export const mostCoordinates = 200;

const instant = z.iso.datetime();
const word = z.string().min(1).max(128);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const grant = z.strictObject({
  format: z.literal('yiyu-grant/1'),
  id: word,
  kind: z.enum(grantKinds),
  subject: word.nullable(),
  holders: z
    .strictObject({ role: z.enum(roleNames as [string, ...string[]]), department: z.enum(dataDepartments) })
    .nullable(),
  organisation: word,
  purpose: z.enum(purposeCodes),
  legalBasis: z.string().min(1).max(500),
  matter: word,
  coordinates: z.array(word).min(1).max(mostCoordinates),
  operation: hash.nullable(),
  variables: z.record(word, z.array(z.string().max(256)).max(20)),
  regions: z.array(z.string().length(12)).min(1).max(64),
  level: z.enum(grantLevels),
  maxRows: z.int().positive(),
  maxQueries: z.int().positive(),
  notBefore: instant,
  notAfter: instant,
  approvals: z
    .array(z.strictObject({ by: word, department: z.enum(departments).nullable(), at: instant }))
    .max(20),
});

/** The form of a grant; whether it was signed is another question (grant.ts). */
export const signedGrantSchema = z.strictObject({
  body: grant,
  key: z.string().regex(/^[0-9a-f]{16}$/),
  signature: z.string().min(1).max(200),
}) as unknown as z.ZodType<SignedGrant>;
