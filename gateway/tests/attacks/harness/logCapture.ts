import type { Logger } from 'pino';
import { createLogger } from '#shared/observability/logger';

/** A logger as the processes have it, redaction included, at its most talkative; its lines are kept. */
export function captureLog(service: string, lines: string[]): Logger {
  return createLogger({ level: 'trace', service, destination: { write: (line) => void lines.push(line) } });
}
