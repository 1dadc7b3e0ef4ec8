import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectPath } from '#shared/project/projectPath';

/**
 * Brings generated files up to date, or with CHECK only compares.
 * @param files content by path from the project's root
 * @returns the paths that were not up to date
 */
export function syncGenerated(files: Readonly<Record<string, string>>, mode: 'WRITE' | 'CHECK'): string[] {
  const stale: string[] = [];
  for (const [file, content] of Object.entries(files)) {
    const target = projectPath(file);
    if (existsSync(target) && readFileSync(target, 'utf8') === content) continue;
    stale.push(file);
    if (mode === 'CHECK') continue;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return stale;
}
