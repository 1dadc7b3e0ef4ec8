import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { privateKeyOf, suites } from '#shared/audit/suite';
import { AuditLog } from '../../src/audit/auditLog';
import { entry } from './auditFixture';

/** Appends with 32 at once and prints number and request of each that is acknowledged, until it is killed. */
const [directory = '', keyFile = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  const log = await AuditLog.open({
    directory,
    node: 'gateway-1',
    suite: suites['sha256+ed25519'],
    key: privateKeyOf(readFileSync(keyFile, 'utf8')),
    clock: () => new Date(),
    log: pino({ level: 'silent' }),
    segmentBytes: 30_000,
  });
  await Promise.all(
    Array.from({ length: 32 }, async (_, worker) => {
      for (let i = 0; ; i++) {
        const request = `${process.pid}-${worker}-${i}`;
        process.stdout.write(`${await log.append(entry(request))} ${request}\n`);
      }
    }),
  );
}

void main();
