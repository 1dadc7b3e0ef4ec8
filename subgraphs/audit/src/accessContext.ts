import type { AuditBase } from './services';

export const accessContext = (_base: AuditBase) => ({});
