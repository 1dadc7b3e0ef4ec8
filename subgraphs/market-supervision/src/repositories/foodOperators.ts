import { eq, oneOf, within } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { FoodOperatorEntity } from '../entities/foodOperator.entity';

export interface FoodOperatorFilter {
  readonly region?: string | null;
  readonly businessType?: string | null;
  readonly riskGrades?: readonly string[] | null;
}

export type FoodOperatorOrder = 'LICENCE_NO_ASC' | 'DUE_ASC';

export const foodOperatorList: ListSpec<FoodOperatorEntity, FoodOperatorFilter, FoodOperatorOrder> = {
  name: 'FoodOperator',
  entity: FoodOperatorEntity,
  key: 'licenceNo',
  // The order by day due is for the internal list alone: it would tell a day that is not public.
  sorts: { LICENCE_NO_ASC: [], DUE_ASC: [['fullInspectionDueBy', 'ASC']] },
  defaultSort: 'LICENCE_NO_ASC',
  where: (filter) => [
    ...within(filter.region),
    ...eq('businessType', filter.businessType),
    ...oneOf('riskGrade', filter.riskGrades),
  ],
};
