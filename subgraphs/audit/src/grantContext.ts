import type { AuditBase } from './services';

export const grantContext = (_base: AuditBase) => ({});
