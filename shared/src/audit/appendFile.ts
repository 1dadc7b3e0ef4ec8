import { open, type FileHandle } from 'node:fs/promises';

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

async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let offset = 0; offset < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, offset);
    offset += bytesWritten;
  }
}

/** Appends to a file of this machine; made if it is not there, readable by its owner alone. */
export const openAppendFile: OpenAppendFile = async (file) => {
  const handle = await open(file, 'a', 0o600);
  return {
    write: (bytes) => writeAll(handle, bytes),
    sync: () => handle.datasync(),
    truncate: (length) => handle.truncate(length),
    close: () => handle.close(),
  };
};
