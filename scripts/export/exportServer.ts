import { setTimeout as pause } from 'node:timers/promises';
import type { ExportManifest } from '#gateway/export/manifest';
import { ExportFailed, sentFormat, type ExportOptions } from './exportOptions';

type Place = Pick<ExportOptions, 'url' | 'token' | 'purpose' | 'grant'>;

const headersOf = ({ token, purpose, grant }: Place): Record<string, string> => ({
  ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  ...(purpose === undefined ? {} : { 'x-purpose': purpose }),
  ...(grant === undefined ? {} : { 'x-grant': grant }),
});

async function ask(place: Place, path: string, more: RequestInit = {}): Promise<Response> {
  const headers = { ...headersOf(place), ...(more.body ? { 'content-type': 'application/json' } : {}) };
  try {
    return await fetch(`${place.url}${path}`, { ...more, headers });
  } catch {
    throw new ExportFailed(`No gateway answers at ${place.url}. Start one with: npm start`);
  }
}

/** The gateway's own words for a refusal. */
async function wordsOf(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const { errors } = JSON.parse(text) as {
      errors: { message: string; extensions?: { code?: string } }[];
    };
    return errors.map(({ message, extensions }) => `${extensions?.code ?? 'refused'}: ${message}`).join('\n');
  } catch {
    return `The gateway answered ${response.status}.`;
  }
}

/** Begins a run. @throws ExportFailed with the gateway's words */
export async function startRun(
  options: ExportOptions,
  from: { readonly after: string; readonly continues: string } | null,
): Promise<{ readonly id: string; readonly bytes: ReadableStream<Uint8Array> }> {
  const { query, operationName, variables, format } = options;
  const body = JSON.stringify({
    ...{ query, variables, format: sentFormat(format) },
    ...(operationName === null ? {} : { operationName }),
    ...(from ?? {}),
  });
  const response = await ask(options, '/graphql/export', { method: 'POST', body });
  const id = response.headers.get('x-export-id');
  if (!response.ok || !response.body || !id) throw new ExportFailed(await wordsOf(response));
  return { id, bytes: response.body };
}

/** How often a manifest is asked for: a run whose reader went away ends with the page under way. */
const attempts = 5;

/** The manifest of a run as the gateway wrote it. @throws ExportFailed */
export async function fetchManifest(
  place: Place,
  id: string,
): Promise<{ readonly text: string; readonly manifest: ExportManifest }> {
  for (let attempt = 1; ; attempt++) {
    const response = await ask(place, `/graphql/export/${id}/manifest`);
    if (response.ok) {
      const text = await response.text();
      return { text, manifest: JSON.parse(text) as ExportManifest };
    }
    if (response.status !== 404 || attempt === attempts) throw new ExportFailed(await wordsOf(response));
    await response.body?.cancel();
    await pause(500);
  }
}
