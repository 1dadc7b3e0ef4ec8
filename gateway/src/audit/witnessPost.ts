import { z } from 'zod';
import type { Checkpoint, WitnessSignature } from '#shared/audit/checkpoint';
import { suiteNames } from '#shared/audit/suite';

/** How a witness answered a batch of leaves. */
export type Posted =
  | { readonly kind: 'SIGNED'; readonly signature: WitnessSignature }
  /** It wants the leaves after `size` next. */
  | { readonly kind: 'GO_ON'; readonly size: number }
  | { readonly kind: 'FORKED'; readonly message: string };

/** Node's own `fetch`, or one that tests let fail. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const signatureShape = z.object({
  key: z.string(),
  signature: z.string(),
  suite: z.enum(suiteNames),
  at: z.string(),
});
const refusalShape = z.object({
  code: z.string(),
  message: z.string(),
  size: z.number().int().min(0).optional(),
});
const sizeShape = z.object({ size: z.number().int().min(0) });

const deadlineMs = 10_000;

export interface WitnessAddress {
  readonly fetchIt: Fetch;
  readonly url: string;
  /** Ends requests under way. */
  readonly signal: AbortSignal;
}

/** Sends leaves towards a checkpoint. @throws Error when the witness is away or does not answer as one */
export async function postLeaves(
  { fetchIt, url, signal }: WitnessAddress,
  checkpoint: Checkpoint,
  from: number,
  leaves: readonly Buffer[],
): Promise<Posted> {
  const response = await fetchIt(`${url}/witness/checkpoints`, {
    method: 'POST',
    redirect: 'error',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ checkpoint, from, leaves: leaves.map((leaf) => leaf.toString('hex')) }),
    signal: AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]),
  });
  const body: unknown = await response.json();
  if (response.status === 200) return { kind: 'SIGNED', signature: signatureShape.parse(body) };
  if (response.status === 202) return { kind: 'GO_ON', size: sizeShape.parse(body).size };
  const { code, message, size } = refusalShape.parse(body);
  if (response.status === 409 && code === 'FORKED') return { kind: 'FORKED', message };
  if (response.status === 409 && size !== undefined) return { kind: 'GO_ON', size };
  throw new Error(`The witness answered ${response.status} ${code}: ${message}`);
}
