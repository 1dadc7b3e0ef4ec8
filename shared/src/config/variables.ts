import { isIP } from 'node:net';
import { z } from 'zod';
import { defaultLookupLimits } from '#shared/auth/lookupLimits';
import { Secret } from './secret';

/**
 * Building blocks of configuration: each takes the text of an environment variable and says, as its description, what is
 * expected of it. `.default(…)` and `.optional()` come last, with the parsed value.
 */

/** A TCP port, 0–65535; with 0 the system chooses a free one. */
export const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65535)
  .describe('a port from 0 to 65535 (0: any free port)');

const isHostName = (text: string): boolean =>
  text.length <= 253 && /^(?!-)[A-Za-z0-9-]{1,63}(\.(?!-)[A-Za-z0-9-]{1,63})*$/.test(text);

/** An address or name to listen on. */
export const host = z
  .string()
  .refine((text) => isIP(text) !== 0 || isHostName(text))
  .describe('a host name or IP address, without port, such as 127.0.0.1');

/** A secret of at least 32 bytes; parsed to a `Secret`. */
export const secret = z
  .string()
  .refine((text) => Buffer.byteLength(text) >= 32)
  .transform((text) => new Secret(text))
  .describe('a secret of at least 32 bytes, as made by: openssl rand -base64 48');

function isDatabaseUrl(text: string): boolean {
  if (text.startsWith('sqlite:')) return text.length > 'sqlite:'.length;
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, pathname } = new URL(text);
  return protocol === 'mysql:' && hostname !== '' && username !== '' && /^\/[\w-]+$/.test(pathname);
}

/** Where a department's database is. Kept as text: its users take it apart. */
export const databaseUrl = z
  .string()
  .refine(isDatabaseUrl)
  .describe('mysql://user:password@host:port/schema or sqlite:path/to/file');

/** A key of 32 bytes; parsed to a Buffer. */
export const key = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/)
  .transform((text) => Buffer.from(text, 'base64url'))
  .describe('a key of 32 bytes in base64url, as printed by: npm run -s graph -- keys');

const lookups = (span: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number)
    .describe(`exact look-ups of people by number that one caller may make ${span}`);

/** Limits of exact look-ups, wherever departments run. */
export const lookupVariables = {
  LOOKUPS_PER_MINUTE: lookups('a minute').default(defaultLookupLimits.perMinute),
  LOOKUPS_PER_DAY: lookups('a day').default(defaultLookupLimits.perDay),
};
