import type { CompetenceGrantResolvers } from '../generated/types';

export const CompetenceGrant: CompetenceGrantResolvers = {
  __resolveReference: ({ id }, { competenceGrant }) => competenceGrant.load(id),
  item: ({ itemCode }, _, { penaltyItem }) => penaltyItem.load(itemCode),
  fromOrgan: ({ fromOrganId }, _, { organ }) => (fromOrganId === null ? null : organ.load(fromOrganId)),
  toOrgan: ({ toOrganId }, _, { organ }) => organ.load(toOrganId),
  region: ({ regionCode }) => ({ code: regionCode }),
  basis: ({ basisLaw, basisArticle }) => ({ law: basisLaw, article: basisArticle }),
};
