import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { accessLog } from './accessLog';
import { refuseCrossSite } from './crossSite';
import { handleErrors, notFound } from './errorHandlers';
import { healthRoutes, type HealthCheck } from './health';
import { jsonBody } from './jsonBody';
import { requestFacts } from './requestFacts';

export interface HttpAppOptions {
  /** Named in `extensions.service` of errors. */
  readonly service: string;
  readonly log: Logger;
  /** Largest request body, bytes. */
  readonly bodyLimit: number;
  readonly healthChecks: Readonly<Record<string, HealthCheck>>;
  /** Told with the readiness; anybody may read them. */
  readonly healthFacts?: Readonly<Record<string, unknown>>;
  /** Makes the ids of requests that bring none; UUIDs by default. */
  readonly makeRequestId?: () => string;
  /** Adds pages that links of other sites may open: before the cross-site rules and without a body. */
  readonly pages?: (app: Express) => void;
  /** Adds the routes proper: cross-site requests are refused before them, `req.body` is a JSON object. */
  readonly routes: (app: Express) => void;
}

/**
 * The HTTP side that the gateway and the departments have in common. In order: request id and safe headers, access log,
 * health, pages, cross-site rules, JSON body, routes, 404 and errors, all in JSON and in the caller's language.
 */
export function createHttpApp(options: HttpAppOptions): Express {
  const { service, log } = options;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(requestFacts(options.makeRequestId));
  app.use(accessLog(log));
  app.use(healthRoutes({ checks: options.healthChecks, facts: options.healthFacts, log }));
  options.pages?.(app);
  app.use(refuseCrossSite(), ...jsonBody(options.bodyLimit));
  options.routes(app);
  app.use(notFound({ service, log }));
  app.use(handleErrors({ service, log }));
  return app;
}
