import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { AppError, badInput } from '#shared/errors/appError';

/** The list of an operation that an export walks page by page. */
export interface WalkedList {
  readonly operation: OperationDefinitionNode;
  /** Response keys from the root to the connection. */
  readonly way: readonly string[];
  /** Response keys of the connection's parts, as the document aliases them. */
  readonly keys: {
    readonly pageInfo: string;
    readonly hasNextPage: string;
    readonly endCursor: string;
    /** `nodes`, or `edges` with `node` in it. */
    readonly rows: readonly [string] | readonly [string, string];
  };
  /** What is selected of a row. */
  readonly row: SelectionSetNode;
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

const takesAfter = ({ arguments: given }: FieldNode): boolean =>
  given?.some(
    ({ name, value }) =>
      name.value === 'after' && value.kind === Kind.VARIABLE && value.name.value === 'after',
  ) ?? false;

/** The ways, field by field, to whatever takes `$after`; nothing is looked for below such a field or in fragments. */
function waysFrom(selectionSet: SelectionSetNode): FieldNode[][] {
  return selectionSet.selections.flatMap((selection): FieldNode[][] => {
    if (selection.kind !== Kind.FIELD) return [];
    if (takesAfter(selection)) return [[selection]];
    return selection.selectionSet ? waysFrom(selection.selectionSet).map((way) => [selection, ...way]) : [];
  });
}

function operationOf(document: DocumentNode, name: string | null): OperationDefinitionNode {
  const all = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [operation, ...more] = name === null ? all : all.filter((one) => one.name?.value === name);
  if (!operation || more.length > 0) {
    throw new AppError('OPERATION_RESOLUTION_FAILURE', {
      en: 'Expected one operation to export. Send a document with one, or name it with "operationName".',
      zh: '应指明一个要导出的操作。请只发送一个操作，或以 "operationName" 指明。',
    });
  }
  if (operation.operation !== 'query') {
    throw badInput('Only queries can be exported. Send a query.', '仅可导出查询操作。请发送 query。');
  }
  return operation;
}

function requireAfter({ variableDefinitions = [] }: OperationDefinitionNode): void {
  const after = variableDefinitions.find(({ variable }) => variable.name.value === 'after');
  if (after?.type.kind === Kind.NAMED_TYPE && after.type.name.value === 'String') return;
  throw badInput(
    'An exported operation declares "$after: String" and gives it to the one list that is walked: query Name($after: String) { things(first: 100, after: $after) { nodes { … } pageInfo { hasNextPage endCursor } } }.',
    '导出操作须声明 "$after: String" 并交给所要遍历的唯一列表：query Name($after: String) { things(first: 100, after: $after) { nodes { … } pageInfo { hasNextPage endCursor } } }。',
  );
}

/** What stands beside the list would be read again with every page and get into no row. */
function requireAlone(selectionSet: SelectionSetNode | undefined): void {
  if (selectionSet?.selections.length === 1) return;
  throw badInput(
    'On the way to the exported list nothing may be selected beside it: it would be read with every page and be in no row. Take it out.',
    '通往导出列表的路径上不得选择其他内容：每页都会读取而不进入任何一行。请去掉。',
  );
}

const fieldNamed = (selections: readonly SelectionNode[], name: string): FieldNode | undefined =>
  selections.find((one): one is FieldNode => one.kind === Kind.FIELD && one.name.value === name);

const shapeExpected = () =>
  badInput(
    'Of the exported list select "pageInfo { hasNextPage endCursor }" and either "nodes { … }" or "edges { node { … } }", each once, and nothing else.',
    '导出列表应选择 "pageInfo { hasNextPage endCursor }" 以及 "nodes { … }" 或 "edges { node { … } }" 之一，各一次，不得选择其他内容。',
  );

function partsOf({ selectionSet }: FieldNode): Pick<WalkedList, 'keys' | 'row'> {
  const selections = selectionSet?.selections ?? [];
  const page = fieldNamed(selections, 'pageInfo');
  const hasNextPage = fieldNamed(page?.selectionSet?.selections ?? [], 'hasNextPage');
  const endCursor = fieldNamed(page?.selectionSet?.selections ?? [], 'endCursor');
  const nodes = fieldNamed(selections, 'nodes');
  const edges = fieldNamed(selections, 'edges');
  const node = fieldNamed(edges?.selectionSet?.selections ?? [], 'node');
  const row = nodes?.selectionSet ?? node?.selectionSet;
  if (!page || !hasNextPage || !endCursor || !row || selections.length !== 2) throw shapeExpected();
  const info = { pageInfo: keyOf(page), hasNextPage: keyOf(hasNextPage), endCursor: keyOf(endCursor) };
  if (nodes) return { keys: { ...info, rows: [keyOf(nodes)] }, row };
  if (edges && node && edges.selectionSet?.selections.length === 1) {
    return { keys: { ...info, rows: [keyOf(edges), keyOf(node)] }, row };
  }
  throw shapeExpected();
}

/**
 * Finds the one list of an operation that takes `$after`.
 * @throws AppError BAD_USER_INPUT, OPERATION_RESOLUTION_FAILURE: what an operation must look like to be exported
 */
export function walkedListOf(document: DocumentNode, operationName: string | null): WalkedList {
  const operation = operationOf(document, operationName);
  requireAfter(operation);
  const [way, ...more] = waysFrom(operation.selectionSet);
  const connection = way?.at(-1);
  if (!way || !connection || more.length > 0) {
    throw badInput(
      `Exactly one list takes "after: $after", reached by fields without fragments; found ${more.length + (way ? 1 : 0)}. Export one list at a time.`,
      `应有且仅有一个列表使用 "after: $after"（路径上不得用片段），实际为 ${more.length + (way ? 1 : 0)} 个。请一次导出一个列表。`,
    );
  }
  requireAlone(operation.selectionSet);
  for (const { selectionSet } of way.slice(0, -1)) requireAlone(selectionSet);
  return { operation, way: way.map(keyOf), ...partsOf(connection) };
}
