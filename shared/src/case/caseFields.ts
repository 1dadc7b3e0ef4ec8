import { partOf } from '#shared/policy/partOf';
import type { CaseColumns } from './caseColumns';

type PartyStub =
  | { readonly __typename: 'Enterprise'; readonly uscc: string }
  | { readonly __typename: 'Person'; readonly id: string };

/**
 * Resolvers of the fields that the cases of all departments share; a department spreads them into its own case type.
 * Parties, organs, officers, items, regions and grids are references that their owners resolve.
 */
export const caseFields = {
  party: (row: CaseColumns): PartyStub | null => {
    if (row.partyUscc !== null) return { __typename: 'Enterprise', uscc: row.partyUscc };
    return row.partyPersonId === null ? null : { __typename: 'Person', id: row.partyPersonId };
  },
  act: (row: CaseColumns) => ({ __typename: 'PenaltyItem' as const, code: row.actCode }),
  region: (row: CaseColumns) => ({ __typename: 'Region' as const, code: row.regionCode }),
  grid: (row: CaseColumns) => ({ __typename: 'Grid' as const, code: row.gridCode }),
  organ: (row: CaseColumns) => ({ __typename: 'Organ' as const, id: row.organId }),
  officers: (row: CaseColumns) =>
    row.officerCertNos.map((certNo) => ({ __typename: 'Officer' as const, certNo })),
  decision: (row: CaseColumns) =>
    row.decidedOn === null
      ? null
      : partOf(row, {
          docNo: row.docNo,
          decidedOn: row.decidedOn,
          kinds: row.decisionKinds ?? [],
          fine: row.fine,
          confiscated: row.confiscated,
          suspendedLicence: row.suspendedLicence,
          bannedPerson:
            row.bannedPersonId === null ? null : { __typename: 'Person' as const, id: row.bannedPersonId },
          bannedUntil: row.bannedUntil,
        }),
  evidence: (row: CaseColumns) => row.evidence.map((piece) => partOf(row, piece)),
  publicity: (row: CaseColumns) => ({
    state: row.publicityState,
    publishedOn: row.publishedOn,
    endsOn: row.publicityEndsOn,
    withdrawnOn: row.withdrawnOn,
  }),
  review: (row: CaseColumns) => ({
    reconsideration: row.reviewOutcome,
    litigation: row.litigationOutcome,
  }),
};
