import { linkSync, readFileSync, renameSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';

/** Who holds a lock, as its file says: host, process, and when that began. */
interface Owner {
  readonly host: string;
  readonly pid: number;
  readonly started: string;
}

const touchEveryMs = 5_000;
/** A lock of another host, whose processes cannot be seen, counts as long as it is touched. */
const goneAfterMs = 30_000;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Start time of a process in clock ticks, where the system tells: a number that is used again is another process. */
function startedAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

const textOf = ({ host, pid, started }: Owner): string => `${host} ${pid} ${started}`;

function ownerOf(text: string): Owner {
  const [host = '', pid = '', started = ''] = text.split(' ');
  return { host, pid: Number(pid), started };
}

function isHeld(file: string, { host, pid, started }: Owner): boolean {
  if (host !== os.hostname()) return Date.now() - statSync(file).mtimeMs < goneAfterMs;
  return pid > 0 && isAlive(pid) && (started === '' || startedAt(pid) === started);
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Puts the lock there with its text in it, in one step. @returns false when there is one */
function place(file: string, text: string): boolean {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, text, { mode: 0o600 });
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(mine);
  }
}

/** Takes a lock away that was left behind, unless another process has just done so and put its own there. */
function takeAway(file: string, left: string): void {
  const aside = `${file}.${process.pid}.left`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') !== left) linkSync(aside, file);
  unlinkSync(aside);
}

function keep(file: string, text: string): () => void {
  const isOwn = (): boolean => {
    try {
      return readFileSync(file, 'utf8') === text;
    } catch {
      return false;
    }
  };
  const touching = setInterval(() => {
    try {
      if (isOwn()) utimesSync(file, new Date(), new Date());
    } catch {
      // A disk in trouble: the log that is locked says so itself.
    }
  }, touchEveryMs).unref();
  return () => {
    clearInterval(touching);
    if (isOwn()) unlinkSync(file);
  };
}

/**
 * Claims what a lock file stands for, for as long as this process lives. A lock left by a process that is gone is taken over; one of
 * another host when it was not touched for 30 s.
 * @returns the release
 * @throws what `taken` makes of a description of the holder
 */
export function claimLock(file: string, taken: (holder: string) => Error): () => void {
  const text = textOf({ host: os.hostname(), pid: process.pid, started: startedAt(process.pid) });
  for (let attempt = 0; attempt < 2; attempt++) {
    if (place(file, text)) return keep(file, text);
    const left = readLock(file);
    if (left === undefined) continue;
    const owner = ownerOf(left);
    if (isHeld(file, owner)) throw taken(`process ${owner.pid} on ${owner.host}`);
    takeAway(file, left);
  }
  throw taken('a process that just started');
}

function readLock(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
