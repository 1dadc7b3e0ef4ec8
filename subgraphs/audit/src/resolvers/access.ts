import type {
  AccessRecordConnectionResolvers,
  AccessRecordResolvers,
  QueryResolvers,
} from '../generated/types';

export const accessQueries: Pick<QueryResolvers, 'accessLog'> = {
  accessLog: (_parent, args, { accessRecords }) => accessRecords.page(args),
};

const AccessRecord: AccessRecordResolvers = {
  __resolveReference: ({ id }, { accessRecords }) => accessRecords.load(id),
  sequence: ({ seq }) => seq,
  grant: ({ grantId }, _args, { grantById }) => (grantId === null ? null : grantById(grantId)),
  coordinates: ({ id }, _args, { accessRecords }) => accessRecords.fieldsOf(id),
  rows: ({ rows }) => Object.entries(rows).map(([type, count]) => ({ type, count })),
};

const AccessRecordConnection: AccessRecordConnectionResolvers = {
  lag: (_parent, _args, { accessLag }) => accessLag(),
};

export const accessTypes = { AccessRecord, AccessRecordConnection };
