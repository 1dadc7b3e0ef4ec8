import { eq, onOrAfter, onOrBefore, oneOf, within } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { QuarantineCertificateEntity } from '../entities/quarantineCertificate.entity';

export interface QuarantineFilter {
  readonly origin?: string | null;
  readonly destination?: string | null;
  readonly species?: readonly string[] | null;
  readonly issuedFrom?: string | null;
  readonly issuedTo?: string | null;
}

type Order = 'ISSUED_ON_DESC' | 'ISSUED_ON_ASC';

export const quarantineList: ListSpec<QuarantineCertificateEntity, QuarantineFilter, Order> = {
  name: 'QuarantineCertificate',
  entity: QuarantineCertificateEntity,
  key: 'no',
  sorts: { ISSUED_ON_DESC: [['issuedOn', 'DESC']], ISSUED_ON_ASC: [['issuedOn', 'ASC']] },
  defaultSort: 'ISSUED_ON_DESC',
  where: (filter) => [
    ...within(filter.origin),
    ...eq('destinationCode', filter.destination),
    ...oneOf('species', filter.species),
    ...onOrAfter('issuedOn', filter.issuedFrom),
    ...onOrBefore('issuedOn', filter.issuedTo),
  ],
};
