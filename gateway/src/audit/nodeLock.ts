import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';

/** Another process writes this node's log. Two would fork it. */
export class NodeNameTaken extends Error {
  constructor(node: string, file: string, owner: string) {
    super(
      `The audit log of the node "${node}" is written by another process (${owner}; ${file}). ` +
        'Give each gateway a NODE_NAME of its own, or stop the other one.',
    );
    this.name = 'NodeNameTaken';
  }
}

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

/**
 * Claims a node's name in its folder, for as long as this process lives. A lock left by a process that is gone is taken over.
 * @returns the release
 * @throws NodeNameTaken
 */
export function claimNode(node: string, file: string): () => void {
  const own = `${process.pid} ${startedAt(process.pid)}`;
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const descriptor = openSync(file, 'wx', 0o600);
      writeSync(descriptor, own);
      closeSync(descriptor);
      return () => {
        if (readFileSync(file, 'utf8') === own) unlinkSync(file);
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const [pid = '', started = ''] = readFileSync(file, 'utf8').split(' ');
      const isOwners = isAlive(Number(pid)) && (started === '' || startedAt(Number(pid)) === started);
      if (Number(pid) > 0 && isOwners) throw new NodeNameTaken(node, file, `process ${pid}`);
      unlinkSync(file);
    }
  }
  throw new NodeNameTaken(node, file, 'a process that just started');
}
