import type { RequestHandler, Response } from 'express';
import { requestFactsOf } from '#shared/http/requestFacts';
import type { Recorder } from '../audit/recorder';
import { Trail } from '../audit/trail';

const trails = new WeakMap<Response, Trail>();

/** The trail of the request that `res` answers; null with `--unprotected`. */
export const trailOf = (res: Response): Trail | null => trails.get(res) ?? null;

/**
 * Begins a trail for each request of the graph, before its body is read: one that is broken, refused or given up by its client leaves a
 * record too.
 */
export const requestTrails =
  (recorder: Recorder): RequestHandler =>
  (_req, res, next) => {
    const trail = new Trail(recorder, requestFactsOf(res).requestId);
    trails.set(res, trail);
    res.once('close', () => trail.closeLate(res.statusCode));
    next();
  };
