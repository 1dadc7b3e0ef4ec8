import { existsSync, readFileSync } from 'node:fs';
import { rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import type { ExportManifest } from '#gateway/export/manifest';
import { buildWorkbook } from './buildWorkbook';
import { BadArguments, ExportFailed, filesOf, sentFormat, type ExportOptions } from './exportOptions';
import { fetchManifest, startRun } from './exportServer';
import { append, lastLine, requireSame, resumePoint, type ResumePoint } from './filePart';

/** What is known of a part that is not whole yet. */
interface PartState {
  readonly export: string;
  readonly format: string;
}

/** @throws BadArguments where something of another export would be lost */
function requireRoom(options: ExportOptions): void {
  const { out, mode } = options;
  const { part, proved } = filesOf(options);
  if (mode === 'ANEW') return;
  const taken = [out, proved].find((file) => existsSync(file));
  if (taken !== undefined)
    throw new BadArguments(`${taken} is there already. Choose another --out, or replace it with --force.`);
  if (mode === 'FRESH' && existsSync(part))
    throw new BadArguments(
      `${part} is there from an earlier run. Go on with --resume, or begin anew with --force.`,
    );
}

async function pointOf(options: ExportOptions): Promise<{ point: ResumePoint | null; done: string | null }> {
  const { part, state } = filesOf(options);
  if (!existsSync(part) || !existsSync(state))
    throw new BadArguments(`There is no ${part} to go on with. Leave --resume out.`);
  const { export: id, format } = JSON.parse(readFileSync(state, 'utf8')) as PartState;
  if (format !== sentFormat(options.format))
    throw new BadArguments(
      `${part} was begun as ${format}. Go on with that format, or begin anew with --force.`,
    );
  const { manifest } = await fetchManifest(options, id);
  const { size } = await stat(part);
  const whole = [...manifest.continues, manifest].reduce((sum, { bytes }) => sum + bytes, 0);
  if (manifest.complete && size === whole) return { point: null, done: id };
  return { point: resumePoint(manifest, size), done: null };
}

/** One run into the part; @returns its number */
async function take(options: ExportOptions, point: ResumePoint | null): Promise<string> {
  const { part, state } = filesOf(options);
  const { id, bytes } = await startRun(options, point?.from ?? null);
  if (point) await truncate(part, point.bytes);
  else await rm(part, { force: true });
  await writeFile(
    state,
    JSON.stringify({ export: id, format: sentFormat(options.format) } satisfies PartState),
    {
      mode: 0o600,
    },
  );
  let lines = 0;
  try {
    await append(part, bytes, (more) => {
      lines += more;
      options.say(`\r${lines} lines`);
    });
  } catch {
    options.say('\nThe connection broke off.\n');
  }
  options.say('\r');
  return id;
}

/** Nothing is whole before its manifest says so. */
async function provedBy(
  options: ExportOptions,
  id: string,
): Promise<{ text: string; manifest: ExportManifest }> {
  const { part } = filesOf(options);
  const found = await fetchManifest(options, id).catch(async (error: unknown) => {
    if (error instanceof ExportFailed) throw new ExportFailed(`${await lastLine(part)}\n${error.message}`);
    throw error;
  });
  if (!found.manifest.complete)
    throw new ExportFailed(`${await lastLine(part)}\nThe export is not whole. Go on with --resume.`);
  await requireSame(part, found.manifest);
  return found;
}

/**
 * Exports to `out`: into `out`.part first, which an interrupted run leaves to go on with, then, verified against its manifest, by its name.
 * @throws BadArguments, ExportFailed
 */
export async function runExport(options: ExportOptions): Promise<ExportManifest> {
  requireRoom(options);
  const files = filesOf(options);
  const { point, done } = options.mode === 'RESUME' ? await pointOf(options) : { point: null, done: null };
  const id = done ?? (await take(options, point));
  const { text, manifest } = await provedBy(options, id);
  const rows = manifest.pages.reduce((sum, page) => sum + page.rows, 0);
  if (options.format === 'xlsx') {
    const built = `${options.out}.building`;
    const whole = { rows, pages: manifest.pages.length, manifest: `/graphql/export/${id}/manifest` };
    await buildWorkbook(files.part, built, options, whole);
    await rename(built, options.out);
  }
  await writeFile(files.manifest, `${text}\n`, { mode: 0o600, flush: true });
  await rename(files.part, files.proved);
  await rm(files.state, { force: true });
  options.say(`${rows} rows in ${manifest.pages.length} pages: ${options.out}, ${files.manifest}\n`);
  return manifest;
}
