import { purposeCodes, purposeOf } from '#shared/grants/purposes';
import type { MutationResolvers, QueryResolvers } from '../generated/types';
import { approveGrant } from '../grants/approveGrant';
import { breakGlass } from '../grants/breakGlass';
import { rejectGrant, revokeGrant } from '../grants/endGrant';
import { requestGrant } from '../grants/requestGrant';
import { reserveGrant } from '../grants/reserveGrant';
import { reviewBreakGlass } from '../grants/reviewBreakGlass';
import { settleGrant } from '../grants/settleGrant';
import { fieldPage } from '../repositories/fieldPages';
import { decideDataShare } from '../sharing/decideDataShare';
import { requestDataShare } from '../sharing/requestDataShare';
import { AuditGrant } from './AuditGrant';
import { SharingRequest } from './SharingRequest';

export const grantQueries: Pick<
  QueryResolvers,
  'purposes' | 'auditGrant' | 'auditGrants' | 'sharingRequest' | 'sharingRequests' | 'grantableFields'
> = {
  purposes: () =>
    purposeCodes.map((code) => {
      const { meaning, law, needsGrant } = purposeOf(code);
      return { code, name: meaning.zh, nameEn: meaning.en, law, needsGrant };
    }),
  auditGrant: (_, { id }, { grantById }) => grantById(id),
  auditGrants: (_, args, { grants, grantsToSee }) => grants.connection(args, grantsToSee),
  sharingRequest: (_, { id }, { sharingRequest }) => sharingRequest.load(id),
  sharingRequests: (_, args, { sharingRequests, sharingToSee }) =>
    sharingRequests.connection(args, sharingToSee),
  grantableFields: (_, args, { cursorKey }) => fieldPage(cursorKey, args),
};

export const grantMutations: Pick<
  MutationResolvers,
  | 'requestGrant'
  | 'approveGrant'
  | 'rejectGrant'
  | 'revokeGrant'
  | 'breakGlass'
  | 'reviewBreakGlass'
  | 'requestDataShare'
  | 'decideDataShare'
  | 'reserveGrant'
  | 'settleGrant'
> = {
  requestGrant: (_, { input }, context) => requestGrant(context, input),
  approveGrant: (_, { id, note }, context) => approveGrant(context, id, note),
  rejectGrant: (_, { id, reason }, context) => rejectGrant(context, id, reason),
  revokeGrant: (_, { id, reason }, context) => revokeGrant(context, id, reason),
  breakGlass: (_, { input }, context) => breakGlass(context, input),
  reviewBreakGlass: (_, { id, ...review }, context) => reviewBreakGlass(context, id, review),
  requestDataShare: (_, { input }, context) => requestDataShare(context, input),
  decideDataShare: (_, { id, ...decision }, context) => decideDataShare(context, id, decision),
  reserveGrant: (_, { input }, context) => reserveGrant(context, input),
  settleGrant: (_, { input }, context) => settleGrant(context, input),
};

export const grantTypes = { AuditGrant, SharingRequest };
