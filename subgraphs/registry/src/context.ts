import { inForceOn } from '#shared/db/where';
import { rowByKey, rowsByParent } from '#shared/loaders/rowLoaders';
import { List } from '#shared/pagination/list';
import type { SubgraphContext } from '#shared/subgraph/defineSubgraph';
import { GridEntity } from './entities/grid.entity';
import { GridAssignmentEntity } from './entities/gridAssignment.entity';
import { HouseholdEntity } from './entities/household.entity';
import { PersonEntity } from './entities/person.entity';
import { gridList, householdList, personList } from './repositories/lists';
import { personLookup } from './repositories/personLookup';
import { populationLoader } from './repositories/population';
import { descendantCounts, regionList, regionsByCode } from './repositories/regions';

/** Loaders and lists of one request. */
export function openContext(base: SubgraphContext) {
  const { db, cursorKey, exactLookup, today } = base;
  const regionsOn = regionsByCode(db);
  return {
    ...base,
    regionsOn,
    /** Divisions in force today, by code. */
    region: regionsOn({ codeSystem: 'NBS', asOf: today() }),
    descendantCounts: descendantCounts(db),
    population: populationLoader(db.statistics),
    personBy: personLookup(db, exactLookup),
    grid: rowByKey(db, GridEntity, 'code'),
    household: rowByKey(db, HouseholdEntity, 'id'),
    person: rowByKey(db, PersonEntity, 'id'),
    membersOf: rowsByParent(db, PersonEntity, 'householdId', ['id']),
    workersOf: rowsByParent(
      db,
      GridAssignmentEntity,
      'gridCode',
      ['validFrom', 'id'],
      inForceOn('validFrom', 'validTo', today()),
    ),
    regions: new List(db, cursorKey, regionList),
    grids: new List(db, cursorKey, gridList),
    households: new List(db, cursorKey, householdList),
    persons: new List(db, cursorKey, personList),
  };
}

export type Context = ReturnType<typeof openContext>;
