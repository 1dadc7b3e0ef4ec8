import { eq, onOrAfter, onOrBefore, oneOf, within, type Condition } from '#shared/db/where';
import type { InspectionColumns } from './inspectionColumns';

/** The filter input that the inspection lists of all departments share (SDL: InspectionFilterInput). */
export interface InspectionFilter {
  readonly region?: string | null;
  readonly modes?: readonly string[] | null;
  readonly results?: readonly string[] | null;
  readonly organId?: string | null;
  readonly inspectedFrom?: string | null;
  readonly inspectedTo?: string | null;
}

export const inspectionConditions = (filter: InspectionFilter): Condition[] => [
  ...within(filter.region),
  ...oneOf('mode', filter.modes),
  ...oneOf('result', filter.results),
  ...eq('organId', filter.organId),
  ...onOrAfter('inspectedOn', filter.inspectedFrom),
  ...onOrBefore('inspectedOn', filter.inspectedTo),
];

type Order = readonly (readonly [keyof InspectionColumns & string, 'ASC' | 'DESC'])[];

/** Orders that the inspection lists of all departments offer (SDL: InspectionOrder). */
export const inspectionSorts = {
  INSPECTED_ON_DESC: [['inspectedOn', 'DESC']],
  INSPECTED_ON_ASC: [['inspectedOn', 'ASC']],
} as const satisfies Record<string, Order>;

export type InspectionOrder = keyof typeof inspectionSorts;
