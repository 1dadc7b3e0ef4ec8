import {
  print,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { BoundedMap } from '../execution/boundedMap';
import type { TextView } from '../execution/plan/text/textView';
import { AccessRecorder, type AccessedCoordinates } from './accessedCoordinates';
import { restoreAnswer, type AnswerObject, type OnRow, type Restored } from './answerRestoration';
import type { Decision } from './decision';
import type { MaskedPath } from './accessReport';
import { deniedPathsOf, maskedPathsOf } from './deniedPaths';
import { filteredHash } from './filteredHash';
import { filteredDocument, internalKeysFor, isMutation } from './filteredDocument';
import { fragmentsOf } from './fragments';
import { guardedInputTypes, isGuardedUse, refusedInput } from './inputAcl';
import { OperationRefused } from './refusals';
import { walkSelection } from './selectionWalk';
import { isMadeOf, sentWords } from './sentWords';
import type { FieldUse } from './shape';
import { steeringVariablesOf } from './steeringVariables';
import { textViewOf } from './textView';
import { WalkBudget } from './walkBudget';

/** One operation to decide on. The document has passed validation; `variables` are coerced. */
export interface FilterRequest {
  readonly document: DocumentNode;
  /** sha256 of the document's text. */
  readonly queryHash: string;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The variables as they came: what of the schema the client itself named. */
  readonly sentVariables?: Readonly<Record<string, unknown>> | undefined;
}

/** Fields above public that the operation asks for, and how each leaves. */
interface Accessed {
  readonly accessed: AccessedCoordinates;
}

export type Filtered =
  /** Nothing is denied, masked or to be noted: the client's own document runs. */
  | ({ readonly kind: 'WHOLE' } & Accessed)
  | (Accessed & {
      readonly kind: 'PART';
      readonly document: DocumentNode;
      /** sha256 over the policy and the filtered document, so that its plan is never shared with another's. */
      readonly queryHash: string;
      /** Nothing is left to ask of any department. */
      readonly isEmpty: boolean;
      /** Response paths without list indices, one for each denied field the client named. */
      readonly deniedPaths: readonly (readonly string[])[];
      /** Where values arrive masked. */
      maskedPaths(): readonly MaskedPath[];
      /** No value of it comes masked. */
      readonly isUnmasked: boolean;
      /** `__schema` and `__type` of the root by response key. */
      readonly introspected: ReadonlyMap<string, readonly FieldNode[]>;
      /** How the answer may leave as text; null where something in it is to be changed. */
      readonly textView: TextView | null;
      /** Puts nulls and masks in their places. `data` is what the filtered document answered; `{}` when it was not run. */
      restore(data: AnswerObject, introspected: AnswerObject, onRow: OnRow): Restored;
    });

export interface OperationFilter {
  /** @throws OperationRefused for a mutation with a denied field, or a denied input in any operation. */
  filter(request: FilterRequest, decision: Decision): Filtered;
  /** What of an operation is not public, whether or not it would be refused. */
  accessed(request: FilterRequest, decision: Decision): AccessedCoordinates;
  /** Work done since the start. */
  readonly counts: { readonly walks: number; readonly steps: number; readonly hits: number };
}

interface Decided {
  /** Undefined: a denied field refuses the operation, as it does in changes and under grants. */
  readonly filtered: Filtered | undefined;
  readonly accessed: AccessedCoordinates;
  /** An input that may not be given whatever the variables are. */
  readonly refused: string | undefined;
  /** Uses whose inputs depend on variables: looked at in every request. */
  readonly guardedUses: readonly FieldUse[];
  readonly steps: number;
}

const keptDecisions = 2000;
/** What took more is not kept: a few hostile documents would else hold more memory than all honest ones. */
const mostKeptSteps = 5000;

/**
 * The field-level first line: a static walk by schema coordinate. Nothing forbidden is planned or fetched; the answer
 * has null in its place. Decisions are kept by document, operation, the variables that steer @skip and @include, and
 * the decision's key: two callers with different rights never share one.
 * @param policyHash of the bundle decided under
 * @param entityKeys the key field of each type of entities: what is read of them is noted under it; null where nothing is noted
 */
export function createOperationFilter(
  schema: GraphQLSchema,
  policyHash = '',
  entityKeys: ReadonlyMap<string, string> | null = null,
): OperationFilter {
  const decided = new BoundedMap<string, Decided>(keptDecisions);
  const steering = new WeakMap<DocumentNode, readonly string[]>();
  const guardedTypes = new BoundedMap<string, ReadonlySet<string>>(keptDecisions);
  const counts = { walks: 0, steps: 0, hits: 0 };

  const guardedTypesFor = (decision: Decision): ReadonlySet<string> => {
    let guarded = guardedTypes.get(decision.key);
    if (!guarded) {
      guarded = guardedInputTypes(schema, (coordinate) => decision.mayGive(coordinate));
      guardedTypes.set(decision.key, guarded);
    }
    return guarded;
  };

  const decide = ({ document, operation, variables }: FilterRequest, decision: Decision): Decided => {
    const fragments = fragmentsOf(document);
    const root = schema.getRootType(operation.operation);
    if (!root) throw new Error(`The schema has no ${operation.operation} type.`);
    const guardedUses: FieldUse[] = [];
    const mayGive = (coordinate: string): boolean => decision.mayGive(coordinate);
    const guarded = guardedTypesFor(decision);
    const budget = new WalkBudget();
    counts.walks++;
    let isUnmasked = true;
    let refused: string | undefined;
    const recorder = new AccessRecorder(decision);
    const onUse = (use: FieldUse): void => {
      recorder.note(use.coordinate);
      if (decision.mayRead(use.coordinate) && decision.maskOf(use.coordinate)) isUnmasked = false;
      if (use.field.args.length === 0 || !isGuardedUse(use, mayGive, guarded)) return;
      if (usesVariables(use.node)) guardedUses.push(use);
      else refused ??= refusedInput(use, variables, mayGive);
    };
    try {
      const shape = walkSelection(
        { schema, fragments, variables, decision, entityKeys, onUse, budget },
        root,
        operation.selectionSet,
      );
      const { steps } = budget;
      const accessed = recorder.accessed();
      const known = { refused, guardedUses, steps, accessed };
      if (!shape.isChanged) return { ...known, filtered: { kind: 'WHOLE', accessed } };
      if (shape.hasDenials && (isMutation(operation) || decision.refusesWhole))
        return { ...known, filtered: undefined };
      const keys = internalKeysFor(document);
      const filtered = filteredDocument(operation, fragments, shape, keys);
      const type = shape.types.get(root.name);
      const isEmpty = !type || type.isKilled || type.fetched.size === 0;
      const introspected = type?.introspected ?? new Map();
      const isAsFetched = isUnmasked && !isEmpty && !shape.hasDenials && introspected.size === 0;
      return {
        ...known,
        filtered: {
          kind: 'PART',
          accessed,
          document: filtered,
          queryHash: filteredHash(policyHash, filtered),
          isEmpty,
          deniedPaths: deniedPathsOf(shape),
          isUnmasked,
          maskedPaths: () => maskedPathsOf(shape),
          introspected,
          textView: isAsFetched ? textViewOf(shape, keys) : null,
          restore: (data, answered, onRow) =>
            restoreAnswer(shape, data, { keys, introspected: answered, onRow }),
        },
      };
    } finally {
      counts.steps += budget.steps;
    }
  };

  const decidedFor = (request: FilterRequest, decision: Decision): Decided => {
    const { document, operation, variables, queryHash } = request;
    let names = steering.get(document);
    if (!names) steering.set(document, (names = steeringVariablesOf(document)));
    const name = operation.name?.value ?? null;
    const key = JSON.stringify([queryHash, name, names.map((one) => variables[one] ?? null), decision.key]);
    let known = decided.get(key);
    if (known) {
      counts.hits++;
    } else {
      known = decide(request, decision);
      if (known.steps <= mostKeptSteps) decided.set(key, known);
    }
    return known;
  };

  return {
    counts,
    accessed: (request, decision) => decidedFor(request, decision).accessed,
    filter(request, decision) {
      const { filtered, refused, guardedUses, accessed } = decidedFor(request, decision);
      if (accessed.isWithheld) throw new OperationRefused({ kind: 'PURPOSE_REQUIRED' });
      if (!filtered) {
        throw new OperationRefused({ kind: decision.refusesWhole ? 'OUTSIDE_GRANT' : 'MUTATION_DENIED' });
      }
      if (refused !== undefined) throw new OperationRefused(refusedFor(request, refused));
      for (const use of guardedUses) {
        const coordinate = refusedInput(use, request.variables, (input) => decision.mayGive(input));
        if (coordinate !== undefined) throw new OperationRefused(refusedFor(request, coordinate));
      }
      return filtered;
    },
  };
}

const usesVariables = (node: FieldNode): boolean => {
  let found = false;
  for (const argument of node.arguments ?? []) visit(argument, { Variable: () => void (found = true) });
  return found;
};

/** The type before the dot is told with its member; the member itself only to those who wrote it. */
function refusedFor({ document, sentVariables, variables }: FilterRequest, coordinate: string) {
  const member = /(\w+)(?::\))?$/.exec(coordinate)?.[1] ?? coordinate;
  const words = sentWords(document.loc?.source.body ?? print(document), sentVariables ?? variables);
  return { kind: 'INPUT_DENIED', coordinate, isNamed: isMadeOf(member, words) } as const;
}
