import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { Trail } from '../audit/trail';

const gzipped = promisify(gzip);

export interface AnswerBody {
  readonly text: string;
  /** latin1: each character of the text stands for a byte. */
  readonly encoding: 'utf8' | 'latin1';
  /** Bytes. */
  readonly length: number;
}

export interface SendOptions {
  /** Bytes from which on an answer is compressed. */
  readonly compressFrom: number;
  /** Of the request; null: it leaves none. */
  readonly trail: Trail | null;
}

/** `gzip`, unless it is said to be unwanted (RFC 9110 §12.5.3). */
const wantsGzip = (header: string | string[] | undefined): boolean =>
  typeof header === 'string' && /(?:^|,)\s*gzip\s*(?:;(?!\s*q=0(?:\.0*)?\s*(?:,|$))|,|$)/i.test(header);

/**
 * Sends an answer whose status and type are set: compressed where that pays and it holds public data alone. How well text compresses
 * tells of what it holds, to whoever sees its length and can put some of it there.
 */
export async function sendAnswer(
  req: IncomingMessage,
  res: ServerResponse,
  { text, encoding, length }: AnswerBody,
  { compressFrom, trail }: SendOptions,
): Promise<void> {
  if (length >= compressFrom && (trail === null || trail.isPublic)) {
    res.setHeader('vary', 'accept-encoding');
    if (wantsGzip(req.headers['accept-encoding'])) {
      const bytes = await gzipped(Buffer.from(text, encoding), { level: constants.Z_BEST_SPEED });
      res.setHeader('content-encoding', 'gzip');
      res.setHeader('content-length', bytes.length);
      res.end(bytes);
      return;
    }
  }
  res.setHeader('content-length', length);
  // As text: it goes out in one piece with the headers.
  res.end(text, encoding);
}
