import { contains, eq, onOrAfter, onOrBefore, within, type Condition } from '#shared/db/where';
import { excerpt } from '#shared/codes/excerpt';
import { badInput } from '#shared/errors/appError';
import type { ListSpec } from '#shared/pagination/list';
import { EnterpriseEntity } from '../entities/enterprise.entity';

export interface EnterpriseFilter {
  readonly region?: string | null;
  readonly kind?: string | null;
  readonly status?: string | null;
  readonly industry?: string | null;
  readonly nameContains?: string | null;
  readonly foundedFrom?: string | null;
  readonly foundedTo?: string | null;
}

export type EnterpriseOrder = 'FOUNDED_ON_DESC' | 'FOUNDED_ON_ASC' | 'NAME_ASC';

/**
 * Firms of a division (大类, 2 digits), group (中类, 3) or class (小类, 4) of GB/T 4754-2017.
 * @throws AppError BAD_USER_INPUT for anything but two to four digits
 */
function inIndustry(code: string | null | undefined): Condition[] {
  if (code == null) return [];
  if (!/^\d{2,4}$/.test(code)) {
    throw badInput(
      `"industry" must be two to four digits of GB/T 4754-2017, got ${excerpt(code)}. Send for example 62 or 6210.`,
      `"industry" 应为 GB/T 4754-2017 的两至四位数字，实际为 ${excerpt(code)}。请按 62 或 6210 的形式填写。`,
    );
  }
  if (code.length === 4) return eq('industry', code);
  return [...onOrAfter('industry', code.padEnd(4, '0')), ...onOrBefore('industry', code.padEnd(4, '9'))];
}

export const enterpriseList: ListSpec<EnterpriseEntity, EnterpriseFilter, EnterpriseOrder> = {
  name: 'Enterprise',
  entity: EnterpriseEntity,
  key: 'uscc',
  sorts: {
    FOUNDED_ON_DESC: [['foundedOn', 'DESC']],
    FOUNDED_ON_ASC: [['foundedOn', 'ASC']],
    NAME_ASC: [['name', 'ASC']],
  },
  defaultSort: 'FOUNDED_ON_DESC',
  where: (filter) => [
    ...within(filter.region),
    ...eq('kind', filter.kind),
    ...eq('status', filter.status),
    ...inIndustry(filter.industry),
    ...contains('name', filter.nameContains),
    ...onOrAfter('foundedOn', filter.foundedFrom),
    ...onOrBefore('foundedOn', filter.foundedTo),
  ],
};
