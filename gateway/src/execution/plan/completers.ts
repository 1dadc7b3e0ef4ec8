import { isData, own, type Data } from './data';
import type { FieldSource } from './selectedFields';
import { typenameKey } from './typeNames';
import { bubble, faulty, type Walk } from './walk';

/**
 * A value as its place may hold it, `faulty` when it is null for a reason that was noted, `bubble` when the place above must be null.
 * @param others the same place in the further copies of what is around it
 */
export type Completer = (value: unknown, others: readonly unknown[] | undefined, walk: Walk) => unknown;

export type ObjectCompleter = (source: Data, others: readonly unknown[] | undefined, walk: Walk) => unknown;

/** The value of a field, in the copy of its object that has it. */
export function readFrom(source: FieldSource, object: Data, others: readonly unknown[] | undefined): unknown {
  if (source.copy === 0) return own(object, source.key);
  const copy = others?.[source.copy - 1];
  return isData(copy) ? own(copy, source.key) : undefined;
}

/** Null only when every copy is: what one copy lacks are its own fields. */
export function presentOf(complete: ObjectCompleter): Completer {
  return (value, others, walk) => {
    if (isData(value)) return complete(value, others, walk);
    if (value !== null && value !== undefined) return walk.note('a value where an object belongs');
    const other = others?.find(isData);
    if (!other) return null;
    const typename = own(other, typenameKey);
    return complete(typename === undefined ? {} : { [typenameKey]: typename }, others, walk);
  };
}

/** Items in the order of the list; null as a whole when one that may not be null is. */
export function listOf(complete: Completer): Completer {
  return (value, others, walk) => {
    const list = value ?? others?.find((other) => Array.isArray(other));
    if (list === null || list === undefined) return null;
    if (!Array.isArray(list)) return walk.note('a value where a list belongs');
    const own: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
    const answer = new Array<unknown>(list.length);
    const depth = walk.path.length;
    for (let i = 0; i < list.length; i++) {
      walk.path[depth] = i;
      const further = others?.map((other) => (Array.isArray(other) ? (other[i] as unknown) : undefined));
      const completed = complete(own?.[i], further, walk);
      if (completed === bubble) {
        walk.path.length = depth;
        return faulty;
      }
      answer[i] = completed === faulty ? null : completed;
    }
    walk.path.length = depth;
    return answer;
  };
}
