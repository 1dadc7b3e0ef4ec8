import { accessContext } from './accessContext';
import { grantContext } from './grantContext';
import { sampleContext } from './sampleContext';
import type { AuditBase } from './services';

/** Loaders, lists and services of one request. */
export const openContext = (base: AuditBase) => ({
  ...base,
  ...grantContext(base),
  ...sampleContext(base),
  ...accessContext(base),
});

export type Context = ReturnType<typeof openContext>;
