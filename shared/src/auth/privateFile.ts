import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

const hasCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;

/**
 * Writes beside the target and links it there: a link is made whole or not at all and never replaces a file, so of two
 * processes that race one text wins and both read it.
 */
function create(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}`;
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    writeSync(descriptor, `${text}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    unlinkSync(draft);
  }
}

function read(file: string): string {
  const text = readFileSync(file, 'utf8');
  const openBits = statSync(file).mode & 0o077;
  if (process.platform !== 'win32' && openBits !== 0) {
    throw new Error(`The key file ${file} may be read by others. Run: chmod 600 ${file}`);
  }
  return text.trim();
}

/**
 * The text of a file that only its owner may read (mode 0600); written with `make` if the file does not exist.
 * @throws Error if other users may read the file
 */
export function privateFile(file: string, make: () => string): string {
  try {
    return read(file);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  create(file, make());
  return read(file);
}
