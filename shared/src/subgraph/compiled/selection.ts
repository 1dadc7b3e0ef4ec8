import {
  isNonNullType,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLObjectType,
  type ResponsePath,
  type SelectionSetNode,
} from 'graphql';
import { collectFields } from './collectFields';
import { completionOf, type CompleteObject } from './completion';
import { runnerOf, type Field, type RunField } from './field';
import { isThenable, type Run, type Thenable } from './run';

type Row = Record<string, unknown>;

/** What is answered for objects of one type in one place. */
export interface Selection {
  readonly keys: readonly string[];
  /** In the order of the keys. */
  readonly fields: readonly RunField[];
  /** Makes an empty object. Those of one selection are alike, which engines turn to account. */
  readonly Row: new () => Row;
}

/** Numbers the fields of one operation. */
export type NextNumber = () => number;

/** Nothing is inherited: a key may be named like anything that objects have. */
const nothing: object = Object.freeze(Object.create(null) as object);

function rowMaker(): new () => Row {
  const Row = function (): void {};
  Row.prototype = nothing;
  return Row as unknown as new () => Row;
}

function fieldRunner(
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  next: NextNumber,
): RunField | null {
  const name = (nodes[0] as FieldNode).name.value;
  if (name === TypeNameMetaFieldDef.name) return () => type.name;
  const definition = type.getFields()[name];
  // Validation lets none through; graphql-js leaves it out.
  if (!definition) return null;
  const field: Field = {
    key,
    nodes,
    definition,
    parentType: type,
    number: next(),
    isNonNull: isNonNullType(definition.type),
  };
  const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return runnerOf(field, completionOf(definition.type, field, objectsOf(below, next)));
}

/** The fields of a type, whatever the selections were written like; made for the run's values of `@skip` and `@include`. */
export function selectionOf(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  run: Run,
  next: NextNumber,
): Selection {
  const runners = [...collectFields(type, sets, run)].flatMap(([key, nodes]): [string, RunField][] => {
    const runner = fieldRunner(type, key, nodes, next);
    return runner ? [[key, runner]] : [];
  });
  return { keys: runners.map(([key]) => key), fields: runners.map(([, runner]) => runner), Row: rowMaker() };
}

/** Completes objects of a place, of whatever type they are; a type's selection is made when the first of it comes. */
function objectsOf(sets: readonly SelectionSetNode[], next: NextNumber): CompleteObject {
  const selections = new Map<GraphQLObjectType, Selection>();
  let last: { readonly type: GraphQLObjectType; readonly selection: Selection } | undefined;

  const selectionFor = (run: Run, type: GraphQLObjectType): Selection => {
    if (last?.type === type) return last.selection;
    const selection = selections.get(type) ?? selectionOf(type, sets, run, next);
    selections.set(type, selection);
    last = { type, selection };
    return selection;
  };
  return (run, type, value, path) => {
    if (type.isTypeOf) {
      run.isMisfit = true;
      throw new Error(`${type.name} asks of each value whether it is one.`);
    }
    return runSelection(run, selectionFor(run, type), value, path);
  };
}

/** Waits for what is on its way and puts it where it belongs. */
async function whole(row: Row, waiting: readonly Thenable[], keys: readonly string[]): Promise<Row> {
  const come = await Promise.all(waiting);
  keys.forEach((key, index) => (row[key] = come[index]));
  return row;
}

/**
 * Answers the fields of one object (GraphQL specification §6.3, ExecuteSelectionSet). @throws GraphQLError where no null may stand;
 * then not before its other fields have come
 */
export function runSelection(
  run: Run,
  { keys, fields, Row }: Selection,
  source: unknown,
  path: ResponsePath | undefined,
): Row | Promise<Row> {
  const row = new Row();
  let waiting: Thenable[] | undefined;
  let waitingKeys: string[] | undefined;
  try {
    for (let i = 0; i < fields.length; i++) {
      const value = (fields[i] as RunField)(run, source, path);
      const key = keys[i] as string;
      row[key] = value;
      if (isThenable(value)) {
        (waiting ??= []).push(value);
        (waitingKeys ??= []).push(key);
      }
    }
  } catch (error) {
    if (!waiting) throw error;
    return Promise.all(waiting).finally(() => {
      throw error;
    }) as unknown as Promise<Row>;
  }
  return waiting ? whole(row, waiting, waitingKeys as string[]) : row;
}
