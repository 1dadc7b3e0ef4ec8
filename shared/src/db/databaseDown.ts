/** Codes by which mysql2 and Node say that the server cannot be reached or went away, and SQLite that its file cannot be read. */
const downCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'PROTOCOL_CONNECTION_LOST',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
  'POOL_CLOSED',
  'SQLITE_IOERR',
  'SQLITE_CANTOPEN',
  'SQLITE_CORRUPT',
  'SQLITE_NOTADB',
  'SQLITE_FULL',
]);

const timeoutCodes = new Set(['PROTOCOL_SEQUENCE_TIMEOUT', 'ER_STATEMENT_TIMEOUT', 'ER_QUERY_TIMEOUT']);

const downMessages =
  /Pool is closed|Can't add new command when connection is in closed state|database is not open/i;

/** Whether an error says that the database itself is away (`DOWN`) or too slow (`SLOW`), however often it was wrapped. */
export function databaseTrouble(error: unknown): 'DOWN' | 'SLOW' | null {
  for (let current = error, depth = 0; current && depth < 10; depth++) {
    const { code, message, originalError, driverError, thrownValue } = current as {
      code?: unknown;
      message?: unknown;
      originalError?: unknown;
      driverError?: unknown;
      /** graphql-js keeps here what was thrown and is no Error of this realm. */
      thrownValue?: unknown;
    };
    if (typeof code === 'string' && downCodes.has(code)) return 'DOWN';
    if (typeof code === 'string' && timeoutCodes.has(code)) return 'SLOW';
    if (typeof message === 'string' && downMessages.test(message)) return 'DOWN';
    current = driverError ?? originalError ?? thrownValue;
  }
  return null;
}
