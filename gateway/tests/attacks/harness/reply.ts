import { requestsOf } from './canaries';
import type { Exchange } from './recordingProxy';

export interface ReplyError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** What an attack brought, and what it made the region do. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came. */
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read by tests, field by field
  readonly data: any;
  readonly errors: readonly ReplyError[];
  /** What went to departments meanwhile, and came from them. */
  readonly exchanges: readonly Exchange[];
  /** Statements on all departments' databases meanwhile. */
  readonly statements: number;
  readonly lines: readonly string[];
  /** Codes of the errors, sorted. */
  readonly codes: readonly unknown[];
  /** `CODE at a.b.c`, sorted: indices of lists left out. */
  readonly places: readonly string[];
  /** Status line, headers and body in one text. */
  readonly bytes: string;
  /** The operations that departments were asked to run. */
  readonly fetched: string;
}

interface Parsed {
  readonly data?: unknown;
  readonly errors?: readonly ReplyError[];
}

function parsed(text: string): Parsed {
  try {
    return JSON.parse(text) as Parsed;
  } catch {
    return {};
  }
}

export function replyOf(
  response: Response,
  text: string,
  meanwhile: Pick<Reply, 'exchanges' | 'lines' | 'statements'>,
): Reply {
  const { data, errors = [] } = parsed(text);
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`);
  const codeOf = ({ extensions }: ReplyError): string => String(extensions['code']);
  return {
    status: response.status,
    headers: response.headers,
    text,
    data,
    errors,
    ...meanwhile,
    codes: errors.map(codeOf).sort(),
    places: errors
      .map(
        (error) =>
          `${codeOf(error)} at ${(error.path ?? []).filter((part) => typeof part === 'string').join('.')}`,
      )
      .sort(),
    bytes: [`${response.status}`, ...headers, text].join('\n'),
    fetched: requestsOf(meanwhile.exchanges),
  };
}

/** The body without what differs between two runs of one request. */
export const comparable = ({ status, text }: Reply): string =>
  `${status} ${text.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'request-id')}`;
