import type { CallSignal } from '#shared/http/callOff';
import { isUtf8 } from 'node:buffer';
import type { Dispatcher, Pool } from 'undici';
import type { FailureKind } from './failure';

/** What went wrong on the way, for the log only. */
export class Trouble extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
    /** As `DepartmentFailure.mayPass`. */
    readonly mayPass = false,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'Trouble';
  }
}

export interface ExchangeLimits {
  /** Milliseconds for all of it: waiting for a connection, sending, and the last byte of the answer. */
  readonly ms: number;
  /** What it is called when they are over. */
  readonly late: FailureKind;
  /** Bytes of the largest answer. */
  readonly bytes: number;
  /** Ends the exchange, and with it the connection, when nobody waits for the answer any more. */
  readonly signal?: CallSignal | undefined;
}

/** Refusals are read to their end within reason, so that the connection can be used again. */
const longestRefusal = 64 * 1024;
/** Bad gateway, unavailable, gateway timeout: what stands before a department says while the department restarts. */
const passing: ReadonlySet<number> = new Set([502, 503, 504]);

/**
 * One request and the bytes of its answer. With `dispatch` rather than `request`: no stream for each answer and no AbortSignal for each
 * deadline, a third of the CPU of a call. Redirects are not followed.
 * @returns the complete body of a 200, UTF-8
 * @throws Trouble
 */
export function exchange(
  pool: Pool,
  request: Dispatcher.DispatchOptions,
  { ms, late, bytes, signal }: ExchangeLimits,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let refusal: Trouble | undefined;
    let isOver = false;
    let size = 0;
    const chunks: Buffer[] = [];

    const end = (): void => {
      isOver = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', gone);
    };
    const giveUp = (trouble: Trouble): void => {
      if (isOver) return;
      end();
      reject(trouble);
      // Before it is sent there is no controller: `onRequestStart` keeps it from being sent.
      controller?.abort(trouble);
    };
    const gone = (): void => giveUp(new Trouble('CLIENT_GONE', 'nobody waits for the answer'));
    const timer = setTimeout(() => giveUp(refusal ?? new Trouble(late, `no answer in ${ms} ms`)), ms);
    signal?.addEventListener('abort', gone);

    pool.dispatch(request, {
      onRequestStart(started) {
        controller = started;
        if (isOver) started.abort(new Trouble(late, 'given up before it was sent'));
      },
      onResponseStart(_controller, status) {
        // 1xx comes before the answer.
        if (status >= 200) refusal = refusalOf(status);
      },
      onResponseData(_controller, chunk) {
        size += chunk.length;
        if (size > (refusal ? longestRefusal : bytes)) {
          giveUp(refusal ?? new Trouble('BAD_ANSWER', `more than ${bytes} bytes`));
        } else if (!refusal) chunks.push(chunk);
      },
      onResponseEnd() {
        if (isOver) return;
        end();
        const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size);
        if (refusal) reject(refusal);
        else if (isUtf8(body)) resolve(body);
        else reject(new Trouble('BAD_ANSWER', 'not UTF-8'));
      },
      onResponseError(_controller, cause) {
        giveUp(refusal ?? connectionTrouble(cause));
      },
    });
  });
}

function refusalOf(status: number): Trouble | undefined {
  if (status === 200) return undefined;
  return status < 500
    ? new Trouble('REFUSED', `status ${status}`)
    : new Trouble('STATUS', `status ${status}`, passing.has(status));
}

const connectionTrouble = (cause: Error): Trouble =>
  new Trouble('CONNECTION', 'the connection failed', true, { cause });
