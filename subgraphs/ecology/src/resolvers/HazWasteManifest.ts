import type { HazWasteManifestResolvers } from '../generated/types';

export const HazWasteManifest: HazWasteManifestResolvers = {
  __resolveReference: ({ no }, { hazWasteManifest }) => hazWasteManifest.load(no),
  generator: ({ generatorUscc }) => ({ uscc: generatorUscc }),
  carrier: ({ carrierUscc }) => ({ uscc: carrierUscc }),
  receiver: ({ receiverUscc }) => ({ uscc: receiverUscc }),
  region: ({ regionCode }) => ({ code: regionCode }),
};
