import { readFileSync } from 'node:fs';
import { projectPath } from '#shared/project/projectPath';

interface CrosswalkFile {
  readonly mappings: readonly (readonly [code: string, name: string, here: string])[];
}

let codesElsewhere: ReadonlyMap<string, string> | null = null;

/** Code by which another public list (TENCENT2024) knows a township of this one; null where both agree or it has none. */
export function foreignTownshipCode(township: string): string | null {
  codesElsewhere ??= new Map(
    (
      JSON.parse(
        readFileSync(projectPath('shared', 'data', 'division-crosswalk.json'), 'utf8'),
      ) as CrosswalkFile
    ).mappings.map(([code, , here]) => [here, code]),
  );
  return codesElsewhere.get(township) ?? null;
}
