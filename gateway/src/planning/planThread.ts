import { AppError } from '#shared/errors/appError';
import type { PlanAnswer } from './planWorkerMessages';
import { tooCostlyToPlan } from './plannerRefusal';
import { startPlanWorker, type PlanWorker, type PlanWorkerOptions } from './startPlanWorker';

export interface PlanThreadOptions extends PlanWorkerOptions {
  /** Milliseconds that one plan may take. */
  readonly planBudgetMs: number;
}

export interface PlanThread {
  /** SDL of the clients' schema. @throws Error when the supergraph cannot be planned */
  ready(): Promise<string>;
  /**
   * Plans the operation of a printed document. One after the other; the time of waiting is not that of planning.
   * @throws AppError COST_TOO_HIGH over budget, OVERLOADED when too many wait; Error when the thread ends on it twice
   */
  ask(text: string): Promise<Planned>;
  close(): Promise<void>;
}

/** A plan, or why the client gets none. */
type Planned = Exclude<PlanAnswer, { kind: 'FAILED' }>;

interface Waiting {
  readonly text: string;
  readonly resolve: (answer: Planned) => void;
  readonly reject: (error: unknown) => void;
  /** How often a thread ended while it planned this. */
  ended: number;
}

/** Some seconds of planning: who comes after that is told to come again rather than kept. */
const mostWaiting = 1000;

/**
 * Plans in a worker thread, so that no operation holds up the event loop. A plan over its budget ends the thread, and
 * so does a plan that breaks it; another takes its place. The thread keeps the process alive only while it works.
 */
export function createPlanThread(options: PlanThreadOptions): PlanThread {
  const waiting: Waiting[] = [];
  let current: Waiting | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let lastId = 0;
  let thread: PlanWorker | undefined;

  const started = (): PlanWorker => (thread ??= startPlanWorker(options, onAnswer, onEnd));

  const next = (): void => {
    if (current || isClosed) return;
    current = waiting.shift();
    if (!current) return;
    const job = current;
    const own = started();
    own.ready.then(
      () => {
        if (current !== job || thread !== own) return;
        own.post({ id: ++lastId, text: job.text });
        timer = setTimeout(() => onLate(job), options.planBudgetMs);
      },
      (error: unknown) => {
        // A thread that ended is seen to by onEnd.
        if (thread === own) settle(job, () => job.reject(error));
      },
    );
  };

  const settle = (job: Waiting, how: () => void): void => {
    if (current !== job) return;
    clearTimeout(timer);
    current = undefined;
    how();
    next();
    if (!current) thread?.rest();
  };

  const onAnswer = (answer: PlanAnswer): void => {
    const job = current;
    if (!job || answer.id !== lastId) return;
    settle(job, () =>
      answer.kind === 'FAILED' ? job.reject(new Error(answer.message)) : job.resolve(answer),
    );
  };

  const onLate = (job: Waiting): void => {
    void dropThread();
    // At once: the next operation need not wait for it.
    started();
    settle(job, () => job.reject(tooCostlyToPlan()));
  };

  const onEnd = (ended: PlanWorker, error: Error): void => {
    if (thread !== ended) return;
    thread = undefined;
    const job = current;
    if (!job) return;
    clearTimeout(timer);
    current = undefined;
    if (isOutOfMemory(error)) {
      job.reject(tooCostlyToPlan());
      started();
    } else if (++job.ended < 2) {
      waiting.unshift(job);
    } else {
      job.reject(error);
    }
    next();
  };

  const dropThread = async (): Promise<void> => {
    const dropped = thread;
    thread = undefined;
    await dropped?.end();
  };

  return {
    ready: () => started().ready,
    ask: (text) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(closed());
        if (waiting.length >= mostWaiting) return reject(tooManyWait());
        waiting.push({ text, resolve, reject, ended: 0 });
        next();
      }),
    async close() {
      isClosed = true;
      clearTimeout(timer);
      for (const job of [current, ...waiting.splice(0)]) job?.reject(closed());
      current = undefined;
      await dropThread();
    },
  };
}

const isOutOfMemory = (error: Error): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';

const closed = (): Error => new Error('The planner is closed.');

const tooManyWait = (): AppError =>
  new AppError('OVERLOADED', {
    en: 'Too many new operations are waiting to be planned. Try again in some seconds.',
    zh: '等待规划的新操作过多。请数秒后重试。',
  });
