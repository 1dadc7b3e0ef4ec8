import type { AuditGrantResolvers } from '../generated/types';
import { stateOf } from '../grants/grantState';

export const AuditGrant: AuditGrantResolvers = {
  __resolveReference: ({ id }, { grantById }) => grantById(id),
  state: (grant, _, { now }) => stateOf(grant, now()),
  role: ({ holderRole }) => holderRole,
  department: ({ holderDepartment }) => holderDepartment,
  usedRows: ({ maxRows, rowsLeft }) => maxRows - rowsLeft,
  usedQueries: ({ maxQueries, queriesLeft }) => maxQueries - queriesLeft,
  events: ({ id }, _, { eventsOf }) => eventsOf.load(id),
  uses: ({ id }, args, { usesOf }) => usesOf(id, args),
};
