import type { Data } from './data';
import type { Representations } from './departmentRequest';
import type { RepresentationBuilder } from './representation';

/** Entities to ask a department for, each once. */
export interface Entities extends Representations {
  /** The objects that each representation stands for. */
  readonly targets: readonly (readonly Data[])[];
}

/** Objects that are told to a department in the same words are one entity. */
export function entitiesOf(found: readonly Data[], build: RepresentationBuilder): Entities {
  const objects: Data[] = [];
  const texts: string[] = [];
  const targets: Data[][] = [];
  const places = new Map<string, Data[]>();
  const seen = new Set<Data>();
  for (const object of found) {
    if (seen.has(object)) continue;
    seen.add(object);
    const representation = build(object);
    if (!representation) continue;
    const text = JSON.stringify(representation);
    const known = places.get(text);
    if (known) {
      known.push(object);
      continue;
    }
    const here = [object];
    places.set(text, here);
    targets.push(here);
    texts.push(text);
    objects.push(representation);
  }
  return { objects, texts, targets };
}
