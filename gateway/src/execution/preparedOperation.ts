import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import {
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { AppError } from '#shared/errors/appError';
import { appErrorOf } from '#shared/errors/format';
import { costOf, type CostLimits } from '../limits/cost';
import type { CostTable } from '../limits/costTable';
import { fragmentsOf } from '../permissions/fragments';
import { usesIntrospection } from '../permissions/introspection';
import type { FilterRequest } from '../permissions/operationFilter';
import { BoundedMap } from './boundedMap';

/** An operation that is well-formed, with what it is estimated to cost. Nobody has decided yet whether it may run. */
export interface PreparedOperation extends FilterRequest {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Asks for the schema itself. */
  readonly introspects: boolean;
  readonly cost: number;
}

export interface PrepareOptions {
  readonly schema: GraphQLSchema;
  readonly costTable: CostTable;
  readonly costLimits: CostLimits;
}

/** Variables that do not fit their types: each is reported. */
export class WrongVariables extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('Variables do not fit their types.');
  }
}

/** @throws AppError; WrongVariables */
export type PrepareOperation = (
  context: Pick<GatewayGraphQLRequestContext, 'document' | 'queryHash' | 'operation' | 'request'>,
) => PreparedOperation;

/** What does not change from request to request. */
interface OperationFacts {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly introspects: boolean;
  /** By what of the variables it depends on. */
  readonly costs: BoundedMap<string, number>;
}

/** Costs of one operation that are kept: pages come in few sizes. */
const keptCosts = 50;

/** Chooses the operation, coerces the variables and estimates the cost. What is known of an operation is found out once. */
export function createPrepareOperation({
  schema,
  costTable: table,
  costLimits,
}: PrepareOptions): PrepareOperation {
  const known = new WeakMap<OperationDefinitionNode, OperationFacts>();
  const factsOf = (document: DocumentNode, operation: OperationDefinitionNode): OperationFacts => {
    let facts = known.get(operation);
    if (!facts) {
      const fragments = fragmentsOf(document);
      facts = {
        fragments,
        introspects: usesIntrospection(operation, fragments),
        costs: new BoundedMap(keptCosts),
      };
      known.set(operation, facts);
    }
    return facts;
  };

  return ({ document, queryHash, request, operation: chosen }) => {
    // Typed as present; absent when the document has no operation of the name asked for.
    const operation = chosen as OperationDefinitionNode | undefined;
    if (!operation) throw noSuchOperation();
    // graphql-js validates nothing in an operation of a kind that the schema does not have.
    if (operation.operation === 'subscription' || !schema.getRootType(operation.operation)) {
      throw notOffered(operation.operation);
    }
    const sentVariables = request.variables ?? {};
    const { variableDefinitions = [] } = operation;
    const { coerced: variables, errors } = getVariableValues(schema, variableDefinitions, sentVariables, {
      maxErrors: 10,
    });
    if (errors) throw new WrongVariables(errors.map(asBadInput));
    const { fragments, introspects, costs } = factsOf(document, operation);
    const key = costKey(variableDefinitions, variables);
    let cost = costs.get(key);
    if (cost === undefined) {
      const { defaultListSize } = costLimits;
      try {
        cost = costOf({ schema, table, defaultListSize, operation, fragments, variables });
      } catch (error) {
        // An argument whose variable was given as null although it has a default that is not.
        if (error instanceof GraphQLError) throw wrongArgument();
        throw error;
      }
      costs.set(key, cost);
    }
    return { document, queryHash, operation, fragments, introspects, variables, sentVariables, cost };
  };
}

/** A cost depends on sizes and conditions, which are numbers and Booleans, and on what is given at all or null. */
function costKey(
  definitions: readonly VariableDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
): string {
  let key = '';
  for (const { variable } of definitions) {
    const name = variable.name.value;
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    key += typeof value === 'number' || typeof value === 'boolean' ? `${value} ` : `${givenAs(value)} `;
  }
  return key;
}

const givenAs = (value: unknown): string => (value === undefined ? '-' : value === null ? 'null' : '+');

/** graphql-js gives no code to errors of coercion; those of our own scalars have their words. */
const asBadInput = (error: GraphQLError): GraphQLError =>
  appErrorOf(error)
    ? error
    : new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT' } });

const wrongArgument = (): AppError =>
  new AppError('BAD_USER_INPUT', {
    en: 'An argument got a value that does not fit its type, as null for one that must not be null. Compare the variables with the schema.',
    zh: '某参数的取值与其类型不符（例如向非空参数传入 null）。请对照图模式检查变量。',
  });

const noSuchOperation = (): AppError =>
  new AppError('OPERATION_RESOLUTION_FAILURE', {
    en: 'The document has no operation of that name, or several and no "operationName" was given. Name one of them.',
    zh: '文档中没有该名称的操作，或有多个操作而未给出 "operationName"。请指明其中一个。',
  });

const notOffered = (kind: string): AppError =>
  new AppError('GRAPHQL_VALIDATION_FAILED', {
    en: `The graph has no ${kind}. See its schema for what it offers.`,
    zh: `图不提供 ${kind} 操作。请查看图模式。`,
  });
