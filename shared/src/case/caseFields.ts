import type { Principal } from '#shared/auth/principal';
import { isNotNull, onOrAfter, eq, type Condition } from '#shared/db/where';
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
      : {
          docNo: row.docNo,
          decidedOn: row.decidedOn,
          kinds: row.decisionKinds ?? [],
          fine: row.fine,
          confiscated: row.confiscated,
          suspendedLicence: row.suspendedLicence,
          bannedPerson:
            row.bannedPersonId === null ? null : { __typename: 'Person' as const, id: row.bannedPersonId },
          bannedUntil: row.bannedUntil,
        },
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

/**
 * Which cases a caller may see at all: those published whose publicity lasts (市场监督管理行政处罚信息公示规定 art. 13;
 * 行政处罚法 art. 48). All other files are shown to the role `bootstrap` alone, not even to the department that has them.
 */
export function caseVisibility(principal: Principal, today: string): Condition[] {
  if (principal.roles.includes('bootstrap')) return [];
  return [
    ...eq('publicityState', 'PUBLISHED'),
    ...isNotNull('publicityEndsOn'),
    ...onOrAfter('publicityEndsOn', today),
  ];
}
