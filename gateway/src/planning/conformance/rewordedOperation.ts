import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { InternalField, InternalSelections } from '../internalSelections';
import { inlinedOperation } from './inlinedOperation';
import { ownKeyOf } from './ownKeys';
import { fieldsBelow, groupedByKey, placedFields, type PlacedField } from './placedFields';
import { responseKeyFor } from './reservedKeys';
import { conflictBelowMutation, dealtIntoCopies, requiredOf } from './splitCopies';

/** What a field is called in the reworded document, and into which copy of its object it goes. */
interface Wording {
  readonly isRenamed: boolean;
  readonly copy: number;
}

const asItStands: Wording = { isRenamed: false, copy: 0 };

/**
 * The document in words that no plan confuses with what it fetches on its own account: fields with keys of their own
 * (ownKeys.ts) and objects in copies (splitCopies.ts). The given document where there is nothing to reword.
 * @param document one operation and its fragments
 * @param rootType name of the root type of the operation
 * @throws AppError UNSATISFIABLE_OPERATION; AppError COST_TOO_HIGH
 */
export function rewordedDocument(
  internal: InternalSelections,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  rootType: string,
): DocumentNode {
  const inlined = inlinedOperation(document, operation);
  const wordings = new Map<FieldNode, Wording>();
  const fields = placedFields(internal, inlined.selectionSet, internal.typesOf(rootType));
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  word({ internal, wordings, isMutation }, fields, [], []);
  if (wordings.size === 0) return document;
  return {
    kind: Kind.DOCUMENT,
    definitions: [{ ...inlined, selectionSet: setInCopy(inlined.selectionSet, 0, wordings) }],
  };
}

interface Words {
  readonly internal: InternalSelections;
  /** Fields that do not stay as they stand. */
  readonly wordings: Map<FieldNode, Wording>;
  readonly isMutation: boolean;
}

/** Goes from the root down: what is fetched of an object for the fields above decides about its own. */
function word(
  words: Words,
  fields: readonly PlacedField[],
  inherited: readonly InternalField[],
  path: readonly string[],
): void {
  const { internal, wordings } = words;
  const groups = groupedByKey(fields);
  const copies = dealtIntoCopies(internal, groups, inherited);
  if (copies.required.length > 1 && words.isMutation && path.length === 1) {
    throw conflictBelowMutation(path[0] ?? '', copies);
  }
  for (const [key, group] of groups) {
    const copy = copies.copyOf.get(key) ?? 0;
    const below = fieldsBelow(internal, group);
    const own = ownKeyOf(internal, key, group, copies.required[copy] ?? [], requiredOf(internal, below));
    if (own.isRenamed || copy > 0) {
      for (const { node } of group) wordings.set(node, { isRenamed: own.isRenamed, copy });
    }
    if (below.length > 0) word(words, below, own.inherited, [...path, key]);
  }
}

/** The selections that belong into one copy of their object. */
function setInCopy(
  { selections }: SelectionSetNode,
  copy: number,
  wordings: ReadonlyMap<FieldNode, Wording>,
): SelectionSetNode {
  const kept = selections.flatMap((node): SelectionNode[] => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return [];
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const selectionSet = setInCopy(node.selectionSet, copy, wordings);
      return selectionSet.selections.length === 0 ? [] : [{ ...node, selectionSet }];
    }
    const wording = wordings.get(node) ?? asItStands;
    return wording.copy === copy ? rewordedField(node, wording, wordings) : [];
  });
  return { kind: Kind.SELECTION_SET, selections: kept };
}

function rewordedField(
  node: FieldNode,
  { isRenamed }: Wording,
  wordings: ReadonlyMap<FieldNode, Wording>,
): FieldNode[] {
  const key = node.alias?.value ?? node.name.value;
  const { selectionSet } = node;
  if (!selectionSet) return [withKey(node, responseKeyFor(key, 0, isRenamed))];
  return copiesIn(selectionSet, wordings).flatMap((copy) => {
    const set = setInCopy(selectionSet, copy, wordings);
    const named = withKey(node, responseKeyFor(key, copy, isRenamed));
    return set.selections.length === 0 ? [] : [{ ...named, selectionSet: set }];
  });
}

/** The copies that a selection's own fields go into, from the first to the last. */
function copiesIn(set: SelectionSetNode, wordings: ReadonlyMap<FieldNode, Wording>): number[] {
  let last = 0;
  const look = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) last = Math.max(last, wordings.get(node)?.copy ?? 0);
      if (node.kind === Kind.INLINE_FRAGMENT) look(node.selectionSet);
    }
  };
  look(set);
  return Array.from({ length: last + 1 }, (_, copy) => copy);
}

const withKey = (node: FieldNode, key: string): FieldNode =>
  key === (node.alias?.value ?? node.name.value) ? node : { ...node, alias: { kind: Kind.NAME, value: key } };
