import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isCivilDate } from '#shared/calendar/civilDate';
import { defaultWorld, type WorldOptions } from '#shared/synthetic/world';

const file = (dataDir: string): string => path.join(dataDir, 'world.json');

const schema = z.object({
  seed: z.int().min(0).max(0xffffffff),
  size: z.enum(['s', 'm', 'l']),
  date: z.string().refine(isCivilDate),
});

/** What the data in a folder was made from; null when there is none yet. */
export function worldIn(dataDir: string): WorldOptions | null {
  try {
    return schema.parse(JSON.parse(readFileSync(file(dataDir), 'utf8')));
  } catch (error) {
    // A folder that cannot be is none yet: what is wrong with it is said where data is written.
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw new Error(
      `${file(dataDir)} does not say what the data was made from. Delete it to load the data anew.`,
    );
  }
}

/** Notes what the data in a folder was made from. */
export function rememberWorld(dataDir: string, world: WorldOptions): void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file(dataDir), `${JSON.stringify(schema.parse(world))}\n`);
}

/** The options given, then what is there, then the defaults. */
export const worldFor = (dataDir: string, given: Partial<WorldOptions>): WorldOptions => {
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...defaultWorld, ...worldIn(dataDir), ...set };
};
