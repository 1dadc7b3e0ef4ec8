import {
  getVariableValues,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Principal } from '#shared/auth/principal';
import { fragmentsIn, type Asked } from './expandSelection';
import { givesForbiddenInput } from './givenInputs';
import type { ProofRequest } from './proofRequest';
import type { ProofAnswer, ProofStack } from './proofStack';
import type { ReadPolicy } from './readPolicy';
import { pathText, redactAnswer } from './redactAnswer';
import { referenceDocument } from './referenceDocument';
import { keepsOrder, sortedJson } from './sameData';
import { wantsGrant } from './wantedGrant';

export interface Referee {
  /** The API schema as clients see it. */
  readonly schema: GraphQLSchema;
  readonly policy: ReadPolicy;
  /** The stack in which every field and input is open; rows are as ever. */
  readonly open: ProofStack;
}

/** An operation made ready for many callers: parsed, checked, and with the reference's document beside it. */
export interface PreparedOperation {
  readonly request: ProofRequest;
  readonly document: DocumentNode;
  readonly asked: Asked;
  readonly reference: string;
}

/** @throws Error for a document that is not valid: it would prove nothing. */
export function prepareOperation({ schema, policy }: Referee, request: ProofRequest): PreparedOperation {
  const document = parse(request.query, { noLocation: true });
  const [invalid] = validate(schema, document);
  if (invalid) throw new Error(`The operation is not valid: ${invalid.message}\n${request.query}`);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      (request.operationName === undefined || definition.name?.value === request.operationName),
  );
  if (!operation) throw new Error(`The document has no operation ${request.operationName ?? ''}.`);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (!coerced) throw new Error(`The variables do not fit: ${request.query}`);
  const asked: Asked = { schema, operation, fragments: fragmentsIn(document), variables: coerced };
  return { request, document, asked, reference: referenceDocument(asked, policy) };
}

/** What a caller must get for an operation, and no other. */
export type Expected =
  | { readonly kind: 'REFUSED'; readonly code: 'FORBIDDEN' | 'PURPOSE_REQUIRED' }
  | {
      readonly kind: 'ANSWER';
      readonly data: unknown;
      /** Whether the keys must come in the client's order. */
      readonly isOrdered: boolean;
      /** `code path`, list indices left out. */
      readonly errors: ReadonlySet<string>;
      /** Those that may be there: of places that some rows hide and others do not. */
      readonly tolerated: ReadonlySet<string>;
      /** How many places were taken out or masked: tells empty proofs from full ones. */
      readonly denied: number;
    };

const errorText = (code: string, path: string): string => `${code} ${path}`;
const denial = (path: string): string => errorText('UNAUTHORIZED_FIELD_OR_TYPE', path);

export async function expectedFor(
  referee: Referee,
  prepared: PreparedOperation,
  principal: Principal,
): Promise<Expected> {
  const { policy, open } = referee;
  const { asked, request } = prepared;
  if (wantsGrant(asked, policy, principal)) return { kind: 'REFUSED', code: 'PURPOSE_REQUIRED' };
  if (givesForbiddenInput(asked, policy, principal)) return { kind: 'REFUSED', code: 'FORBIDDEN' };

  const full = await open.ask(principal, { ...request, query: prepared.reference });
  if (!full.data) throw new Error(`The reference has no answer: ${full.text}\n${prepared.reference}`);
  const { data, deniedPaths, absentPaths, unaskedPaths } = redactAnswer(asked, policy, principal, full.data);
  const isUnder = (paths: ReadonlySet<string>, path: readonly (string | number)[]): boolean =>
    path.some((_, i) => paths.has(pathText(path.slice(0, i + 1))));
  const errors = new Set([...deniedPaths].map(denial));
  const tolerated = new Set([...absentPaths].map(denial));
  for (const { path = [], extensions } of full.errors) {
    // The reference's own additions answer for nobody.
    if (path.some((part) => String(part).startsWith('px_')) || isUnder(unaskedPaths, path)) continue;
    const into = isUnder(deniedPaths, path) ? tolerated : errors;
    into.add(errorText(extensions.code, pathText(path)));
  }
  return {
    kind: 'ANSWER',
    data,
    isOrdered: keepsOrder(prepared.document),
    errors,
    tolerated,
    denied: deniedPaths.size,
  };
}

/** What is wrong with an answer; null when it is what was expected, to the letter. */
export function differenceOf(expected: Expected, answer: ProofAnswer): string | null {
  // The reference has the same departments under it, so that what breaks them would break both alike.
  const isBroken = answer.errors.some(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR');
  if (isBroken) return `Something failed inside: ${answer.text.slice(0, 2000)}`;
  if (expected.kind === 'REFUSED') {
    const codes = answer.errors.map(({ extensions }) => extensions.code);
    const isRefused = codes.length > 0 && codes.every((code) => code === expected.code) && !answer.data;
    return isRefused ? null : `Expected ${expected.code} and no data, got: ${answer.text.slice(0, 2000)}`;
  }
  const text = expected.isOrdered ? JSON.stringify : sortedJson;
  const [wanted, data] = [text(expected.data), text(answer.data ?? null)];
  if (data !== wanted) return `Expected data: ${wanted}\nGot data:      ${data}`;
  const got = new Set(
    answer.errors.map(({ path = [], extensions }) => errorText(extensions.code, pathText(path))),
  );
  const missing = [...expected.errors].filter((text) => !got.has(text));
  const surplus = [...got].filter((text) => !expected.errors.has(text) && !expected.tolerated.has(text));
  if (missing.length + surplus.length === 0) return null;
  return `Errors missing: ${missing.join('; ') || 'none'}\nErrors surplus: ${surplus.join('; ') || 'none'}`;
}
