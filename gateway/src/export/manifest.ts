import { createHash } from 'node:crypto';
import { canonicalJson } from '#shared/policy/canonicalJson';
import type { FileFormat } from './exportFile';

/** A page as it left: the request that it was, in the audit log, and where the file stands after it. */
export interface ExportedPage {
  /** The run that asked it. */
  readonly export: string;
  readonly request: string;
  readonly rows: number;
  readonly endCursor: string | null;
  /** Bytes of that run up to the end of this page, and their SHA-256, hexadecimal. */
  readonly bytes: number;
  readonly sha256: string;
}

/** An earlier run whose bytes stand before those of this one. */
export interface EarlierPart {
  readonly export: string;
  /** Hash of that run's manifest, as in its record in the log. */
  readonly manifest: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** What an exported file is made of. The audit log holds its hash, so that it can be checked as long as the log is there. */
export interface ExportManifest {
  readonly format: 'yiyu-export/1';
  readonly export: string;
  /** False: cut; `rows`, `bytes` and `sha256` are those up to the end of the last whole page. */
  readonly complete: boolean;
  readonly subject: string;
  readonly organisation: string | null;
  readonly purpose: string | null;
  readonly grant: string | null;
  readonly operation: string | null;
  /** SHA-256 of the document as graphql-js prints it: that of the grant, where it is bound to one. */
  readonly document: string;
  /** Keyed hash of the variables without `after`. */
  readonly variables: string;
  readonly fileFormat: FileFormat;
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Of this run alone, as are `bytes` and `sha256`. */
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly continues: readonly EarlierPart[];
  /** Of all runs, in the order of the file. */
  readonly pages: readonly ExportedPage[];
  /** Fields that were denied, as paths; they are empty in every row concerned. */
  readonly denied: readonly string[];
  readonly policy: string;
  readonly node: string;
}

/** As in the record of the export. */
export const manifestHash = (manifest: ExportManifest): string =>
  createHash('sha256').update(canonicalJson(manifest)).digest('hex');
