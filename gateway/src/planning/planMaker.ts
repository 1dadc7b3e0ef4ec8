import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { buildASTSchema, Kind, parse, print, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { resolvableKeysFirst } from './conformance/resolvableKeysFirst';
import { rewordedDocument } from './conformance/rewordedOperation';
import { requireSatisfied } from './conformance/unsatisfiable';
import { internalSelectionsOf } from './internalSelections';
import { plannerRefusal } from './plannerRefusal';

export interface MadePlan {
  readonly plan: QueryPlan;
  /** The given document, or the one that is planned instead of it. */
  readonly document: DocumentNode;
}

export interface PlanMaker {
  /** SDL of the clients' schema. */
  readonly apiSdl: string;
  /**
   * Plans one operation, on the spot.
   * @param document one operation and its fragments, valid in the clients' schema
   * @throws AppError UNSATISFIABLE_OPERATION, COST_TOO_HIGH; Error for what the planner cannot do
   */
  make(document: DocumentNode): MadePlan;
}

/**
 * The query planner with the conformance rules around it. It takes its time: see planner.ts, which has it in a thread
 * of its own.
 * @param runtimeSdl the supergraph without `for: SECURITY`
 * @throws Error when it is no supergraph that can be planned
 */
export function createPlanMaker(runtimeSdl: string): PlanMaker {
  const supergraphNode = resolvableKeysFirst(parse(runtimeSdl, { noLocation: true }));
  const supergraph = Supergraph.build(supergraphNode);
  const planner = new QueryPlanner(supergraph, { incrementalDelivery: { enableDefer: false } });
  const schema = buildASTSchema(supergraphNode, { assumeValidSDL: true });
  const internal = internalSelectionsOf(supergraphNode, schema);
  return {
    apiSdl: print(supergraph.apiSchema().toAST()),
    make(given) {
      const asked = operationIn(given);
      const rootType = schema.getRootType(asked.operation)?.name ?? '';
      const document = rewordedDocument(internal, given, asked, rootType);
      const plan = planned(planner, document);
      requireSatisfied(internal, plan, document, operationIn(document), rootType);
      return { plan, document };
    },
  };
}

function planned(planner: QueryPlanner, document: DocumentNode): QueryPlan {
  try {
    const schema = planner.supergraph.apiSchema();
    return planner.buildQueryPlan(operationFromDocument(schema, document, { validate: false }));
  } catch (error) {
    throw plannerRefusal(error);
  }
}

function operationIn(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('A document to plan has one operation; this one has none.');
  return operation;
}
