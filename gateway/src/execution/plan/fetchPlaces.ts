import { isData } from './data';
import { clientsKey, fetchedKeys, type FetchDocument } from './fetchedFields';
import type { EntityPath } from './entityPath';
import type { ResponsePath } from '../departmentFault';

/** Where in the client's operation the fields of a fetch stand. */
export interface FetchPlaces {
  /** Paths of all fields that the fetch was to bring. */
  readonly fields: readonly ResponsePath[];
  /**
   * Paths for an error that a department reports at `path` of its own answer: exact below a single entity, without list indices where there
   * may be many; all fields when it names no place.
   */
  of(path: unknown): readonly ResponsePath[];
}

export function fetchPlacesOf(fetch: FetchDocument, at: EntityPath, isForEntities: boolean): FetchPlaces {
  const prefix = at.keys.map(clientsKey);
  const fields = fetchedKeys(fetch).map((key) => [...prefix, key]);
  return {
    fields,
    of(path) {
      if (!Array.isArray(path)) return fields;
      const parts = path
        .filter((part) => typeof part === 'string' || typeof part === 'number')
        .map((part) => (typeof part === 'string' ? clientsKey(part) : part));
      const below = isForEntities ? parts.slice(2) : parts;
      if (below.length === 0) return fields;
      return [[...prefix, ...(at.isList ? below.filter((part) => typeof part === 'string') : below)]];
    },
  };
}

/**
 * Whether an answer is of the outermost shape its request calls for.
 * @param entities how many were asked for; undefined for root fields
 */
export function isAnswerTo(data: unknown, entities: number | undefined): boolean {
  if (!isData(data)) return false;
  if (entities === undefined) return true;
  const list: unknown = Object.hasOwn(data, '_entities') ? data['_entities'] : undefined;
  return (
    Array.isArray(list) && list.length === entities && list.every((item) => item === null || isData(item))
  );
}
