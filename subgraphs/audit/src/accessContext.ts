import { createLagReader } from './repositories/accessLag';
import { accessRecordsOf } from './repositories/accessPages';
import type { AuditBase } from './services';

export const accessContext = (base: AuditBase) => ({
  accessRecords: accessRecordsOf(base),
  accessLag: createLagReader(base),
});
