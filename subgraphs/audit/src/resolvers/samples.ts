import type {
  AuditSampleItemResolvers,
  AuditSampleResolvers,
  CaseFileResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/types';

export const sampleQueries: Pick<QueryResolvers, 'auditSample' | 'auditSamples'> = {
  auditSample: (_, { id }, { sample }) => sample.load(id),
  auditSamples: (_, args, { samples, visibleSamples }) => samples.connection(args, visibleSamples),
};

export const sampleMutations: Pick<MutationResolvers, 'createAuditSample'> = {
  createAuditSample: (_, { input }, { createSample }) => createSample(input),
};

const AuditSample: AuditSampleResolvers = {
  __resolveReference: ({ id }, { sample }) => sample.load(id),
  strataCounts: ({ id }, _, { strataOfSample }) => strataOfSample.load(id),
  items: ({ id }, args, { sampleItems }) => sampleItems.connectionOf('sampleId', id, args),
};

const AuditSampleItem: AuditSampleItemResolvers = {
  caseRef: ({ caseType, caseNo }) => ({ __typename: caseType, caseNo }),
};

const CaseFile: CaseFileResolvers = {
  __resolveType: ({ __typename }) => __typename,
};

export const sampleTypes = { AuditSample, AuditSampleItem, CaseFile };
