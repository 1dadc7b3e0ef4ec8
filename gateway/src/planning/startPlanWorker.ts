import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PlanAnswer, PlanJob, PlanWorkerData, PlanWorkerMessage } from './planWorkerMessages';

export interface PlanWorkerOptions {
  readonly runtimeSdl: string;
  /** Heap of the thread, MiB: an operation that takes more ends the thread and nothing else. */
  readonly memoryMb: number;
}

/** One worker thread that plans. */
export interface PlanWorker {
  /** SDL of the clients' schema. @throws Error when the supergraph cannot be planned */
  readonly ready: Promise<string>;
  post(job: PlanJob): void;
  /** Lets the process end although the thread lives. */
  rest(): void;
  end(): Promise<void>;
}

/** @param onEnd told when the thread ended for whatever reason, once */
export function startPlanWorker(
  { runtimeSdl, memoryMb }: PlanWorkerOptions,
  onAnswer: (answer: PlanAnswer) => void,
  onEnd: (ended: PlanWorker, error: Error) => void,
): PlanWorker {
  const extension = path.extname(__filename);
  const worker = new Worker(path.join(__dirname, `planWorker${extension}`), {
    workerData: { runtimeSdl } satisfies PlanWorkerData,
    // From source the thread has to read TypeScript too; from dist it is plain JavaScript.
    execArgv: extension === '.ts' ? ['--conditions=source', '--require', require.resolve('tsx/cjs')] : [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  let failure = new Error('The planning thread ended.');
  const ready = new Promise<string>((resolve, reject) => {
    worker.on('message', (message: PlanWorkerMessage) => {
      if (message.kind === 'READY') resolve(message.apiSdl);
      else if (message.kind === 'BROKEN') reject(new Error(message.message));
      else onAnswer(message);
    });
    worker.on('error', (error) => (failure = error));
    worker.on('exit', () => {
      reject(failure);
      onEnd(thread, failure);
    });
  });
  // Whoever waits hears of it; a thread that nobody waits for is nobody's error.
  ready.catch(() => undefined);
  const thread: PlanWorker = {
    ready,
    post(job) {
      worker.ref();
      worker.postMessage(job);
    },
    rest: () => worker.unref(),
    end: async () => void (await worker.terminate()),
  };
  void ready.then(() => worker.unref()).catch(() => undefined);
  return thread;
}
