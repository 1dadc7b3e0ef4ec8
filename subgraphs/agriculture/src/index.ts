import { defineSubgraph } from '#shared/subgraph/defineSubgraph';
import { migrations } from '../migrations/index';
import { openContext } from './context';
import { entities } from './entities/index';
import { resolvers } from './resolvers/index';

export const createSubgraph = defineSubgraph({
  name: 'agriculture',
  resolvers,
  entities,
  migrations,
  context: openContext,
});
