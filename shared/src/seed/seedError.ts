/** What the file system and SQLite say when data cannot be written, in words that tell what to do. */
const explanations: Readonly<Record<string, string>> = {
  EROFS: 'the file system is read-only',
  // Node says so of a folder that it may not make on a read-only file system.
  ENOENT: 'the folder cannot be made; the file system may be read-only',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a file stands where a folder is needed',
  SQLITE_FULL: 'the disk is full',
  SQLITE_READONLY: 'the file is read-only',
  SQLITE_CANTOPEN: 'the file cannot be opened',
};

/** The reason of a failure, found in its codes or words; null when it is none of the known ones. */
function reasonOf(error: unknown): string | null {
  for (let current = error, depth = 0; current && depth < 10; depth++) {
    const { code, message, driverError } = current as {
      code?: string;
      message?: string;
      driverError?: unknown;
    };
    if (code && explanations[code]) return explanations[code];
    if (/database or disk is full/i.test(message ?? '')) return 'the disk is full';
    if (/readonly database/i.test(message ?? '')) return 'the file is read-only';
    if (/unable to open database/i.test(message ?? '')) return 'the file cannot be opened';
    current = driverError;
  }
  return null;
}

/**
 * An error in loading demonstration data as an operator reads it: where, why, and that running again is safe.
 * @param place the data folder, or the variable that names the database; never a URL, which may hold a password
 */
export function seedError(error: unknown, department: string, place: string): Error {
  const reason = reasonOf(error);
  if (!reason) return error instanceof Error ? error : new Error(String(error));
  return new Error(
    `The data of ${department} could not be loaded into ${place}: ${reason}. Nothing was half-loaded; put it right and run the same command again.`,
    { cause: error },
  );
}
