import type { EntityTarget } from 'typeorm';
import type { ListSpec } from '#shared/pagination/list';
import type { CaseColumns } from './caseColumns';
import { caseConditions, caseSorts, type CaseFilter, type CaseOrder } from './caseFilter';

/** The list of a department's cases; `name` is stable, part of every cursor. Newest file first unless said otherwise. */
export const caseListOf = <E extends CaseColumns>(
  name: string,
  entity: EntityTarget<E>,
): ListSpec<E, CaseFilter, CaseOrder> => ({
  name,
  entity,
  key: 'caseNo',
  sorts: caseSorts,
  defaultSort: 'FILED_ON_DESC',
  where: caseConditions,
});
