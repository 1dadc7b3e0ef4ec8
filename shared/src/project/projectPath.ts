import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder that holds package.json, whether the code runs from its sources or from dist/. */
function findProjectRoot(from: string): string {
  if (existsSync(path.join(from, 'package.json'))) return from;
  const parent = path.dirname(from);
  if (parent === from) throw new Error('package.json was not found above the running code.');
  return findProjectRoot(parent);
}

const root = findProjectRoot(__dirname);

/** Absolute path of a file of the project, given its path from the project's root. */
export const projectPath = (...segments: string[]): string => path.join(root, ...segments);
