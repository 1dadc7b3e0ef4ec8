import type { FetchNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import { OperationTypeNode } from 'graphql';

/** A graph of firms that two departments know something of. */
export const firmsSdl = `
type Query { firms: [Firm!] firm: Firm subject: Subject hits: [Hit] }
type Mutation { open(id: ID!): Firm close(id: ID!): Boolean }
interface Subject { id: ID! note: String }
union Hit = Firm | Place
type Place { street: String! }
type Firm implements Subject {
  id: ID! name: String size: Int share: Float kind: Kind note: String local: String score: Int sure: Int! at: Place deep: Deep
  fine(rate: Int): Int
  partners: [Firm!]
}
enum Kind { FARM SHOP }
type Deep { x: Int y: Int place: Place }
`;

export const fetchOf = (
  serviceName: string,
  operation: string,
  more: Partial<FetchNode> = {},
): FetchNode => ({
  kind: 'Fetch',
  serviceName,
  operation,
  operationName: undefined,
  operationKind: operation.startsWith('mutation') ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY,
  ...more,
});

const field = (name: string, selections?: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: 'Field',
  name,
  ...(selections ? { selections } : {}),
});

/** A fetch of firms, by their id and whatever else is needed. */
export const firmsFetch = (
  serviceName: string,
  selection: string,
  needs: readonly (string | QueryPlanSelectionNode)[] = ['id'],
): FetchNode =>
  fetchOf(
    serviceName,
    `query($representations:[_Any!]!){_entities(representations:$representations){...on Firm{${selection}}}}`,
    {
      requires: [
        {
          kind: 'InlineFragment',
          typeCondition: 'Firm',
          selections: [
            field('__typename'),
            ...needs.map((need) => (typeof need === 'string' ? field(need) : need)),
          ],
        },
      ],
    },
  );

export const need = field;

type Node = NonNullable<QueryPlan['node']>;
type Inner = Exclude<Node, { kind: 'Subscription' }>;

export const sequence = (...nodes: Inner[]): QueryPlan => ({
  kind: 'QueryPlan',
  node: { kind: 'Sequence', nodes },
});

export const at = (path: readonly string[], node: Inner): Inner => ({
  kind: 'Flatten',
  path: [...path],
  node,
});
