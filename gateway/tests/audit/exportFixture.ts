import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { openLocalIssuer } from '#shared/auth/localIssuer';
import type { Principal } from '#shared/auth/principal';
import { testPrincipal } from '#shared/testing/testPrincipals';
import type { ExportManifest } from '../../src/export/manifest';
import type { TestGraph } from '../startTestGraph';
import { newFolder, recordsOf, until, verifyLogs } from './auditFixture';

export const list = (args: string, row: string): string =>
  `query Firms($after: String) { enterprises(${args}, after: $after) { nodes { ${row} } pageInfo { hasNextPage endCursor } } }`;

/** A record of the log, as far as exports are concerned. */
export interface LoggedRecord {
  readonly type: string;
  readonly request?: string;
  readonly manifest?: string;
  readonly rows?: unknown;
  readonly bytes?: number;
}

/** Exports of a test's graph over HTTP, and what proves them. */
export function exportsOf(graph: TestGraph) {
  const dataDir = path.dirname(graph.logs);
  const issuer = openLocalIssuer({ directory: dataDir, environment: 'test' });
  const headersFor = async (as: string | Principal): Promise<Record<string, string>> => {
    if (as === 'public') return {};
    const principal = typeof as === 'string' ? testPrincipal(as) : as;
    return { authorization: `Bearer ${await issuer.issue(principal, { now: new Date() })}` };
  };
  const ask = async (
    body: Record<string, unknown>,
    as: string | Principal = 'lead-market-supervision',
    more: { readonly headers?: Record<string, string>; readonly signal?: AbortSignal } = {},
  ): Promise<Response> =>
    fetch(`${graph.url}/graphql/export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(await headersFor(as)), ...more.headers },
      body: JSON.stringify(body),
      ...(more.signal ? { signal: more.signal } : {}),
    });
  const manifestOf = async (
    id: string,
    as: string | Principal = 'lead-market-supervision',
  ): Promise<{ status: number; text: string; manifest: ExportManifest }> => {
    const response = await fetch(`${graph.url}/graphql/export/${id}/manifest`, {
      headers: await headersFor(as),
    });
    const text = await response.text();
    return { status: response.status, text, manifest: JSON.parse(text) as ExportManifest };
  };
  return {
    ask,
    manifestOf,
    /** A whole export and its manifest. */
    async take(body: Record<string, unknown>, as?: string | Principal, headers: Record<string, string> = {}) {
      const response = await ask(body, as, { headers });
      const bytes = Buffer.from(await response.arrayBuffer());
      const id = response.headers.get('x-export-id') ?? '';
      return { status: response.status, headers: response.headers, id, bytes, text: bytes.toString('utf8') };
    },
    /** Verifies the log as an auditor does, with these manifests, once something of it is signed. */
    async verify(...texts: string[]) {
      const checkpoints = path.join(graph.logs, 'gateway-1', 'checkpoints.jsonl');
      await until(() => existsSync(checkpoints) && statSync(checkpoints).size > 0);
      const folder = newFolder();
      const given = texts.flatMap((text, at) => {
        const file = path.join(folder, `${at}.json`);
        writeFileSync(file, text);
        return ['--manifest', file];
      });
      const [key = ''] = readdirSync(path.join(dataDir, 'keys')).filter((name) => name.endsWith('.pem.pub'));
      return verifyLogs(graph.logs, path.join(dataDir, 'keys', key), ...given);
    },
    records: (): LoggedRecord[] => recordsOf(path.join(graph.logs, 'gateway-1')) as unknown as LoggedRecord[],
  };
}

export type Exports = ReturnType<typeof exportsOf>;

/** Rows of a jsonl export, without its first and last object. */
export const rowsIn = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((line) => !('_watermark' in line) && !('_end' in line));

export const lastObject = (text: string): Record<string, unknown> =>
  JSON.parse(text.trimEnd().split('\n').at(-1) ?? '') as Record<string, unknown>;

/** Entries of a ZIP archive by its directory; sizes and checksums are compared. */
export function unzipped(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const files = new Map<string, string>();
  for (let i = 0; i < count; i++) {
    const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = inflateRawSync(bytes.subarray(start, start + packed));
    if (content.length !== size || crc32(content) !== bytes.readUInt32LE(at + 16))
      throw new Error(`${name} is not what the archive's directory says.`);
    files.set(name, content.toString('utf8'));
    at += 46 + nameLength;
  }
  return files;
}

const plain: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Cells of a sheet, row by row. */
export const cellsIn = (sheet: string | undefined): string[][] =>
  (sheet ?? '')
    .split('<row>')
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<c\/>|<c[^>]*>(?:<is><t[^>]*>|<v>)([^<]*)/g)].map(([, text = '']) =>
        text.replace(/&\w+;/g, (entity) => plain[entity] ?? entity),
      ),
    );
