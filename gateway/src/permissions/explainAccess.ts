import type { FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import type { Language } from '#shared/errors/table';
import type { PolicyRules } from '#shared/policy/rules';
import type { Decision } from './decision';
import { explainedField, explainedInput, explainedRows } from './explainedRules';
import type { Explanation } from './explanation';
import { givenInputs } from './inputAcl';
import type { Filtered, FilterRequest, OperationFilter } from './operationFilter';
import { OperationRefused } from './refusals';
import { walkSelection } from './selectionWalk';
import { WalkBudget } from './walkBudget';

export interface ExplainRequest extends FilterRequest {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly cost: number;
}

/** @throws AppError where running the operation would throw one that says nothing of rights */
export type AccessExplainer = (
  request: ExplainRequest,
  decision: Decision,
  language: Language,
) => Promise<Explanation>;

export interface ExplainOptions {
  readonly schema: GraphQLSchema;
  readonly filter: OperationFilter;
  /** Undefined where the graph is served without a policy. */
  readonly rules: PolicyRules | undefined;
  readonly costLimit: number;
  /** Plans a document and says whom it would ask. */
  readonly departmentsOf: (
    request: Pick<FilterRequest, 'document' | 'queryHash'> & { readonly operationName: string | undefined },
  ) => Promise<Explanation['departments']>;
}

type Verdict =
  | { readonly outcome: 'WHOLE' | 'PART'; readonly filtered: Filtered }
  | { readonly outcome: 'REFUSED'; readonly reason: NonNullable<Explanation['reason']> };

/**
 * Says what would become of an operation, without running it: the verdict is that of the very filter that guards execution, the
 * coordinates are those of the same walk. For signed-in callers only: rules name scopes.
 */
export function createAccessExplainer(options: ExplainOptions): AccessExplainer {
  return async (request, decision, language) => {
    const verdict = verdictOn(options, request, decision);
    const used = usedBy(options.schema, request, decision);
    const { name, operation: kind } = request.operation;
    return {
      operation: { kind, name: name?.value ?? null },
      outcome: verdict.outcome,
      reason: verdict.outcome === 'REFUSED' ? verdict.reason : null,
      fields: [...used.fields].map((coordinate) => ({
        ...explainedField(options.rules, decision, coordinate, language),
        reached: used.reached.has(coordinate),
      })),
      inputs: [...used.inputs].map((coordinate) =>
        explainedInput(options.rules, decision, coordinate, language),
      ),
      rows: explainedRows(options.rules, used.fields, language),
      cost: { estimated: request.cost, limit: options.costLimit },
      departments:
        verdict.outcome === 'REFUSED' ? [] : await departmentsFor(options, request, verdict.filtered),
    };
  };
}

function verdictOn(
  { filter, costLimit }: ExplainOptions,
  request: ExplainRequest,
  decision: Decision,
): Verdict {
  if (request.cost > costLimit) return { outcome: 'REFUSED', reason: 'COST_TOO_HIGH' };
  try {
    const filtered = filter.filter(request, decision);
    const isWhole = filtered.kind === 'WHOLE' || (filtered.deniedPaths.length === 0 && filtered.isUnmasked);
    return { outcome: isWhole ? 'WHOLE' : 'PART', filtered };
  } catch (error) {
    if (!(error instanceof OperationRefused)) throw error;
    return { outcome: 'REFUSED', reason: error.refusal.kind };
  }
}

type WalkDecision = Parameters<typeof walkSelection>[0]['decision'];

const readsAll: WalkDecision = {
  mayRead: () => true,
  maskOf: () => undefined,
  classOf: () => 'PUBLIC',
};

interface Used {
  readonly fields: ReadonlySet<string>;
  readonly reached: ReadonlySet<string>;
  readonly inputs: ReadonlySet<string>;
}

/** All coordinates the operation uses, those below denied ones too; and the inputs that enforcement looks at. */
function usedBy(
  schema: GraphQLSchema,
  { fragments, operation, variables }: ExplainRequest,
  decision: Decision,
): Used {
  const fields = new Set<string>();
  const reached = new Set<string>();
  const inputs = new Set<string>();
  const root = schema.getRootType(operation.operation);
  if (!root) return { fields, reached, inputs };
  const walk = (by: WalkDecision, onUse: Parameters<typeof walkSelection>[0]['onUse']) =>
    walkSelection(
      { schema, fragments, variables, decision: by, entityKeys: null, onUse, budget: new WalkBudget() },
      root,
      operation.selectionSet,
    );
  walk(readsAll, ({ coordinate }) => void fields.add(coordinate));
  walk(decision, (use) => {
    reached.add(use.coordinate);
    for (const input of givenInputs(use, variables)) inputs.add(input);
  });
  return { fields, reached, inputs };
}

async function departmentsFor(
  { departmentsOf }: ExplainOptions,
  { document, queryHash, operation }: ExplainRequest,
  filtered: Filtered,
): Promise<Explanation['departments']> {
  if (filtered.kind === 'WHOLE') {
    return departmentsOf({ document, queryHash, operationName: operation.name?.value });
  }
  if (filtered.isEmpty) return [];
  return departmentsOf({ ...filtered, operationName: operation.name?.value });
}
