import { z } from 'zod';
import { privateKeyFrom, publicKeyFrom, type SigningKey } from '#shared/auth/internalTokenKey';
import type { DepartmentName } from '#shared/auth/principal';
import { chinaDate } from '#shared/calendar/chinaTime';
import { isCivilDate } from '#shared/calendar/civilDate';
import { readEnvironment } from '#shared/config/readEnvironment';
import { databaseUrl, host, key, lookupVariables, port } from '#shared/config/variables';
import type { GrantKeys } from '#shared/grants/grantKeys';
import { stopOnSignals } from '#shared/http/stopOnSignals';
import { createLogger, logLevels } from '#shared/observability/logger';
import { signerKey } from '#shared/policy/signerKey';
import { readSlice } from '#shared/policy/slice';
import type { AuditServices } from './auditServices';
import type { CreateSubgraph } from './contract';
import { graphOverHttp } from './graphOverHttp';
import { serveSubgraph } from './serve';

type Environment = z.output<typeof schema>;

const schema = z.object({
  HOST: host.default('127.0.0.1'),
  PORT: port,
  DATABASE_URL: databaseUrl,
  /** What the gateway's tokens are verified with: the secret it has for this department alone, or its public key. */
  INTERNAL_KEY: key.optional(),
  INTERNAL_VERIFY_KEY: key.optional(),
  /** Signs the cursors of this department's lists; all its processes share it. */
  CURSOR_KEY: key,
  /** Under which numbers of people are indexed; departments that look up nobody have none. */
  BLIND_INDEX_KEY: key.optional(),
  ...lookupVariables,
  /** The audit department's public key, and what pseudonyms are made with: departments without them honour no grants. */
  GRANT_VERIFY_KEY: key.optional(),
  PSEUDONYM_KEY: key.optional(),
  /** Of the audit department alone. */
  GRANT_SIGNING_KEY: key.optional(),
  AUDIT_TOKEN_KEY: key.optional(),
  AUDIT_DIR: z.string().min(1).describe('the folder of audit logs').optional(),
  GRAPH_URL: z
    .url({ protocol: /^https?$/ })
    .describe('the address of the graph')
    .optional(),
  GRAPH_TOKEN_FILE: z.string().min(1).describe('file of the token to ask the graph with').optional(),
  POLICY_SIGNER: z.string().min(1).describe('file of the public key policies are signed with').optional(),
  LOG_LEVEL: z
    .enum(logLevels)
    .describe(`one of ${logLevels.join(', ')}`)
    .default('info'),
  /** Demonstration data is laid out around a fixed day; left out, the calendar's. */
  TODAY: z.string().refine(isCivilDate).describe('a date, YYYY-MM-DD').optional(),
});

/**
 * Which tokens a department takes, by what it was given: one algorithm, never the choice of a token.
 * @throws Error unless it was given one of the two
 */
function tokenKeyFrom(env: {
  readonly INTERNAL_KEY?: Buffer;
  readonly INTERNAL_VERIFY_KEY?: Buffer;
}): SigningKey {
  const { INTERNAL_KEY: shared, INTERNAL_VERIFY_KEY: verifying } = env;
  if (shared && !verifying) return shared;
  if (verifying && !shared) return publicKeyFrom(verifying);
  throw new Error(
    'Expected one of INTERNAL_KEY and INTERNAL_VERIFY_KEY, got ' +
      `${shared ? 'both' : 'neither'}. Set the one that "npm run -s graph -- keys" printed.`,
  );
}

function grantKeysFrom(env: Environment): GrantKeys | undefined {
  const { GRANT_VERIFY_KEY: signer, PSEUDONYM_KEY: pseudonymKey } = env;
  return signer && pseudonymKey ? { signer: publicKeyFrom(signer), pseudonymKey } : undefined;
}

function auditServicesFrom(env: Environment): AuditServices | undefined {
  const {
    GRANT_SIGNING_KEY: signing,
    AUDIT_TOKEN_KEY: tokenKey,
    GRAPH_URL: url,
    GRAPH_TOKEN_FILE: file,
  } = env;
  if (!signing || !tokenKey) return undefined;
  return {
    signingKey: privateKeyFrom(signing),
    tokenKey,
    logs: env.AUDIT_DIR ?? null,
    graph: url && file ? graphOverHttp(url, file, 'SUPERVISION') : null,
  };
}

/** The environment variables of a department's process. */
export const subgraphVariables: readonly string[] = Object.keys(schema.shape);

/**
 * The main of a department's stand-alone process: environment → subgraph → HTTP → signals. A database that is away does
 * not stop it; /health/ready tells.
 */
export async function runSubgraph(name: DepartmentName, createSubgraph: CreateSubgraph): Promise<void> {
  try {
    const env = readEnvironment(schema, process.env);
    const tokenKey = tokenKeyFrom(env);
    const log = createLogger({ level: env.LOG_LEVEL, service: name });
    const subgraph = createSubgraph({
      databaseUrl: env.DATABASE_URL,
      log,
      cursorKey: env.CURSOR_KEY,
      lookup: {
        key: env.BLIND_INDEX_KEY ?? null,
        limits: { perMinute: env.LOOKUPS_PER_MINUTE, perDay: env.LOOKUPS_PER_DAY },
      },
      today: () => env.TODAY ?? chinaDate(new Date()),
      policy: readSlice(name, signerKey(env.POLICY_SIGNER)),
      grants: grantKeysFrom(env),
      audit: auditServicesFrom(env),
    });
    subgraph.open().catch((error: unknown) => log.warn({ err: error }, 'the database cannot be opened yet'));
    const served = await serveSubgraph({
      subgraph,
      host: env.HOST,
      port: env.PORT,
      tokenKey,
      log,
      clock: () => new Date(),
    });
    process.stdout.write(`Ready: ${name} at ${served.url}\n`);
    const close = async (): Promise<void> => {
      await served.close();
      await subgraph.close();
    };
    stopOnSignals({ close }, log);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
