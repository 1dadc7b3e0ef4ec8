import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { AppError } from '#shared/errors/appError';
import type { ErrorCode } from '#shared/errors/table';
import { fragmentsOf } from '../permissions/fragments';
import { deepestValue, literalDepth, tooDeepLiteral } from './values';

/** Bounds on the written form of an operation, with its fragments expanded. */
export interface StructureLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** All fields of the operation, each fragment counted as often as it is spread. */
  readonly fields: number;
}

export type Structure = Readonly<Record<keyof StructureLimits, number>>;

/** Sums stay exact integers: a bomb of fragments would else count to Infinity. */
const add = (a: number, b: number): number => Math.min(a + b, Number.MAX_SAFE_INTEGER);

const nothing: Structure = { depth: 0, aliases: 0, rootFields: 0, fields: 0 };

/**
 * Measures an operation with its fragments expanded, looking at each fragment once: a document of n nodes takes n steps,
 * however often its fragments are spread. `onStep` is called for each selection looked at.
 * Introspection counts as one field a root: graphql-js bounds its nesting itself.
 */
export function structureOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  onStep: () => void = () => undefined,
): Structure {
  const known = new Map<string, Structure>();
  const ofSet = (set: SelectionSetNode): Structure => {
    let { depth, aliases, rootFields, fields } = nothing;
    const include = (part: Structure): void => {
      depth = Math.max(depth, part.depth);
      aliases = add(aliases, part.aliases);
      rootFields = add(rootFields, part.rootFields);
      fields = add(fields, part.fields);
    };
    for (const selection of set.selections) {
      onStep();
      switch (selection.kind) {
        case Kind.FIELD: {
          const isMeta = selection.name.value.startsWith('__');
          const below = selection.selectionSet && !isMeta ? ofSet(selection.selectionSet) : nothing;
          include({
            depth: below.depth + 1,
            aliases: add(below.aliases, selection.alias ? 1 : 0),
            rootFields: 1,
            fields: add(below.fields, 1),
          });
          break;
        }
        case Kind.INLINE_FRAGMENT:
          include(ofSet(selection.selectionSet));
          break;
        case Kind.FRAGMENT_SPREAD:
          include(ofFragment(selection.name.value));
          break;
      }
    }
    return { depth, aliases, rootFields, fields };
  };
  const ofFragment = (name: string): Structure => {
    const before = known.get(name);
    if (before) return before;
    // A cycle counts as nothing here; validation refuses it.
    known.set(name, nothing);
    const fragment = fragments.get(name);
    const structure = fragment ? ofSet(fragment.selectionSet) : nothing;
    known.set(name, structure);
    return structure;
  };
  return ofSet(operation.selectionSet);
}

const words: Readonly<Record<keyof StructureLimits, readonly [string, string]>> = {
  depth: ['levels of nesting', '嵌套层数'],
  aliases: ['aliases', '别名数'],
  rootFields: ['root fields', '根字段数'],
  fields: ['fields, with fragments expanded', '展开片段后的字段数'],
};

/** @returns the first limit the operation exceeds, as the error to report. */
export function structureFault(structure: Structure, limits: StructureLimits): AppError | undefined {
  for (const what of ['depth', 'aliases', 'rootFields', 'fields'] as const) {
    const [limit, got] = [limits[what], structure[what]];
    if (got <= limit) continue;
    const code: ErrorCode = what === 'fields' ? 'COST_TOO_HIGH' : 'DEPTH_LIMIT';
    const [en, zh] = words[what];
    return new AppError(
      code,
      {
        en: `The operation may have at most ${limit} ${en}, got ${got}. Split it, or ask for less.`,
        zh: `操作的${zh}最多为 ${limit}，实际为 ${got}。请拆分操作或减少请求。`,
      },
      { limit, got },
    );
  }
  return undefined;
}

/**
 * The limits as a validation rule. They depend on the document alone, never on the caller, so that a document Apollo Server
 * keeps as validated has passed them for everyone.
 */
export const structureRule =
  (limits: StructureLimits): ValidationRule =>
  (context) => ({
    Document(document: DocumentNode) {
      const depth = literalDepth(document);
      if (depth > deepestValue) {
        const fault = tooDeepLiteral(depth);
        context.reportError(new GraphQLError(fault.message, { originalError: fault }));
      }
      const fragments = fragmentsOf(document);
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        const fault = structureFault(structureOf(definition, fragments), limits);
        if (!fault) continue;
        context.reportError(new GraphQLError(fault.message, { nodes: definition, originalError: fault }));
      }
    },
  });
