import { createHash, type Hash } from 'node:crypto';
import { AppError } from '#shared/errors/appError';
import { auditUnavailable } from '../audit/recorder';
import type { Cut, ExportFile } from './exportFile';
import type { ExportedPage } from './manifest';
import { isFault, type Fault, type Page } from './page';

/** Where the bytes go. */
export interface Sink {
  /** Resolves when there is room for more. @returns false when nobody reads any longer */
  write(bytes: Buffer): Promise<boolean>;
}

export interface AskedPage {
  readonly request: string;
  readonly page: Page | Fault;
}

/** What left, up to the end of a page. */
export interface Exported {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly pages: readonly ExportedPage[];
  readonly denied: readonly string[];
}

export interface ExportJob {
  readonly id: string;
  readonly file: ExportFile;
  readonly sink: Sink;
  readonly first: { readonly request: string; readonly page: Page };
  /** Asks the next page; an AppError is a fault. */
  ask(after: string): Promise<AskedPage>;
  /**
   * Makes what left provable, before the client is told how it ended. @returns whether it is
   * @param isWhole the list came to its end
   */
  record(exported: Exported, isWhole: boolean): Promise<boolean>;
  /** An error in the words of its fault. */
  faultOf(error: AppError): Pick<Cut, 'code' | 'message'>;
  readonly language: Cut['language'];
  readonly manifest: string;
  /** Pages of one run; its manifest is kept in memory until it ends. */
  readonly mostPages: number;
}

/** Paths a manifest tells; a document of few fields cannot have more. */
const mostDenied = 1000;

class Progress {
  private readonly hash: Hash = createHash('sha256');
  readonly pages: ExportedPage[] = [];
  readonly denied = new Set<string>();
  rows = 0;
  bytes = 0;

  add(bytes: Buffer): void {
    this.hash.update(bytes);
    this.bytes += bytes.length;
  }

  endPage(run: string, request: string, { rows, endCursor, denied }: Page): void {
    this.rows += rows.length;
    for (const path of denied) if (this.denied.size < mostDenied) this.denied.add(path);
    const { bytes } = this;
    this.pages.push({
      export: run,
      ...{ request, rows: rows.length, endCursor, bytes, sha256: this.digest() },
    });
  }

  digest(): string {
    return this.hash.copy().digest('hex');
  }

  get exported(): Exported {
    const { rows, bytes, pages } = this;
    return { rows, bytes, sha256: this.digest(), pages, denied: [...this.denied].sort() };
  }

  get lastCursor(): string | null {
    return this.pages.at(-1)?.endCursor ?? null;
  }
}

const tooManyPages = (most: number): AppError =>
  new AppError('COST_TOO_HIGH', {
    en: `One run exports at most ${most} pages. Ask for larger pages, or go on in another run.`,
    zh: `单次导出最多 ${most} 页。请加大每页条数，或另行续传。`,
  });

/**
 * Exports a list page by page. The next page is asked when the sink has taken the one before, and no more once nobody reads; one page
 * is held at a time.
 */
export async function runExport(job: ExportJob): Promise<'WHOLE' | 'CUT' | 'GONE'> {
  const { id, file, sink } = job;
  const progress = new Progress();
  const send = async (bytes: Buffer): Promise<boolean> => {
    progress.add(bytes);
    return sink.write(bytes);
  };
  const gone = async (): Promise<'GONE'> => {
    await job.record(progress.exported, false);
    return 'GONE';
  };
  const cut = async (fault: Pick<Cut, 'code' | 'message'>): Promise<'CUT'> => {
    const isRecorded = await job.record(progress.exported, false);
    const { code, message } = fault;
    const after = isRecorded ? progress.lastCursor : null;
    await sink.write(await file.cut({ code, message, after, language: job.language }));
    return 'CUT';
  };

  if (!(await send(await file.begin()))) return gone();
  let asked: AskedPage = job.first;
  for (;;) {
    const { request, page } = asked;
    if (isFault(page)) return cut(page);
    let bytes: Buffer;
    try {
      bytes = await file.rows(page.rows);
    } catch (error) {
      if (error instanceof AppError) return cut(job.faultOf(error));
      throw error;
    }
    progress.add(bytes);
    progress.endPage(id, request, page);
    if (!(await sink.write(bytes))) return gone();
    if (page.next === null) break;
    if (progress.pages.length >= job.mostPages) return cut(job.faultOf(tooManyPages(job.mostPages)));
    asked = await job.ask(page.next);
  }
  const { rows, pages } = progress;
  const last = await file.end({ rows, pages: pages.length, manifest: job.manifest });
  progress.add(last);
  // The last words leave once the export is on record; without, they say that it is not whole.
  if (!(await job.record(progress.exported, true))) {
    await sink.write(
      await file.cut({ ...job.faultOf(auditUnavailable()), after: null, language: job.language }),
    );
    return 'CUT';
  }
  await sink.write(last);
  return 'WHOLE';
}
