import type { DepartmentHealth, DepartmentState } from '../departments/departmentHealth';

/** What a department said when it was asked whether it would answer. */
export interface Look {
  readonly isReady: boolean;
  readonly at: Date;
}

/**
 * What is to be said of a department, from the gateway's own calls and from the last look; the newer of the two counts where they
 * contradict each other. One that is ready is DEGRADED all the same while its calls are held back, or some of the last have failed.
 * @param health undefined where nobody counts the calls
 * @param look undefined until the first one has ended
 */
export function departmentWord(
  health: DepartmentHealth | undefined,
  look: Look | undefined,
): DepartmentState {
  if (!look) return health?.state ?? 'UNKNOWN';
  const { isReady, at } = look;
  if (!isReady) {
    const answersSince = health?.state === 'UP' ? health.since : null;
    return answersSince !== null && answersSince > at ? 'UP' : 'DOWN';
  }
  if (!health) return 'UP';
  if (health.lastFailure && health.lastFailure.at >= at) return health.state;
  return health.state === 'DEGRADED' || health.breaker !== 'CLOSED' ? 'DEGRADED' : 'UP';
}
