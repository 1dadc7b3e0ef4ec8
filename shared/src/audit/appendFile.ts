import { fdatasync, write } from 'node:fs';
import { open } from 'node:fs/promises';

/** A file that only grows. An argument of what writes it, so that tests can let a disk fill up or fail. */
export interface AppendFile {
  /** All of the bytes, at the end. */
  write(bytes: Buffer): Promise<void>;
  /** Resolves when everything written will survive a loss of power. */
  sync(): Promise<void>;
  /** Back to a length that is known to be whole. */
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

export type OpenAppendFile = (file: string) => Promise<AppendFile>;

/** Calls back rather than by a FileHandle's promises, which cost as much again as the calls themselves. */
function writeAll(fd: number, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const writeFrom = (offset: number): void =>
      write(fd, bytes, offset, bytes.length - offset, null, (error, written) => {
        if (error) reject(error);
        else if (offset + written < bytes.length) writeFrom(offset + written);
        else resolve();
      });
    writeFrom(0);
  });
}

const sync = (fd: number): Promise<void> =>
  new Promise((resolve, reject) => fdatasync(fd, (error) => (error ? reject(error) : resolve())));

/** Appends to a file of this machine; made if it is not there, readable by its owner alone. */
export const openAppendFile: OpenAppendFile = async (file) => {
  const handle = await open(file, 'a', 0o600);
  return {
    write: (bytes) => writeAll(handle.fd, bytes),
    sync: () => sync(handle.fd),
    truncate: (length) => handle.truncate(length),
    close: () => handle.close(),
  };
};
