import { loadPresent } from '#shared/loaders/loadPresent';
import type { CompetentOrganResolvers } from '../generated/types';

export const CompetentOrgan: CompetentOrganResolvers = {
  organ: ({ grant }, _, { organ }) => organ.load(grant.toOrganId),
  inNameOf: async ({ grant }, _, { organ }) => (await organ.load(grant.toOrganId))?.inNameOf ?? null,
  basis: ({ grant }) => ({ law: grant.basisLaw, article: grant.basisArticle }),
  conflicts: ({ conflictIds }, _, { organ }) => loadPresent(organ, conflictIds),
};
