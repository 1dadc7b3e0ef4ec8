import {
  executeSync,
  Kind,
  print,
  valueFromASTUntyped,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { BoundedMap } from '../execution/boundedMap';
import type { AnswerObject } from './answerRestoration';
import type { Decision } from './decision';
import { requireModestIntrospection } from './introspectionBudget';
import { visibleSchema } from './visibleSchema';

export interface IntrospectionRequest {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** `__schema` and `__type` by response key. */
  readonly introspected: ReadonlyMap<string, readonly FieldNode[]>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Introspection {
  /**
   * Answers by response key, from the schema as the caller may see it.
   * @throws AppError COST_TOO_HIGH
   */
  answer(request: IntrospectionRequest, decision: Decision): AnswerObject;
}

const keptSchemas = 50;
const keptAnswers = 100;

/** Introspection for each caller: schemas are kept by the decision's key, answers by that and what was asked. */
export function createIntrospection(schema: GraphQLSchema): Introspection {
  const schemas = new BoundedMap<string, { readonly visible: GraphQLSchema | undefined }>(keptSchemas);
  const answers = new BoundedMap<string, AnswerObject>(keptAnswers);

  const visibleFor = (decision: Decision): GraphQLSchema | undefined => {
    let known = schemas.get(decision.key);
    if (!known) {
      known = { visible: decision.isUnlimited ? schema : visibleSchema(schema, decision) };
      schemas.set(decision.key, known);
    }
    return known.visible;
  };

  return {
    answer(request, decision) {
      const visible = visibleFor(decision);
      // Nothing may be selected, so there is no schema to tell of; the null of `__schema` rises.
      if (!visible || request.introspected.size === 0) return Object.create(null) as AnswerObject;
      const document = introspectionDocument(request);
      const { variables } = request;
      const key = JSON.stringify([decision.key, print(document), usedOf(document, variables)]);
      let answer = answers.get(key);
      if (!answer) {
        requireModest(visible, request);
        const { data, errors } = executeSync({ schema: visible, document, variableValues: variables });
        if (errors || !data)
          throw new Error('The visible schema cannot be introspected.', { cause: errors?.[0] });
        answers.set(key, (answer = data));
      }
      return answer;
    },
  };
}

function requireModest(
  schema: GraphQLSchema,
  { fragments, introspected, variables }: IntrospectionRequest,
): void {
  const roots = [...introspected.values()].flat().flatMap((node) => {
    const field = node.name.value;
    if (!node.selectionSet || (field !== '__schema' && field !== '__type')) return [];
    const given = node.arguments?.find((argument) => argument.name.value === 'name')?.value;
    const name: unknown = given && valueFromASTUntyped(given, variables);
    return [{ field, name: typeof name === 'string' ? name : undefined, set: node.selectionSet } as const];
  });
  requireModestIntrospection(schema, fragments, roots);
}

/** Only the introspection of the client's operation, with the fragments and variables it uses. */
function introspectionDocument({ operation, fragments, introspected }: IntrospectionRequest): DocumentNode {
  const selections = [...introspected.values()].flat();
  const usedFragments = new Map<string, FragmentDefinitionNode>();
  const usedVariables = new Set<string>();
  const look = (node: FieldNode | FragmentDefinitionNode): void => {
    visit(node, {
      Variable: (variable) => void usedVariables.add(variable.name.value),
      FragmentSpread: (spread) => {
        const fragment = fragments.get(spread.name.value);
        if (!fragment || usedFragments.has(spread.name.value)) return;
        usedFragments.set(spread.name.value, fragment);
        look(fragment);
      },
    });
  };
  selections.forEach(look);
  const own: OperationDefinitionNode = {
    ...operation,
    directives: [],
    variableDefinitions: operation.variableDefinitions?.filter(({ variable }) =>
      usedVariables.has(variable.name.value),
    ),
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  return { kind: Kind.DOCUMENT, definitions: [own, ...usedFragments.values()] };
}

function usedOf(document: DocumentNode, variables: Readonly<Record<string, unknown>>): unknown {
  const [operation] = document.definitions as readonly [OperationDefinitionNode];
  return operation.variableDefinitions?.map(({ variable }) => variables[variable.name.value] ?? null);
}
