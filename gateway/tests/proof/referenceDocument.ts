import {
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { below, fieldsFor, typesAt, type Asked } from './expandSelection';
import type { ReadPolicy, WayToRegion } from './readPolicy';
import type { RowFacts } from './subjectRights';

/** Aliases of what the reference run asks for beside the client's selection. */
export const typeAlias = 'px_type';
const regionAlias = 'px_region';
const organAlias = 'px_organ';
const officersAlias = 'px_officers';

const selectionsOf = (text: string): readonly SelectionNode[] => {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return definition && 'selectionSet' in definition ? definition.selectionSet.selections : [];
};

const nested = (path: readonly string[]): string =>
  path.reduceRight((inner, field) => (inner === '' ? field : `${field} { ${inner} }`), '');

/** What to ask of objects of a type so that the rules on rows can be judged; nothing where no field named here needs it. */
function factsOf(type: string, policy: ReadPolicy, named: ReadonlySet<string>): string {
  const atoms = new Set<string>();
  let needsRegion = false;
  for (const [coordinate, field] of policy.fields) {
    const [owner = '', name = ''] = coordinate.split('.');
    if (!named.has(name)) continue;
    // Parts of a record lie where the record lies.
    if (field.ownRegion && (owner === type || policy.regionOf.get(owner) === 'RECORD')) needsRegion = true;
    if (owner !== type) continue;
    for (const atom of (field.anyOf ?? []).flat()) atoms.add(atom);
  }
  const way = policy.regionOf.get(type);
  return [
    needsRegion && Array.isArray(way) ? `${regionAlias}: ${nested(way as readonly string[])}` : '',
    atoms.has('policy:team.member') ? `${organAlias}: organ { id }` : '',
    atoms.has('policy:case.handler') ? `${officersAlias}: officers { certNo }` : '',
  ].join(' ');
}

/**
 * The client's operation with all fragments and conditions worked out, and beside it the type of every object and what
 * the rules on rows look at. Without fragments nothing depends on how they are merged.
 */
export function referenceDocument(asked: Asked, policy: ReadPolicy): string {
  const { schema, operation } = asked;
  const named = new Set<string>();
  const note = (node: ASTNode): void => {
    visit(node, { Field: ({ name }) => void named.add(name.value) });
  };
  note(operation);
  asked.fragments.forEach(note);

  const fieldsOf = (type: GraphQLObjectType, sets: readonly SelectionSetNode[]): SelectionNode[] =>
    [...fieldsFor(asked, type, sets).values()].flatMap((nodes): SelectionNode[] => {
      const [first] = nodes;
      const field = first && type.getFields()[first.name.value];
      if (!first) return [];
      const result = field && getNamedType(field.type);
      const selectionSet = isCompositeType(result) ? setOf(result, below(nodes)) : undefined;
      return [{ ...first, directives: [], selectionSet }];
    });
  const setOf = (type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): SelectionSetNode => {
    const added = selectionsOf(`${typeAlias}: __typename`);
    const ofTypes = typesAt(schema, type).map((one) => {
      const facts = factsOf(one.name, policy, named).trim();
      const selections = [...fieldsOf(one, sets), ...(facts === '' ? [] : selectionsOf(facts))];
      return { one, selections };
    });
    if (isObjectType(type)) {
      return {
        kind: Kind.SELECTION_SET,
        selections: [...added, ...ofTypes.flatMap(({ selections }) => selections)],
      };
    }
    const fragments = ofTypes
      .filter(({ selections }) => selections.length > 0)
      .map(({ one, selections }): SelectionNode => ({
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: one.name } },
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      }));
    return { kind: Kind.SELECTION_SET, selections: [...added, ...fragments] };
  };

  const selectionSet = setOf(schema.getQueryType() as GraphQLObjectType, [operation.selectionSet]);
  const used = new Set<string>();
  visit(selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  return print({ ...operation, directives: [], variableDefinitions, selectionSet });
}

type Json = Record<string, unknown>;

/**
 * The facts of one object of the reference's answer.
 * @param record those of the object it was found in
 */
export function rowFactsOf(object: Json, way: WayToRegion | undefined, record: RowFacts): RowFacts {
  if (way === 'RECORD') return record;
  let region: unknown = object[regionAlias];
  for (const field of way?.slice(1) ?? []) region = (region as Json | null | undefined)?.[field];
  const organ = object[organAlias] as { id: string } | null | undefined;
  const officers = object[officersAlias] as ({ certNo: string } | null)[] | null | undefined;
  return {
    region: typeof region === 'string' ? region : null,
    organ: organ?.id ?? null,
    officers: (officers ?? []).flatMap((officer) => (officer ? [officer.certNo] : [])),
  };
}
