import { createHash } from 'node:crypto';
import {
  Kind,
  print,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { AppError } from '#shared/errors/appError';
import { errorTable } from '#shared/errors/table';
import { BoundedMap } from '../execution/boundedMap';
import type { Decision } from './decision';
import { filteredDocument, freeAlias, isMutation } from './filteredDocument';
import { guardedInputTypes, isGuardedUse, refusedInput } from './inputAcl';
import { insertNulls } from './nullInsertion';
import { walkSelection, type FieldUse, type Shape } from './selectionWalk';

/** One operation to decide on. The document has passed validation; `variables` are coerced. */
export interface FilterRequest {
  readonly document: DocumentNode;
  /** sha256 of the document's text. */
  readonly queryHash: string;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type Filtered =
  /** Nothing is denied: the client's own document runs. */
  | { readonly kind: 'WHOLE' }
  | {
      readonly kind: 'PART';
      readonly document: DocumentNode;
      /** sha256 of the filtered document's text, so that its plan is never shared with another's. */
      readonly queryHash: string;
      /** Nothing is left to ask of any department. */
      readonly isEmpty: boolean;
      /** Response paths without list indices, one for each denied field the client named. */
      readonly deniedPaths: readonly (readonly string[])[];
      /** Puts the nulls back. `data` is what the filtered document answered; `{}` when it was not run. */
      restore(data: Record<string, unknown>): Record<string, unknown> | null;
    };

export interface OperationFilter {
  /** @throws AppError FORBIDDEN for a mutation with a denied field, or a denied input in any operation. */
  filter(request: FilterRequest, decision: Decision): Filtered;
}

interface Decided {
  readonly filtered: Filtered;
  readonly guardedUses: readonly FieldUse[];
}

const mostPaths = 1000;
const keptDecisions = 2000;

/**
 * The field-level first line: a static walk by schema coordinate. Nothing forbidden is planned or fetched; the answer
 * has null in its place. Decisions are kept by document, operation, the variables that steer @skip and @include, and
 * the decision's key: two callers with different rights never share one.
 */
export function createOperationFilter(
  schema: GraphQLSchema,
  closedInputs: ReadonlySet<string>,
): OperationFilter {
  const guarded = guardedInputTypes(schema, closedInputs);
  const decided = new BoundedMap<string, Decided>(keptDecisions);
  const steering = new WeakMap<DocumentNode, readonly string[]>();

  const decide = ({ document, operation, variables }: FilterRequest, decision: Decision): Decided => {
    const fragments = fragmentsOf(document);
    const root = schema.getRootType(operation.operation);
    if (!root) throw new Error(`The schema has no ${operation.operation} type.`);
    const guardedUses: FieldUse[] = [];
    const shape = walkSelection(
      {
        schema,
        fragments,
        variables,
        mayRead: (coordinate) => decision.mayRead(coordinate),
        onUse: (use) => {
          if (use.node.arguments && isGuardedUse(use, closedInputs, guarded)) guardedUses.push(use);
        },
      },
      root,
      operation.selectionSet,
    );
    if (!shape.isChanged) return { filtered: { kind: 'WHOLE' }, guardedUses };
    if (shape.hasDenials && isMutation(operation)) throw forbiddenMutation();
    const alias = freeAlias(document);
    const filtered = filteredDocument(operation, fragments, shape, alias);
    const type = shape.types.get(root.name);
    return {
      guardedUses,
      filtered: {
        kind: 'PART',
        document: filtered,
        queryHash: createHash('sha256').update(print(filtered)).digest('hex'),
        isEmpty: !type || type.isKilled || type.fetched.size === 0,
        deniedPaths: deniedPathsOf(shape),
        restore: (data) => insertNulls(shape, data, alias),
      },
    };
  };

  return {
    filter(request, decision) {
      const { document, operation, variables, queryHash } = request;
      let names = steering.get(document);
      if (!names) steering.set(document, (names = steeringVariablesOf(document)));
      const key = JSON.stringify([
        queryHash,
        operation.name?.value ?? null,
        names.map((name) => variables[name] ?? null),
        decision.key,
      ]);
      let known = decided.get(key);
      if (!known) {
        known = decide(request, decision);
        decided.set(key, known);
      }
      for (const use of known.guardedUses) {
        const refused = refusedInput(use, variables, (coordinate) => decision.mayGive(coordinate));
        if (refused !== undefined) throw forbiddenInput(refused);
      }
      return known.filtered;
    },
  };
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

/** Variables that decide a @skip or an @include: all that the walk depends on. */
function steeringVariablesOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (node) => {
      if (node.name.value !== 'skip' && node.name.value !== 'include') return;
      for (const argument of node.arguments ?? []) {
        if (argument.value.kind === Kind.VARIABLE) names.add(argument.value.name.value);
      }
    },
  });
  return [...names].sort();
}

/** One path for each denied field, list indices left out. A selection is a DAG, so the number is bounded. */
function deniedPathsOf(root: Shape): string[][] {
  const paths = new Map<string, string[]>();
  let steps = 0;
  const look = (shape: Shape, path: readonly string[]): void => {
    for (const type of shape.types.values()) {
      for (const { key, below } of type.denials) {
        if (paths.size >= mostPaths || ++steps > mostPaths * 10) return;
        const here = [...path, key];
        if (below) look(below, here);
        else paths.set(JSON.stringify(here), here);
      }
    }
  };
  look(root, []);
  return [...paths.values()];
}

/** The fixed words of a denied field: they name neither scopes nor classes. */
export function deniedField(): AppError {
  const { meaning, whatToDo } = errorTable.UNAUTHORIZED_FIELD_OR_TYPE;
  return new AppError('UNAUTHORIZED_FIELD_OR_TYPE', {
    en: `${meaning.en} ${whatToDo.en}`,
    zh: `${meaning.zh}${whatToDo.zh}`,
  });
}

const forbiddenMutation = (): AppError =>
  new AppError('FORBIDDEN', {
    en: 'You may not run this change or read all of what it returns, so nothing was done. Ask the owning department.',
    zh: '您无权执行该变更或读取其全部返回字段，未作任何更改。请向数据主管部门申请权限。',
  });

const forbiddenInput = (coordinate: string): AppError =>
  new AppError('FORBIDDEN', {
    en: `You may not search or sort by "${coordinate}", so nothing was run. Leave it out, or ask the owning department.`,
    zh: `您无权以“${coordinate}”检索或排序，操作未执行。请去掉该输入，或向数据主管部门申请权限。`,
  });
