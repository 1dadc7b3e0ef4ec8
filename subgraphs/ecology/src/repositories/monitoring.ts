import { before, contains, eq, onOrAfter, oneOf, within, type Condition } from '#shared/db/where';
import type { Connection, ListSpec } from '#shared/pagination/list';
import { AirReadingEntity } from '../entities/airReading.entity';
import { AirStationEntity } from '../entities/airStation.entity';
import { WaterReadingEntity } from '../entities/waterReading.entity';
import { WaterSectionEntity } from '../entities/waterSection.entity';

type NoFilter = Record<string, never>;

export interface AirStationFilter {
  readonly region?: string | null;
  readonly kind?: string | null;
  readonly nameContains?: string | null;
}

export const airStationList: ListSpec<AirStationEntity, AirStationFilter, 'CODE_ASC'> = {
  name: 'AirStation',
  entity: AirStationEntity,
  key: 'code',
  sorts: { CODE_ASC: [] },
  defaultSort: 'CODE_ASC',
  where: (filter) => [
    ...within(filter.region),
    ...eq('kind', filter.kind),
    ...contains('name', filter.nameContains),
  ],
};

export const airReadingList: ListSpec<AirReadingEntity, NoFilter, 'AT_DESC'> = {
  name: 'AirReading',
  entity: AirReadingEntity,
  key: 'id',
  sorts: { AT_DESC: [['at', 'DESC']] },
  defaultSort: 'AT_DESC',
  where: () => [],
};

export interface WaterSectionFilter {
  readonly region?: string | null;
  readonly river?: string | null;
  readonly controlLevels?: readonly string[] | null;
  readonly targetClass?: string | null;
  readonly nameContains?: string | null;
}

export const waterSectionList: ListSpec<WaterSectionEntity, WaterSectionFilter, 'RIVER_ASC' | 'ID_ASC'> = {
  name: 'WaterSection',
  entity: WaterSectionEntity,
  key: 'id',
  sorts: {
    RIVER_ASC: [
      ['river', 'ASC'],
      ['order', 'ASC'],
    ],
    ID_ASC: [],
  },
  defaultSort: 'RIVER_ASC',
  where: (filter) => [
    ...within(filter.region),
    ...eq('river', filter.river),
    ...oneOf('controlLevel', filter.controlLevels),
    ...eq('targetClass', filter.targetClass),
    ...contains('name', filter.nameContains),
  ],
};

export const waterReadingList: ListSpec<WaterReadingEntity, NoFilter, 'SAMPLED_ON_DESC'> = {
  name: 'WaterReading',
  entity: WaterReadingEntity,
  key: 'id',
  sorts: { SAMPLED_ON_DESC: [['sampledOn', 'DESC']] },
  defaultSort: 'SAMPLED_ON_DESC',
  where: () => [],
};

/** Rows of the instants from one on and before another; an end left out is open. */
export const between = (from: Date | null | undefined, to: Date | null | undefined): Condition[] => [
  ...onOrAfter('at', from),
  ...before('at', to),
];

/** The only row of a page of one; null when there is none. */
export const newest = async <E>(page: Promise<Connection<E>>): Promise<E | null> =>
  (await page).nodes[0] ?? null;
