import { createHttpApp, type HttpAppOptions } from '#shared/http/app';
import { bodyBytesOf } from '#shared/http/jsonBody';
import { requestFactsOf } from '#shared/http/requestFacts';
import { listen, type Listening } from '#shared/http/shutdown';
import { createLogger } from '#shared/observability/logger';

export interface TestServer extends Listening {
  readonly lines: string[];
}

/** The app on a free port, with /graphql telling what reached it, and a log to look into. */
export async function serve(change: Partial<HttpAppOptions> = {}): Promise<TestServer> {
  const lines: string[] = [];
  const log = createLogger({
    level: 'info',
    service: 'test',
    destination: { write: (line: string) => void lines.push(line) },
  });
  const app = createHttpApp({
    service: 'test',
    log,
    bodyLimit: 1_000,
    healthChecks: {},
    routes: (express) => {
      express.all('/graphql', (req, res) => {
        res.json({
          body: (req.body as unknown) ?? null,
          bytes: bodyBytesOf(req).toString('utf8'),
          facts: requestFactsOf(res),
        });
      });
      express.get('/broken', () => {
        throw new Error('connect ECONNREFUSED 10.2.3.4:3306');
      });
      express.get('/cut', (_req, res) => {
        res.write('half');
        throw new Error('too late');
      });
    },
    ...change,
  });
  return { ...(await listen(app, { host: '127.0.0.1', port: 0 })), lines };
}

export interface ErrorBody {
  readonly errors: readonly [{ readonly message: string; readonly extensions: Record<string, unknown> }];
  readonly data?: unknown;
}

/** The single error of an answer. */
export async function errorOf(res: Response): Promise<ErrorBody['errors'][0]> {
  const body = (await res.json()) as ErrorBody;
  expect(Object.keys(body)).toEqual(['errors']);
  expect(body.errors).toHaveLength(1);
  return body.errors[0];
}
