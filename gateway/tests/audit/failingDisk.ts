import { openAppendFile, type OpenAppendFile } from '../../src/audit/disk';

/** A disk of this machine that can be told to fail. */
export function failingDisk() {
  const state: { isFull: boolean; isBroken: boolean } = { isFull: false, isBroken: false };
  const open: OpenAppendFile = async (file) => {
    const real = await openAppendFile(file);
    const refuse = (): void => {
      if (state.isFull) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    };
    return {
      ...real,
      write: async (bytes) => {
        refuse();
        await real.write(bytes);
      },
      sync: async () => {
        refuse();
        if (state.isBroken) throw Object.assign(new Error('input/output error'), { code: 'EIO' });
        await real.sync();
      },
    };
  };
  return { state, open };
}
