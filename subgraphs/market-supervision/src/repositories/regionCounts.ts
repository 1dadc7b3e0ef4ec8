import DataLoader from 'dataloader';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { eq } from '#shared/db/where';
import { countWithin } from '#shared/loaders/countWithin';
import { EnterpriseEntity } from '../entities/enterprise.entity';

/** Numbers of market entities in operation, by division. The register is public, entity by entity: nothing to withhold. */
export const firmCounts = (db: ScopedDatabase) =>
  new DataLoader<string, number>((codes) =>
    countWithin(db, EnterpriseEntity, codes, eq('status', 'IN_OPERATION')),
  );
