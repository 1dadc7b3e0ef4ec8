import type { AuditBase } from './services';

export const sampleContext = (_base: AuditBase) => ({});
