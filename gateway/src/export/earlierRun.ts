import { AppError, badInput } from '#shared/errors/appError';
import { manifestHash, type EarlierPart, type ExportedPage, type ExportManifest } from './manifest';
import type { ManifestStore } from './manifestStore';

/** What stands in a file before a run goes on with it. */
export interface EarlierRuns {
  readonly parts: readonly EarlierPart[];
  readonly pages: readonly ExportedPage[];
}

export const noEarlierRuns: EarlierRuns = { parts: [], pages: [] };

/** Pages of all runs of a file: a manifest is one document, read and checked as a whole. */
export const mostPages = 20_000;

type Same = Pick<ExportManifest, 'document' | 'variables' | 'fileFormat' | 'operation'>;

const notTheSame = (): AppError =>
  badInput(
    'A run goes on with the document, operation, variables and format it was begun with, after a cursor at the end of one of its pages. Compare them with its manifest, or begin anew.',
    '续传须使用相同的操作文本、操作名、变量与格式，并从其某一页末尾的游标继续。请与清单核对，或重新导出。',
  );

/**
 * The runs before, up to the page that ends at `after`.
 * @throws AppError NOT_FOUND, BAD_USER_INPUT
 */
export async function earlierRuns(
  store: ManifestStore,
  { id, after, subject, same }: { id: string; after: string; subject: string; same: Same },
): Promise<EarlierRuns> {
  const manifest = await store.find(id, subject);
  if (!manifest) throw noSuchExport();
  if ((Object.keys(same) as (keyof Same)[]).some((key) => manifest[key] !== same[key])) throw notTheSame();
  const at = manifest.pages.findIndex(({ endCursor }) => endCursor === after);
  const last = manifest.pages[at];
  if (!last) throw notTheSame();
  const pages = manifest.pages.slice(0, at + 1);
  if (pages.length >= mostPages) throw tooLong();
  const whole = manifest.continues.findIndex((part) => part.export === last.export);
  const parts = whole < 0 ? manifest.continues : manifest.continues.slice(0, whole);
  const rows = pages.filter((page) => page.export === last.export).reduce((sum, page) => sum + page.rows, 0);
  const hash = whole < 0 ? manifestHash(manifest) : (manifest.continues[whole]?.manifest ?? '');
  const { bytes, sha256 } = last;
  return { parts: [...parts, { export: last.export, manifest: hash, rows, bytes, sha256 }], pages };
}

export const noSuchExport = (): AppError =>
  new AppError('NOT_FOUND', {
    en: 'You have no export of this number here: manifests are kept for a day, at the gateway that made them, for who asked. Begin the export anew.',
    zh: '此处没有您的该编号导出：清单仅在生成它的网关保留一天，且仅供导出人获取。请重新导出。',
  });

const tooLong = (): AppError =>
  new AppError('COST_TOO_HIGH', {
    en: `A file is made of at most ${mostPages} pages. Ask for larger pages, or narrow the list.`,
    zh: `一个文件最多由 ${mostPages} 页组成。请加大每页条数，或缩小范围。`,
  });
