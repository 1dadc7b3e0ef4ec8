import type { FileFormat } from '#gateway/export/exportFile';

/** An export as the command line asks for it. */
export interface ExportOptions {
  /** Text of the document. */
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly format: FileFormat;
  readonly out: string;
  readonly token: string | null;
  readonly purpose: string | undefined;
  readonly grant: string | undefined;
  /** Of the gateway, without a slash at its end. */
  readonly url: string;
  /** RESUME: go on with what an earlier run left beside `out`; ANEW: forget that, and replace `out`. */
  readonly mode: 'FRESH' | 'RESUME' | 'ANEW';
  readonly say: (text: string) => void;
}

/** Files of an export beside each other. A workbook is built from lines of JSON, which stay: they are what the manifest speaks of. */
export const filesOf = ({ out, format }: Pick<ExportOptions, 'out' | 'format'>) => ({
  part: `${out}.part`,
  state: `${out}.part.json`,
  manifest: `${out}.manifest.json`,
  /** What the manifest speaks of, when all is there. */
  proved: format === 'xlsx' ? `${out}.jsonl` : out,
});

/** What the gateway is asked for. */
export const sentFormat = (format: FileFormat): FileFormat => (format === 'xlsx' ? 'jsonl' : format);

/** Arguments that cannot be: exit code 2. */
export class BadArguments extends Error {}
/** The gateway, or what it sent, says no: exit code 1. */
export class ExportFailed extends Error {}
