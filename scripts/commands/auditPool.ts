import { pino } from 'pino';
import { databaseUrlsFrom } from '#shared/config/databaseUrls';
import { connectDatabase, createDatabase } from '#shared/db/database';
import { AuditSampleEntity } from '#subgraphs/audit/src/entities/auditSample.entity';
import { SamplePoolEntity } from '#subgraphs/audit/src/entities/samplePool.entity';
import { poolHeader } from '#subgraphs/audit/src/sampling/poolText';

export interface StoredPool {
  /** Text of the pool: a header and one line for each case. */
  readonly text: string;
  /** With what to draw again. */
  readonly seed: string;
  readonly n: number;
  readonly strata: readonly string[];
}

/**
 * The pool that a sample was drawn from, out of the audit department's database: for its operator, to hand to whoever wants to
 * draw again.
 * @throws Error when there is no such sample
 */
export async function readStoredPool(
  sampleId: string,
  environment: Readonly<Record<string, string | undefined>>,
  dataDir: string,
): Promise<StoredPool> {
  const db = createDatabase({
    url: databaseUrlsFrom(environment, dataDir).audit,
    entities: [AuditSampleEntity, SamplePoolEntity],
    migrations: [],
    log: pino({ level: 'silent' }),
    poolSize: 1,
  });
  await connectDatabase(db);
  try {
    const sample = await db.getRepository(AuditSampleEntity).findOneBy({ id: sampleId });
    if (!sample) throw new Error(`There is no sample ${sampleId} in the audit department's database.`);
    const pieces = await db
      .getRepository(SamplePoolEntity)
      .find({ where: { sampleId }, order: { ordinal: 'ASC' } });
    const text = [poolHeader, ...pieces.map(({ lines }) => lines)].join('\n');
    return { text, seed: sample.seed, n: sample.size, strata: sample.strata };
  } finally {
    await db.destroy();
  }
}
