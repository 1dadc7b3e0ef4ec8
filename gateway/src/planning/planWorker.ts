import { parentPort, workerData } from 'node:worker_threads';
import { parse, print } from 'graphql';
import { AppError } from '#shared/errors/appError';
import { createPlanMaker, type PlanMaker } from './planMaker';
import type { PlanAnswer, PlanJob, PlanWorkerData, PlanWorkerMessage } from './planWorkerMessages';

/** The thread that plans (startPlanWorker.ts starts it): one job after the other, each answered once. */
function serve(port: NonNullable<typeof parentPort>): void {
  const send = (message: PlanWorkerMessage): void => port.postMessage(message);
  let maker: PlanMaker;
  try {
    maker = createPlanMaker((workerData as PlanWorkerData).runtimeSdl);
  } catch (error) {
    send({ kind: 'BROKEN', message: (error as Error).message });
    return;
  }
  port.on('message', (job: PlanJob) => send(answered(maker, job)));
  send({ kind: 'READY', apiSdl: maker.apiSdl });
}

function answered(maker: PlanMaker, { id, text }: PlanJob): PlanAnswer {
  try {
    const given = parse(text, { noLocation: true });
    const { plan, document } = maker.make(given);
    const reworded = document === given ? null : print(document);
    return { kind: 'PLANNED', id, plan, reworded };
  } catch (error) {
    if (error instanceof AppError) {
      const { code, messages, details } = error;
      return { kind: 'REFUSED', id, code, messages, details };
    }
    return { kind: 'FAILED', id, message: (error as Error).message };
  }
}

if (parentPort) serve(parentPort);
