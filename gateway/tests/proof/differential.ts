import fc from 'fast-check';
import { parse, validate } from 'graphql';
import type { Principal } from '#shared/auth/principal';
import { differenceOf, expectedFor, prepareOperation } from './checkCase';
import { Choices } from './generate/choices';
import { operationFrom } from './generate/operation';
import { subjectFrom } from './generate/subject';
import type { ProofGround } from './proofGround';
import type { ProofRequest } from './proofRequest';

/** Callers of one operation. */
export const subjectsOfCase = 6;

/** One operation and several callers: the numbers from which both are made. */
const material = fc.record({
  operation: fc.array(fc.nat({ max: 9999 }), { minLength: 20, maxLength: 260, size: 'max' }),
  subjects: fc.array(fc.array(fc.nat({ max: 9999 }), { minLength: 5, maxLength: 40, size: 'max' }), {
    minLength: subjectsOfCase,
    maxLength: subjectsOfCase,
  }),
});
export type Material = {
  readonly operation: readonly number[];
  readonly subjects: readonly (readonly number[])[];
};

/** What happened in a run, so that a proof of nothing is seen. */
export interface Tally {
  cases: number;
  /** Operations thrown away for fields that cannot be merged. */
  invalid: number;
  refused: number;
  withDenials: number;
  withData: number;
}

export const newTally = (): Tally => ({ cases: 0, invalid: 0, refused: 0, withDenials: 0, withData: 0 });

/** The request of some material; undefined when the document is not valid. */
export function requestFrom(
  { referee, keys }: ProofGround,
  numbers: readonly number[],
): ProofRequest | undefined {
  const isClosed = (coordinate: string): boolean => {
    const field = referee.policy.fields.get(coordinate);
    return field !== undefined && (field.anyOf !== null || field.masks.length > 0);
  };
  const request = operationFrom(new Choices(numbers), referee.schema, keys, isClosed);
  return validate(referee.schema, parse(request.query)).length === 0 ? request : undefined;
}

export const describeCase = (request: ProofRequest, principal: Principal): string =>
  `${request.query}\nvariables ${JSON.stringify(request.variables ?? {})}\nas ${JSON.stringify(principal)}`;

/**
 * Asks one operation as several callers and compares each answer with the reference's.
 * @throws Error telling operation, caller and difference
 */
export async function compareAll(
  ground: ProofGround,
  { operation, subjects }: Material,
  tally: Tally,
): Promise<void> {
  const request = requestFrom(ground, operation);
  if (!request) {
    tally.invalid++;
    return;
  }
  const prepared = prepareOperation(ground.referee, request);
  for (const numbers of subjects) {
    const principal = subjectFrom(new Choices(numbers), ground.scopes);
    const expected = await expectedFor(ground.referee, prepared, principal);
    const difference = differenceOf(expected, await ground.real.ask(principal, request));
    if (difference !== null) throw new Error(`${difference}\n\n${describeCase(request, principal)}`);
    tally.cases++;
    if (expected.kind === 'REFUSED') tally.refused++;
    else {
      if (expected.denied > 0) tally.withDenials++;
      if (/[:[]("|\d|true)/.test(JSON.stringify(expected.data))) tally.withData++;
    }
  }
}

export interface FuzzOptions {
  readonly operations: number;
  readonly seed: number;
  /** Of a failure that fast-check found before. */
  readonly path?: string;
  readonly tally: Tally;
}

export interface Failure {
  readonly seed: number;
  readonly path: string;
  readonly message: string;
}

const mostAttempts = 300;

/** Runs random operations until one differs, and makes that one small. */
export async function fuzz(ground: ProofGround, options: FuzzOptions): Promise<Failure | null> {
  let smaller = 0;
  let runs = 0;
  const property = async (one: Material): Promise<void> => {
    // Enough is tried to make a failure small; what comes later counts as good, which ends it.
    if (smaller > mostAttempts) return;
    // fast-check goes on to the neighbours of a case that is good by now; the case itself is what was asked for.
    if (options.path !== undefined && runs++ > 0) return;
    try {
      await compareAll(ground, one, options.tally);
      if (smaller > 0) smaller++;
    } catch (error) {
      smaller++;
      throw error;
    }
  };
  const result = await fc.check(fc.asyncProperty(material, property), {
    numRuns: options.operations,
    seed: options.seed,
    ...(options.path === undefined ? {} : { path: options.path }),
  });
  if (!result.failed) return null;
  const message =
    result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance);
  return { seed: result.seed, path: result.counterexamplePath ?? '', message };
}
