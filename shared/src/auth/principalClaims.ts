import { z } from 'zod';
import { administrativeLevels, departments, type AdministrativeLevel, type Principal } from './principal';

/**
 * What of a 12-digit code (GB/T 2260, GB/T 10114, statistical village codes) a level may fill: a county code must not
 * be a city's, or a claim of one county would read as the whole city.
 */
const codeOfLevel: Record<AdministrativeLevel, RegExp> = {
  CITY: /^\d{2}(?!00)\d{2}0{8}$/,
  COUNTY: /^\d{4}(?!00)\d{2}0{6}$/,
  TOWNSHIP: /^\d{6}(?!000)\d{3}000$/,
  VILLAGE: /^\d{9}(?!000)\d{3}$/,
};

const word = z.string().min(1).max(128);

/** The claims of a token that make a Principal: one name a field, `sub` for the subject. Strict in type, blind to others. */
export const principalClaims = z
  .object({
    sub: word.refine((sub) => sub !== 'public', 'The public has no token.'),
    kind: z.enum(['PERSON', 'MACHINE']),
    organisation: word.nullable(),
    department: z.enum(departments).nullable(),
    organId: word.nullable().default(null),
    certNo: z
      .string()
      .regex(/^\d{8,14}$/)
      .nullable()
      .default(null),
    level: z.enum(administrativeLevels).nullable(),
    regionCodes: z.array(z.string().length(12)).max(64),
    roles: z.array(word).max(64),
    /** Left out: whatever the roles give. */
    scopes: z.array(word).max(256).optional(),
    purpose: z
      .string()
      .regex(/^[A-Z_]{1,64}$/)
      .nullable()
      .default(null),
  })
  .refine(
    ({ level, regionCodes }) =>
      level === null ? regionCodes.length === 0 : regionCodes.every((code) => codeOfLevel[level].test(code)),
    'Each region code must be of the stated level; without a level there are no region codes.',
  );

export type PrincipalClaims = z.output<typeof principalClaims>;

/** The claims that say who a principal is; the inverse of `principalFrom`. */
export const claimsOf = ({ subject, ...rest }: Principal): Record<string, unknown> => ({
  sub: subject,
  ...rest,
});

/** A frozen Principal of checked claims with these scopes, `roles` and `scopes` without repeats. */
export function principalFrom(claims: PrincipalClaims, scopes: readonly string[]): Principal {
  return Object.freeze({
    subject: claims.sub,
    kind: claims.kind,
    organisation: claims.organisation,
    department: claims.department,
    organId: claims.organId,
    certNo: claims.certNo,
    level: claims.level,
    regionCodes: Object.freeze([...new Set(claims.regionCodes)]),
    roles: Object.freeze([...new Set(claims.roles)]),
    scopes: Object.freeze([...new Set(scopes)]),
    purpose: claims.purpose,
  });
}
