// Generated from schema.graphql by "npm run codegen". Do not edit.
/* eslint-disable */
import type { Connection } from '#shared/pagination/list';
import type { RegionEntity as RegionRow } from '../entities/region.entity';
export type RegionPage = Connection<RegionRow>;
export type RegionPageEdge = RegionPage['edges'][number];
import type { GridEntity as GridRow } from '../entities/grid.entity';
export type GridPage = Connection<GridRow>;
export type GridPageEdge = GridPage['edges'][number];
import type { HouseholdEntity as HouseholdRow } from '../entities/household.entity';
export type HouseholdPage = Connection<HouseholdRow>;
export type HouseholdPageEdge = HouseholdPage['edges'][number];
import type { PersonEntity as PersonRow } from '../entities/person.entity';
export type PersonPage = Connection<PersonRow>;
export type PersonPageEdge = PersonPage['edges'][number];
