import type { PlanNode, QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import { unreachable } from '#shared/errors/unreachable';
import { BoundedMap } from './boundedMap';

export interface PlannedDepartment {
  readonly name: string;
  /** Requests the plan makes, of which some may turn out to have nothing to ask. */
  readonly requests: number;
}

export interface PlannedDocument {
  readonly document: DocumentNode;
  readonly queryHash: string;
  readonly operationName: string | undefined;
}

const keptPlans = 500;

/**
 * Plans documents without running them. The planner is built when it is first asked: only explanations need one beside
 * that of @apollo/gateway, which shows its plans to nobody.
 * @param runtimeSdl the supergraph as @apollo/gateway loads it
 */
export function createPlannedDepartments(
  runtimeSdl: string,
): (planned: PlannedDocument) => Promise<readonly PlannedDepartment[]> {
  const known = new BoundedMap<string, readonly PlannedDepartment[]>(keptPlans);
  let planner: Promise<QueryPlanner> | undefined;
  return async ({ document, queryHash, operationName }) => {
    const key = `${queryHash} ${operationName ?? ''}`;
    const before = known.get(key);
    if (before) return before;
    planner ??= buildPlanner(runtimeSdl);
    const { operationFromDocument } = await import('@apollo/federation-internals');
    const ready = await planner;
    const operation = operationFromDocument(ready.supergraph.apiSchema(), document, {
      ...(operationName === undefined ? {} : { operationName }),
      validate: false,
    });
    const departments = departmentsIn(ready.buildQueryPlan(operation));
    known.set(key, departments);
    return departments;
  };
}

async function buildPlanner(runtimeSdl: string): Promise<QueryPlanner> {
  const [{ Supergraph }, planning] = await Promise.all([
    import('@apollo/federation-internals'),
    import('@apollo/query-planner'),
  ]);
  return new planning.QueryPlanner(Supergraph.build(runtimeSdl), {
    incrementalDelivery: { enableDefer: false },
  });
}

function departmentsIn(plan: QueryPlan): PlannedDepartment[] {
  const requests = new Map<string, number>();
  const look = (node: PlanNode | undefined): void => {
    if (!node) return;
    switch (node.kind) {
      case 'Fetch':
        requests.set(node.serviceName, (requests.get(node.serviceName) ?? 0) + 1);
        break;
      case 'Sequence':
      case 'Parallel':
        node.nodes.forEach(look);
        break;
      case 'Flatten':
        look(node.node);
        break;
      case 'Condition':
        look(node.ifClause);
        look(node.elseClause);
        break;
      case 'Defer':
        look(node.primary.node);
        for (const deferred of node.deferred) look(deferred.node);
        break;
      default:
        unreachable(node);
    }
  };
  look(plan.node?.kind === 'Subscription' ? undefined : plan.node);
  return [...requests]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => ({ name, requests: count }));
}
