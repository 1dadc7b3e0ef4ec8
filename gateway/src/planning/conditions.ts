import {
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { BoundedMap } from '../execution/boundedMap';
import { responseKeysOf } from '../permissions/responseKeys';

type Values = Readonly<Record<string, unknown>>;

const conditionOf = ({ name, arguments: given }: DirectiveNode): ValueNode | undefined =>
  name.value === 'skip' || name.value === 'include'
    ? given?.find((argument) => argument.name.value === 'if')?.value
    : undefined;

interface Conditions {
  /** Variables that decide `@skip` and `@include`, in the order they first occur; null: the document has no conditions. */
  readonly variables: readonly string[] | null;
  /** What was made of the document before, by the key of its conditions. */
  readonly made: BoundedMap<string, DocumentNode>;
}

const known = new WeakMap<DocumentNode, Conditions>();

/** Documents kept for one with conditions: clients switch few parts on and off. */
const mostKept = 16;

function conditionsOf(document: DocumentNode): Conditions {
  let conditions = known.get(document);
  if (!conditions) {
    let hasConditions = false;
    const names = new Set<string>();
    visit(document, {
      Directive: (node) => {
        const value = conditionOf(node);
        hasConditions ||= value !== undefined;
        if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
    conditions = { variables: hasConditions ? [...names] : null, made: new BoundedMap(mostKept) };
    known.set(document, conditions);
  }
  return conditions;
}

/**
 * What a plan of `withoutConditions` depends on beside the document: one letter a variable, nothing for a document
 * without conditions. Belongs into the key that plans are kept under.
 * @param variables coerced
 */
export const conditionsKeyOf = (document: DocumentNode, variables: Values): string =>
  conditionsOf(document)
    .variables?.map((name) => (variables[name] === true ? 't' : 'f'))
    .join('') ?? '';

/**
 * The document as it is for these values of its conditions: what they leave out is not in it. The given document where
 * it has none.
 *
 * The defect: where a field that `@requires` stands under a condition, the planner fetches what it requires under that
 * condition, but demands it of every object that the same fetch asks for (query-planner 2.14). When the condition is
 * false, nothing is asked, and fields that have nothing to do with it are null without an error.
 * @param variables coerced
 */
export function withoutConditions(document: DocumentNode, variables: Values): DocumentNode {
  const { variables: names, made } = conditionsOf(document);
  if (names === null) return document;
  const key = conditionsKeyOf(document, variables);
  let decided = made.get(key);
  if (!decided) made.set(key, (decided = decidedDocument(document, variables)));
  return decided;
}

function decidedDocument(document: DocumentNode, variables: Values): DocumentNode {
  const nothing = leftOutField(document);
  return visit(document, {
    SelectionSet: (set: SelectionSetNode) => {
      const selections = set.selections.filter((node) => isIncluded(node, variables));
      // A selection cannot be empty: a field that is left out for certain stands for it.
      return { ...set, selections: selections.length === 0 ? [nothing] : selections };
    },
    Directive: (node) => (conditionOf(node) && node !== never ? null : undefined),
  });
}

/** GraphQL §3.13.1, §3.13.2: both have to let a selection in. */
const isIncluded = ({ directives = [] }: SelectionNode, variables: Values): boolean =>
  directives.every((node) => {
    const value = conditionOf(node);
    if (value === undefined) return true;
    const holds =
      value.kind === Kind.VARIABLE
        ? variables[value.name.value] === true
        : value.kind === Kind.BOOLEAN && value.value;
    return holds === (node.name.value === 'include');
  });

const never: DirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'skip' },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'if' },
      value: { kind: Kind.BOOLEAN, value: true },
    },
  ],
};

/** Under a key that no field of the document has. */
function leftOutField(document: DocumentNode): FieldNode {
  const taken = responseKeysOf(document);
  let key = 'yiyuNothing';
  for (let n = 1; taken.has(key); n++) key = `yiyuNothing${n}`;
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: key },
    name: { kind: Kind.NAME, value: '__typename' },
    directives: [never],
  };
}
