import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { logAccess } from '#shared/http/accessLog';
import { giveRequestFacts } from '#shared/http/requestFacts';
import { sendError } from '#shared/http/sendError';
import type { Recorder } from '../audit/recorder';
import type { DirectLane } from './directLane';
import { overloaded, retryAfterSeconds, type OverloadGuard } from './overload';
import { beginTrail } from './requestTrails';

/** Requests for the graph since the start, by the way they went. */
export interface LaneCounts {
  direct: number;
  long: number;
  shed: number;
}

export interface FrontOptions {
  /** Everything that the direct lane does not answer. */
  readonly app: RequestListener;
  readonly lane: DirectLane;
  readonly overload: OverloadGuard;
  /** Null: requests leave no records. */
  readonly recorder: Recorder | null;
  readonly counts: LaneCounts;
  readonly log: Logger;
}

/** `/graphql` and what lies below it. */
const isOfGraph = (url = ''): boolean => /^\/graphql(?:[/?#]|$)/i.test(url);

/**
 * Where requests arrive. Those for the graph get a trail, and are turned away when there are too many, before anything of them is read;
 * health is always told.
 */
export function front({ app, lane, overload, recorder, counts, log }: FrontOptions): RequestListener {
  return (req: IncomingMessage, res: ServerResponse): void => {
    if (!isOfGraph(req.url)) {
      app(req, res);
      return;
    }
    const { requestId } = giveRequestFacts(req, res);
    const trail = recorder && beginTrail(recorder, res, requestId);
    logAccess(log, req, res);
    const release = overload.enter();
    if (release === 'SHED') {
      counts.shed++;
      if (trail) res.once('close', () => trail.closeLate(res.statusCode));
      res.setHeader('retry-after', retryAfterSeconds);
      sendError(res, overloaded(), { service: 'gateway', log });
      return;
    }
    res.once('close', () => {
      release();
      trail?.closeLate(res.statusCode);
    });
    const goLong: RequestListener = () => {
      counts.long++;
      app(req, res);
    };
    if (!lane(req, res, goLong)) goLong(req, res);
  };
}
