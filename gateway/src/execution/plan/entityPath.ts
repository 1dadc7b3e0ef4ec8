import type { ResponsePath } from '@apollo/query-planner';
import { isData, own, type Data } from './data';
import { typenameKey } from './typeNames';

interface PathStep {
  /** Field to go into; undefined: no field, a list or a condition alone. */
  readonly field: string | undefined;
  readonly isList: boolean;
  /** Types of objects to go on with; undefined: all. */
  readonly types: ReadonlySet<string> | undefined;
}

/** Where a fetch of the plan belongs in what is known so far. */
export interface EntityPath {
  /** Response keys, without lists and conditions. */
  readonly keys: readonly string[];
  /** There may be several entities. */
  readonly isList: boolean;
  readonly hasConditions: boolean;
  /** The objects there, one that stands in several places as often. */
  collect(root: Data): Data[];
}

/** @param path of Flatten nodes: names, `@` for the items of a list, either with `|[A,B]` for the types it is about */
export function entityPathOf(path: ResponsePath): EntityPath {
  const steps = path.map((part): PathStep => {
    const [name = '', condition] = String(part).split('|');
    const types = condition === undefined ? undefined : new Set(condition.slice(1, -1).split(','));
    return { field: name === '@' || name === '' ? undefined : name, isList: name === '@', types };
  });
  return {
    keys: steps.flatMap(({ field }) => (field === undefined ? [] : [field])),
    isList: steps.some(({ isList }) => isList),
    hasConditions: steps.some(({ types }) => types),
    collect(root) {
      let here: unknown[] = [root];
      for (const step of steps) here = take(step, here);
      return here.filter(isData);
    },
  };
}

function take({ field, isList, types }: PathStep, values: readonly unknown[]): unknown[] {
  const next: unknown[] = [];
  const add = (value: unknown): void => {
    if (value === null || value === undefined) return;
    if (types && !(isData(value) && types.has(String(own(value, typenameKey))))) return;
    next.push(value);
  };
  for (const value of values) {
    if (isList) {
      if (Array.isArray(value)) for (const item of value) add(item);
    } else if (field === undefined) add(value);
    else if (isData(value)) add(own(value, field));
  }
  return next;
}
