import type { ServerResponse } from 'node:http';
import type { Recorder } from '../audit/recorder';
import { Trail } from '../audit/trail';

const trails = new WeakMap<ServerResponse, Trail>();

/** The trail of the request that `res` answers; null with `--unprotected`. */
export const trailOf = (res: ServerResponse): Trail | null => trails.get(res) ?? null;

/** Begins the trail of a request, before its body is read: one that is broken, refused or given up by its client leaves a record too. */
export function beginTrail(recorder: Recorder, res: ServerResponse, requestId: string): Trail {
  const trail = new Trail(recorder, requestId);
  trails.set(res, trail);
  return trail;
}
