import { defineSubgraph } from '#shared/subgraph/defineSubgraph';
import { migrations } from '../migrations/index';
import { openContext } from './context';
import { GridEntity } from './entities/grid.entity';
import { HouseholdEntity } from './entities/household.entity';
import { PersonEntity } from './entities/person.entity';
import { entities } from './entities/index';
import { resolvers } from './resolvers/index';

export const createSubgraph = defineSubgraph({
  name: 'registry',
  resolvers,
  entities,
  migrations,
  rows: {
    Grid: GridEntity,
    Household: HouseholdEntity,
    Person: PersonEntity,
  },
  context: openContext,
});
