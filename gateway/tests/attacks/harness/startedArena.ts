import { startAttackedRegion, type AttackedRegion, type RegionOptions } from './attackedRegion';
import { canariesIn, canariesOf } from './canaries';
import type { Arena, Lines } from './arena';

const startingMs = 60_000;

/**
 * A region for the tests of the describe block this is called in: started before them, stopped after. When all are done, no
 * line that any process logged meanwhile may hold a canary, whatever was asked and whoever was answered.
 */
export function startedArena(lines: Lines, options: RegionOptions = {}): Arena {
  let region: AttackedRegion | undefined;
  const started = (): AttackedRegion => {
    if (!region) throw new Error('The region was not started.');
    return region;
  };
  beforeAll(async () => {
    region = await startAttackedRegion(options);
  }, startingMs);
  afterAll(async () => {
    const { lines: logged, planted } = started();
    await region?.close();
    expect(logged.length).toBeGreaterThan(0);
    expect(canariesIn(logged.join(''), canariesOf(planted))).toEqual([]);
  }, startingMs);
  return { lines, region: started };
}
