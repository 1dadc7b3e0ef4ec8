import type { IncomingMessage } from 'node:http';
import express, { type RequestHandler } from 'express';
import { AppError } from '#shared/errors/appError';

const bytesByRequest = new WeakMap<IncomingMessage, Buffer>();
const none = Buffer.alloc(0);

/** The bytes of the body exactly as they arrived, to be hashed where a token is bound to them; empty without a body. */
export const bodyBytesOf = (req: IncomingMessage): Buffer => bytesByRequest.get(req) ?? none;

const notAnObject = (came: string): AppError =>
  new AppError('BAD_REQUEST', {
    en: `Expected a JSON object as the body, got ${came}. POST one object with "query" and, if needed, "variables".`,
    zh: '请求体应为单个 JSON 对象。请以 POST 发送含 "query"（以及可选 "variables"）的一个对象。',
  });

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The parser's own words quote the body, so they are not passed on.
    throw new AppError('BAD_REQUEST', {
      en: 'The body is not JSON in utf-8. Check quotes, commas and brackets, and that it was sent whole.',
      zh: '请求体不是 utf-8 编码的合法 JSON。请检查引号、逗号、括号以及是否完整发送。',
    });
  }
}

/** A body that was read before the app got its request; the app takes it as if it had read it. */
export function giveBody(req: IncomingMessage, bytes: Buffer): void {
  (req as IncomingMessage & { body?: unknown }).body = bytes;
}

/**
 * Reads a JSON object of at most `limitBytes` into `req.body`. Compressed bodies are refused (415): nothing of a request
 * to a graph is large enough to need it, and a small one could unfold into a large one.
 */
export function jsonBody(limitBytes: number): RequestHandler[] {
  const read = express.raw({ type: () => true, limit: limitBytes, inflate: false });
  const decode: RequestHandler = (req, _res, next) => {
    const bytes: unknown = req.body;
    if (Buffer.isBuffer(bytes) && bytes.length > 0) {
      bytesByRequest.set(req, bytes);
      const value = parse(bytes);
      if (Array.isArray(value)) throw notAnObject('an array');
      if (value === null || typeof value !== 'object') throw notAnObject('a single value');
      req.body = value;
    } else if (req.method === 'POST') {
      throw notAnObject('nothing');
    } else {
      req.body = undefined;
    }
    next();
  };
  return [read, decode];
}
