import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { noteServed } from '../policy/servedVersion';
import { filesOf, readServable, type Servable, type ServablePlaces } from './servable';

const folderOf = (dataDir: string): string => path.join(dataDir, 'last-good');

/** The same places, for the copy of what was served last. */
export const lastGoodPlaces = (places: ServablePlaces): ServablePlaces => ({
  ...places,
  supergraph: path.join(folderOf(places.dataDir), 'supergraph.graphql'),
  policyBundle: path.join(folderOf(places.dataDir), 'bundle.json'),
});

/**
 * Keeps what is served now: the files are copied while they still are what was served.
 * @throws Error when the data folder cannot be written
 */
export function keepLastGood(places: ServablePlaces, { supergraphSdl, policy }: Servable): void {
  if (policy.kind === 'BUNDLE') noteServed(policy.bundle, places.dataDir);
  if (readFileSync(places.supergraph, 'utf8') !== supergraphSdl) return;
  const copies = lastGoodPlaces(places);
  const folder = folderOf(places.dataDir);
  mkdirSync(folder, { recursive: true });
  const targets = filesOf(copies);
  filesOf(places).forEach((file, n) => {
    const target = targets[n] as string;
    // Replaced whole: a torn copy would be refused when it is needed.
    copyFileSync(file, `${target}.${process.pid}`);
    renameSync(`${target}.${process.pid}`, target);
  });
}

/**
 * What the files say, or, when that cannot be served, what was served last; `fault` says why.
 * @throws Error about the files themselves when there is no copy that can be served
 */
export function readServableOrLastGood(places: ServablePlaces): Servable & { readonly fault?: Error } {
  try {
    return readServable(places);
  } catch (error) {
    const copies = lastGoodPlaces(places);
    if (!filesOf(copies).every((file) => existsSync(file))) throw error;
    return { ...readServable(copies), fault: error as Error };
  }
}
