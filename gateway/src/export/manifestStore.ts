import { mkdir, readdir, readFile, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { writeDurably } from '#shared/audit/durableFile';
import { canonicalJson } from '#shared/policy/canonicalJson';
import type { ExportManifest } from './manifest';

const keptMs = 24 * 3600 * 1000;
const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export interface ManifestStore {
  save(manifest: ExportManifest): Promise<void>;
  /** Null where there is none, no longer, or of somebody else. */
  find(id: string, subject: string): Promise<ExportManifest | null>;
}

/** Manifests of one gateway as files, for a day: what a client has to fetch outlives a restart, and nothing piles up. */
export function createManifestStore(folder: string, clock: () => Date): ManifestStore {
  const fileOf = (id: string): string => path.join(folder, `${id}.json`);
  const isOld = async (file: string): Promise<boolean> =>
    clock().getTime() - (await stat(file)).mtimeMs > keptMs;
  const removeOld = async (): Promise<void> => {
    for (const name of await readdir(folder)) {
      const file = path.join(folder, name);
      // Another export may have removed it meanwhile.
      if (await isOld(file).catch(() => false)) await unlink(file).catch(() => undefined);
    }
  };
  return {
    async save(manifest) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await removeOld();
      await writeDurably(fileOf(manifest.export), canonicalJson(manifest));
    },
    async find(id, subject) {
      if (!isId.test(id)) return null;
      try {
        if (await isOld(fileOf(id))) return null;
        const manifest = JSON.parse(await readFile(fileOf(id), 'utf8')) as ExportManifest;
        return manifest.subject === subject ? manifest : null;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
  };
}
