import type { KeyObject } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { suiteOf } from '#shared/audit/suite';
import { listen, type Listening, type ListenOptions } from '#shared/http/shutdown';
import { nodeName, readSubmission } from './submission';
import { WitnessedNode, type WitnessAnswer, type WitnessState } from './witnessedNode';
import { WitnessFolder } from './witnessFolder';

export interface WitnessOptions {
  readonly folder: string;
  /** Pinned public key of each node that is witnessed. */
  readonly nodeKeys: ReadonlyMap<string, KeyObject>;
  /** Signs; its suite is the witness's. */
  readonly key: KeyObject;
  /** Nodes whose history is begun anew. */
  readonly forget: readonly string[];
  readonly clock: () => Date;
  readonly log: Logger;
  readonly at: Pick<ListenOptions, 'host' | 'port'>;
}

/** 20,000 leaves are 1.3 MB of JSON. */
const mostBytes = 2 * 1024 * 1024;

interface Reply {
  readonly status: number;
  readonly body: object;
}

const refusal = (status: number, code: string, message: string, more: object = {}): Reply => ({
  status,
  body: { code, message, ...more },
});

function replyTo(answer: WitnessAnswer): Reply {
  switch (answer.kind) {
    case 'SIGNED':
      return { status: 200, body: { ...answer.signature, size: answer.size } };
    case 'MORE':
      return { status: 202, body: { size: answer.size } };
    case 'ELSEWHERE':
      return refusal(409, 'ELSEWHERE', `Send the leaves after ${answer.size}.`, { size: answer.size });
    case 'FORKED':
      return refusal(409, 'FORKED', `Nothing is signed for this node: ${answer.reason}.`, {
        size: answer.size,
      });
    case 'NOT_SIGNED':
      return refusal(403, 'NOT_SIGNED', `Nothing is signed: ${answer.reason}.`);
  }
}

const told = ({ node, tree, checkpoint, forkedAt }: WitnessState): Reply => ({
  status: 200,
  body: {
    node,
    size: tree.size,
    root: checkpoint?.body.root ?? null,
    at: checkpoint?.body.at ?? null,
    ...{ checkpoint, forkedAt },
  },
});

/** @returns the bytes; undefined when there are too many */
async function bodyOf(req: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

async function take(req: IncomingMessage, nodes: ReadonlyMap<string, WitnessedNode>): Promise<Reply> {
  const bytes = await bodyOf(req);
  if (!bytes)
    return refusal(413, 'TOO_LARGE', `Expected at most ${mostBytes} bytes. Send fewer leaves at once.`);
  const submission = readSubmission(parsed(bytes));
  if (typeof submission === 'string')
    return refusal(400, 'BAD_REQUEST', `Expected {checkpoint, from, leaves}: ${submission}.`);
  const node = nodes.get(submission.checkpoint.body.node);
  if (!node) return refusal(404, 'UNKNOWN_NODE', 'No key is pinned for this node (--node-key).');
  return replyTo(await node.submit(submission));
}

async function answer(req: IncomingMessage, nodes: ReadonlyMap<string, WitnessedNode>): Promise<Reply> {
  const [path = ''] = (req.url ?? '').split('?');
  if (req.method === 'POST' && path === '/witness/checkpoints') return take(req, nodes);
  if (req.method === 'GET' && path === '/health/live') return { status: 200, body: { status: 'ok' } };
  const [, name = ''] = /^\/witness\/nodes\/([^/]+)$/.exec(path) ?? [];
  const node = req.method === 'GET' ? nodes.get(name) : undefined;
  return node
    ? told(node.state)
    : refusal(
        404,
        'NOT_FOUND',
        'A witness answers at POST /witness/checkpoints and GET /witness/nodes/<node>.',
      );
}

function send(res: ServerResponse, { status, body }: Reply): void {
  // The rest of a body that was not read is not waited for.
  if (!res.req.complete) res.setHeader('connection', 'close');
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  res.end(JSON.stringify(body));
}

/**
 * Stands for another department than the one that runs the gateways: sees that each node's log only ever grows, from leaf hashes that
 * tell nothing of the records, and signs the checkpoints of which that is so. What it knows is durable before it signs.
 * @throws Error when the folder or the port cannot be had
 */
export async function startWitness(options: WitnessOptions): Promise<Listening> {
  const { key, clock, log } = options;
  const suite = suiteOf(key);
  const store = new WitnessFolder(options.folder);
  for (const node of options.forget) store.forget(nodeName.parse(node), clock());
  const nodes = new Map(
    [...options.nodeKeys].map(([node, publicKey]) => [
      node,
      new WitnessedNode(store.read(nodeName.parse(node)), { publicKey, store, suite, key, clock }),
    ]),
  );
  for (const { state } of nodes.values()) {
    if (state.forkedAt) log.error({ node: state.node, since: state.forkedAt }, 'two histories were seen');
  }
  const listening = await listen((req, res) => {
    answer(req, nodes)
      .then((reply) => {
        if (reply.status === 409) log.warn({ reply: reply.body }, 'a checkpoint was not signed');
        send(res, reply);
      })
      .catch((error: unknown) => {
        log.error({ err: error }, 'a checkpoint could not be witnessed');
        if (res.headersSent) res.destroy();
        else
          send(
            res,
            refusal(503, 'UNAVAILABLE', 'The witness cannot store what it would sign. Try again later.'),
          );
      });
  }, options.at);
  const close = async (): Promise<void> => {
    await listening.close();
    await store.close();
  };
  return { url: listening.url, close };
}
