import type { RequestHandler } from 'express';
import { sendError } from '#shared/http/sendError';
import { canonicalJson } from '#shared/policy/canonicalJson';
import { trailOf } from '../http/requestTrails';
import { noSuchExport } from './earlierRun';
import type { ExportServices } from './exportServices';

/** `GET /graphql/export/<id>/manifest`: canonical JSON, for a day, for whoever made the export. */
export function manifestRoute({
  verifier,
  store,
  log,
}: Pick<ExportServices, 'verifier' | 'store' | 'log'>): RequestHandler<{ id: string }> {
  return async (req, res) => {
    const trail = trailOf(res);
    const principal = await verifier.verify(req.get('authorization'));
    trail?.callerIs(principal, null);
    const manifest = await store.find(req.params.id, principal.subject);
    if (!manifest) return sendError(res, noSuchExport(), { service: 'gateway', log }, 404);
    trail?.answers([], true);
    await trail?.close();
    res.setHeader('content-type', 'application/json; charset=utf-8');
    res.end(canonicalJson(manifest));
  };
}
