import { eq, onOrAfter, onOrBefore, within } from '#shared/db/where';
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
