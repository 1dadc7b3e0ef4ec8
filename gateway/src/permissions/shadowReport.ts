import type { GraphQLSchema } from 'graphql';
import type { Decision } from './decision';
import { fragmentsOf } from './fragments';
import { givenInputs } from './inputAcl';
import type { FilterRequest, OperationFilter } from './operationFilter';
import { OperationRefused } from './refusals';
import { walkSelection } from './selectionWalk';
import { WalkBudget } from './walkBudget';

/** What the first line would have done to an operation, for the log: coordinates only, never a value. */
export interface ShadowReport {
  readonly deniedCoordinates: readonly string[];
  readonly maskedCoordinates: readonly string[];
  readonly refusedInputs: readonly string[];
  readonly isMutationRejected: boolean;
}

/** @returns undefined when it would have let everything pass */
export function shadowReport(
  schema: GraphQLSchema,
  filter: OperationFilter,
  request: FilterRequest,
  decision: Decision,
): ShadowReport | undefined {
  let isMutationRejected = false;
  try {
    // Kept between requests, so that what is allowed costs in the shadow what it will cost in earnest.
    if (filter.filter(request, decision).kind === 'WHOLE') return undefined;
  } catch (error) {
    if (!(error instanceof OperationRefused)) throw error;
    isMutationRejected = error.refusal.kind === 'MUTATION_DENIED';
  }
  const denied = new Set<string>();
  const masked = new Set<string>();
  const refused = new Set<string>();
  const { document, operation, variables } = request;
  const root = schema.getRootType(operation.operation);
  if (!root) return undefined;
  walkSelection(
    {
      schema,
      fragments: fragmentsOf(document),
      variables,
      decision,
      entityKeys: null,
      budget: new WalkBudget(),
      onUse: (use) => {
        if (!decision.mayRead(use.coordinate)) denied.add(use.coordinate);
        else if (decision.maskOf(use.coordinate)) masked.add(use.coordinate);
        for (const input of givenInputs(use, variables)) if (!decision.mayGive(input)) refused.add(input);
      },
    },
    root,
    operation.selectionSet,
  );
  if (denied.size + masked.size + refused.size === 0) return undefined;
  return {
    deniedCoordinates: [...denied].sort(),
    maskedCoordinates: [...masked].sort(),
    refusedInputs: [...refused].sort(),
    isMutationRejected,
  };
}
