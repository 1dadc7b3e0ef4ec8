import type { SeedDefinition } from '#shared/seed/loadSeed';
import { migrations } from '../migrations/index';
import { entities } from '../src/entities/index';

/** Nothing: grants, samples and the access log come from work, and none of it is made up or taken away. */
export const seed: SeedDefinition = {
  name: 'audit',
  entities,
  migrations,
  tables: () => [],
  keepsWork: true,
};
