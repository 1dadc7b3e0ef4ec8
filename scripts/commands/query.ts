import { readFileSync } from 'node:fs';

export interface QueryRequest {
  readonly url: string;
  readonly file: string;
  readonly variables: string;
  readonly operationName: string | undefined;
  readonly token: string | null;
  /** What the data is for, and the grant it is read under. */
  readonly purpose?: string | undefined;
  readonly grant?: string | undefined;
  /** Asks for `extensions.access`: how each field was answered. */
  readonly wantsAccess?: boolean;
}

/** Variables as JSON; says where they are wrong rather than what the parser thought. */
export function variablesFrom(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new Error(`--variables must be a JSON object, e.g. '{"uscc":"…"}', got: ${text.slice(0, 80)}`);
}

/** Runs an operation against a running gateway. The answer comes back parsed; it may hold errors. */
export async function runQuery(request: QueryRequest): Promise<{ readonly errors?: readonly unknown[] }> {
  const body = JSON.stringify({
    query: readFileSync(request.file, 'utf8'),
    variables: variablesFrom(request.variables),
    ...(request.operationName ? { operationName: request.operationName } : {}),
    ...(request.wantsAccess ? { extensions: { access: true } } : {}),
  });
  let response: Response;
  try {
    response = await fetch(`${request.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(request.token ? { authorization: `Bearer ${request.token}` } : {}),
        ...(request.purpose === undefined ? {} : { 'x-purpose': request.purpose }),
        ...(request.grant === undefined ? {} : { 'x-grant': request.grant }),
      },
      body,
    });
  } catch {
    throw new Error(`No gateway answers at ${request.url}. Start one with: npm start`);
  }
  return (await response.json()) as { errors?: readonly unknown[] };
}
