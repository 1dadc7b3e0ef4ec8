import type { FoodOperatorResolvers } from '../generated/types';

export const FoodOperator: FoodOperatorResolvers = {
  __resolveReference: ({ licenceNo }, { foodOperator }) => foodOperator.load(licenceNo),
  licence: ({ licenceNo }, _, { licence }) => licence.load(licenceNo),
  enterprise: ({ uscc }, _, { enterprise }) => enterprise.load(uscc),
  region: ({ regionCode }) => ({ code: regionCode }),
};
