import type { LegalBasisResolvers } from '../generated/types';
import { provisionId } from '../repositories/law';

export const LegalBasis: LegalBasisResolvers = {
  provision: (basis, _, { provision }) => provision.load(provisionId(basis)),
};
