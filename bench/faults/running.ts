import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A process of the bench. It answers one message at a time. */
export interface Running {
  readonly url: string;
  tell(message: unknown): void;
  /** @returns its answer */
  ask<T>(message: unknown): Promise<T>;
  /** It ends when nobody listens, and has time to write a profile. */
  stop(): void;
}

export interface RunOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The command that starts it on a core of its own. */
  readonly before?: readonly string[];
}

const extension = path.extname(__filename);
/** From source, for trying things out: figures are those of compiled code, whose threads and errors cost less. */
const loading = extension === '.ts' ? ['--conditions=source', '--import', 'tsx'] : [];

const nextMessage = async (child: ChildProcess): Promise<unknown> =>
  ((await once(child, 'message')) as [unknown])[0];

/** Runs a file of this folder until it says where it answers. @throws Error, of the whole process, when it ends by itself */
export async function run(file: string, { args = [], env = {}, before = [] }: RunOptions): Promise<Running> {
  const words = [process.execPath, ...loading, path.join(__dirname, `${file}${extension}`)];
  const [program = process.execPath, ...rest] = [...before, ...words, ...args];
  const child = spawn(program, rest, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'bench', ...env },
  });
  child.once('exit', (code) => {
    throw new Error(`${file} ${args.join(' ')} ended with ${code}.`);
  });
  const { url } = (await nextMessage(child)) as { url: string };
  return {
    url,
    tell: (message) => void child.send(message as object),
    async ask<T>(message: unknown) {
      const answer = nextMessage(child);
      child.send(message as object);
      return (await answer) as T;
    },
    stop() {
      child.removeAllListeners('exit');
      child.disconnect();
    },
  };
}
