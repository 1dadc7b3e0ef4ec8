import { z } from 'zod';
import type { DepartmentName } from '#shared/auth/principal';
import { chinaDate } from '#shared/calendar/chinaTime';
import { isCivilDate } from '#shared/calendar/civilDate';
import { readEnvironment } from '#shared/config/readEnvironment';
import { databaseUrl, host, port } from '#shared/config/variables';
import { stopOnSignals } from '#shared/http/stopOnSignals';
import { createLogger, logLevels } from '#shared/observability/logger';
import type { CreateSubgraph } from './contract';
import { serveSubgraph } from './serve';

const key = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/)
  .transform((text) => Buffer.from(text, 'base64url'))
  .describe('a key of 32 bytes in base64url, as printed by: npm run -s graph -- keys');

const schema = z.object({
  HOST: host.default('127.0.0.1'),
  PORT: port,
  DATABASE_URL: databaseUrl,
  /** The gateway's key for this department and no other: with it, a department can forge requests to itself only. */
  INTERNAL_KEY: key,
  /** Signs the cursors of this department's lists; all its processes share it. */
  CURSOR_KEY: key,
  LOG_LEVEL: z
    .enum(logLevels)
    .describe(`one of ${logLevels.join(', ')}`)
    .default('info'),
  /** Demonstration data is laid out around a fixed day; left out, the calendar's. */
  TODAY: z.string().refine(isCivilDate).describe('a date, YYYY-MM-DD').optional(),
});

/** The environment variables of a department's process. */
export const subgraphVariables: readonly string[] = Object.keys(schema.shape);

/**
 * The main of a department's stand-alone process: environment → subgraph → HTTP → signals. A database that is away does
 * not stop it; /health/ready tells.
 */
export async function runSubgraph(name: DepartmentName, createSubgraph: CreateSubgraph): Promise<void> {
  try {
    const env = readEnvironment(schema, process.env);
    const log = createLogger({ level: env.LOG_LEVEL, service: name });
    const subgraph = createSubgraph({
      databaseUrl: env.DATABASE_URL,
      log,
      cursorKey: env.CURSOR_KEY,
      today: () => env.TODAY ?? chinaDate(new Date()),
    });
    subgraph.open().catch((error: unknown) => log.warn({ err: error }, 'the database cannot be opened yet'));
    const served = await serveSubgraph({
      subgraph,
      host: env.HOST,
      port: env.PORT,
      tokenKey: env.INTERNAL_KEY,
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
