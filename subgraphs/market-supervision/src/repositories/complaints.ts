import type { Principal } from '#shared/auth/principal';
import { eq, isNotNull, onOrAfter, onOrBefore, within, type Condition } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { ComplaintEntity } from '../entities/complaint.entity';

export interface ComplaintFilter {
  readonly region?: string | null;
  readonly kind?: string | null;
  readonly subject?: string | null;
  readonly receivedFrom?: string | null;
  readonly receivedTo?: string | null;
}

export type ComplaintOrder = 'RECEIVED_ON_DESC' | 'RECEIVED_ON_ASC';

/**
 * Which complaints and reports a caller may see at all. An open one is a claim nobody has looked into: whom it is about
 * is seen once it is closed. Complaints are then public (市场监督管理投诉举报处理暂行办法 art. 34); how a report was handled is
 * for those who handle reports (art. 33).
 */
export function complaintVisibility(principal: Principal): Condition[] {
  if (principal.roles.includes('bootstrap')) return [];
  const handlesReports = principal.department === 'market-supervision';
  return [...isNotNull('closedOn'), ...(handlesReports ? [] : eq('kind', 'COMPLAINT'))];
}

export const complaintList: ListSpec<ComplaintEntity, ComplaintFilter, ComplaintOrder> = {
  name: 'Complaint12315',
  entity: ComplaintEntity,
  key: 'no',
  sorts: { RECEIVED_ON_DESC: [['receivedOn', 'DESC']], RECEIVED_ON_ASC: [['receivedOn', 'ASC']] },
  defaultSort: 'RECEIVED_ON_DESC',
  where: (filter) => [
    ...within(filter.region),
    ...eq('kind', filter.kind),
    ...eq('subject', filter.subject),
    ...onOrAfter('receivedOn', filter.receivedFrom),
    ...onOrBefore('receivedOn', filter.receivedTo),
  ],
};
