import { renameSync, writeFileSync } from 'node:fs';
import { expectedFaults } from '#shared/synthetic/expectedFaults';
import type { World } from '#shared/synthetic/world';
import type { SeedDefinition } from './loadSeed';

/**
 * Writes the planted faults with their answers, one JSON object a line: what detectors are scored against.
 * @returns lines written
 */
export function writeExpectedFaults(file: string, world: World, seeds: readonly SeedDefinition[]): number {
  const lines = [
    ...expectedFaults(world),
    ...seeds.flatMap(({ faults }) => (faults ? [...faults(world)] : [])),
  ].map((fault) => JSON.stringify(fault));
  writeFileSync(`${file}.loading`, `${lines.join('\n')}\n`);
  renameSync(`${file}.loading`, file);
  return lines.length;
}
