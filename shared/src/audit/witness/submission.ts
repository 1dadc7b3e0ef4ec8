import { z } from 'zod';
import type { Checkpoint } from '#shared/audit/checkpoint';
import { suiteNames } from '#shared/audit/suite';

/** Leaves one request may bring; a node that has more to tell sends several. */
export const mostLeaves = 20_000;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const key = z.string().regex(/^[0-9a-f]{16}$/);
const signature = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\w-]+$/);
const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const nodeName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);

export const checkpointShape = z.strictObject({
  body: z.strictObject({
    format: z.literal('yiyu-checkpoint/1'),
    node: nodeName,
    size: count.min(1),
    root: hash,
    at: instant,
    suite: z.enum(suiteNames),
  }),
  signed: z.strictObject({ key, signature }),
  witnesses: z
    .array(z.strictObject({ key, signature, suite: z.enum(suiteNames), at: instant }))
    .max(10)
    .readonly(),
});

const submissionShape = z.strictObject({
  checkpoint: checkpointShape,
  /** Size of the tree after which the leaves begin. */
  from: count,
  leaves: z.array(hash).max(mostLeaves).readonly(),
});

/** What a node sends: a checkpoint, and leaf hashes towards it. */
export interface Submission {
  readonly checkpoint: Checkpoint;
  readonly from: number;
  readonly leaves: readonly string[];
}

/** @returns the submission, or what is wrong with it, in words that quote nothing of it */
export function readSubmission(body: unknown): Submission | string {
  const { success, data, error } = submissionShape.safeParse(body);
  if (!success) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  return data;
}
