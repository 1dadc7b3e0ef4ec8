import { patternOf } from '../clientErrors';
import type { DepartmentFault, ResponsePath } from '../departmentFault';

/** Tells whether one of the faults is at a place, below it or above it, list indices aside. */
export function faultPlaces(faults: readonly DepartmentFault[]): (path: ResponsePath) => boolean {
  const patterns = new Map<string, readonly string[]>();
  for (const { clientPath } of faults) {
    const pattern = patternOf(clientPath);
    patterns.set(pattern.join('.'), pattern);
  }
  return (path) => {
    const place = patternOf(path);
    return [...patterns.values()].some((pattern) =>
      pattern.slice(0, place.length).every((part, n) => part === place[n]),
    );
  };
}
