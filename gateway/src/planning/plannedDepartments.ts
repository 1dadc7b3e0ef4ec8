import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import { unreachable } from '#shared/errors/unreachable';
import { BoundedMap } from '../execution/boundedMap';
import type { Planner } from './planner';

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

const keptAnswers = 500;

/** Says whom documents would be asked of, without running them. */
export function createPlannedDepartments(
  planner: Planner,
): (planned: PlannedDocument) => Promise<readonly PlannedDepartment[]> {
  const known = new BoundedMap<string, readonly PlannedDepartment[]>(keptAnswers);
  return async ({ document, queryHash, operationName }) => {
    const key = `${queryHash} ${operationName ?? ''}`;
    const before = known.get(key);
    if (before) return before;
    const { plan } = await planner.plan({ document, operationName, key });
    const departments = departmentsIn(plan);
    known.set(key, departments);
    return departments;
  };
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
