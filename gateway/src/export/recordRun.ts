import type { EarlierRuns } from './earlierRun';
import type { ExportServices } from './exportServices';
import { manifestHash, type ExportManifest } from './manifest';
import type { Exported } from './runExport';

/** What is known of a run before it begins. */
export type RunFacts = Omit<
  ExportManifest,
  'format' | 'complete' | 'finishedAt' | 'continues' | 'policy' | 'node' | keyof Exported
> & { readonly earlier: EarlierRuns };

/**
 * Puts the hash of a run's manifest into the audit log, durably, and the manifest where its client can fetch it.
 * @returns false when either could not be done: then the export cannot be proved, and is not whole
 */
export async function recordRun(
  {
    recorder,
    store,
    node,
    clock,
    log,
  }: Pick<ExportServices, 'recorder' | 'store' | 'node' | 'clock' | 'log'>,
  { earlier, ...facts }: RunFacts,
  request: string,
  exported: Exported,
  complete: boolean,
): Promise<boolean> {
  const manifest: ExportManifest = {
    format: 'yiyu-export/1',
    ...facts,
    ...exported,
    complete,
    finishedAt: clock().toISOString(),
    continues: earlier.parts,
    pages: [...earlier.pages, ...exported.pages],
    policy: recorder.policy(),
    node,
  };
  const { rows, bytes } = exported;
  try {
    await recorder.append({ type: 'export', request, manifest: manifestHash(manifest), rows, bytes });
    await store.save(manifest);
    return true;
  } catch (error) {
    log.error({ err: error, export: facts.export }, 'an export could not be recorded');
    return false;
  }
}
