import type { TravelAgencyEntity } from '../entities/travelAgency.entity';

type Agency = Pick<TravelAgencyEntity, 'outbound' | 'branches' | 'outboundBranches' | 'deposit'>;

/**
 * Quality deposit (质量保证金) the law asks of an agency, in yuan with two decimals: 200,000 for domestic and inbound
 * tours, 1,200,000 more for tours abroad (旅行社条例 art. 13), 50,000 for each domestic branch and 300,000 for each branch
 * that runs tours abroad (art. 14).
 */
export function depositRequired({ outbound, branches, outboundBranches }: Omit<Agency, 'deposit'>): string {
  const yuan = 200_000 + (outbound ? 1_200_000 : 0) + 50_000 * branches + 300_000 * outboundBranches;
  return yuan.toFixed(2);
}

/** Whether the deposit paid in reaches what the law asks for. */
export const depositSufficient = (agency: Agency): boolean =>
  Number(agency.deposit) >= Number(depositRequired(agency));
