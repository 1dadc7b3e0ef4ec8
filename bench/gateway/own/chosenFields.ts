import type { Firm } from '../graph/firms';

/** What Q1 selects of a firm, in its order. */
export const marketPart = ({
  uscc,
  name,
  kind,
  status,
  address,
  foundedOn,
  regCapital,
  riskGrade,
  phone,
  licences,
}: Firm) => ({ uscc, name, kind, status, address, foundedOn, regCapital, riskGrade, phone, licences });

/** What Q3 adds. */
export const listPart = ({ premises, cases, permits, emissions, batches }: Firm) => ({
  premises,
  cases,
  permits,
  emissions,
  batches,
});
