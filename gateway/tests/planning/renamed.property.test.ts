import * as fc from 'fast-check';
import { Kind, parse, print, type DocumentNode, type SelectionSetNode } from 'graphql';
import { withoutConditions } from '../../src/planning/conditions';
import { inlinedOperation } from '../../src/planning/conformance/inlinedOperation';
import { executedFixture, type ExecutedFixture } from '../federation/executedFixture';
import { buildFixture } from '../federation/fixture';
import { federationFixtures } from '../federation/fixtures/index';
import { planFixture, type PlannedFixture } from '../federation/planFixture';
import { operationOf, variablesOf } from '../federation/referenceDocument';
import { referenceRun } from '../federation/referenceRun';

/** Old response key → new one, place by place: the path of old keys leads there. */
type Names = (path: string, key: string) => string;

/** Names that plans fetch themselves, and those of reworded documents: what a client may use for anything. */
const tempting = [
  ...[
    '__typename',
    'id',
    'code',
    'seat',
    'city',
    'fee',
    'amount',
    'court',
    'sites',
    'area',
    'volume',
    'place',
  ],
  ...[
    'yiyuOwn__id',
    'yiyuCopy1__id',
    'yiyuCopy2__fee',
    'id__alias_0',
    '__proto__',
    'constructor',
    '_entities',
  ],
];

function renamed(set: SelectionSetNode, path: string, names: Names): SelectionSetNode {
  const selections = set.selections.map((node) => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return node;
    if (node.kind === Kind.INLINE_FRAGMENT) {
      return { ...node, selectionSet: renamed(node.selectionSet, path, names) };
    }
    const key = node.alias?.value ?? node.name.value;
    const { selectionSet } = node;
    return {
      ...node,
      alias: { kind: Kind.NAME, value: names(path, key) } as const,
      ...(selectionSet ? { selectionSet: renamed(selectionSet, `${path}.${key}`, names) } : {}),
    };
  });
  return { kind: Kind.SELECTION_SET, selections };
}

function renamedData(value: unknown, path: string, names: Names): unknown {
  if (Array.isArray(value)) return value.map((item) => renamedData(item, path, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, item]) => [names(path, key), renamedData(item, `${path}.${key}`, names)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** One order of names for all places; each place gives them out as its keys come. */
function namesFrom(order: readonly string[]): Names {
  const given = new Map<string, Map<string, string>>();
  return (path, key) => {
    let here = given.get(path);
    if (!here) given.set(path, (here = new Map()));
    const name = here.get(key) ?? order[(here.size + path.length) % order.length] ?? key;
    here.set(key, name);
    return name;
  };
}

const same: Names = (_, key) => key;

describe.each(federationFixtures)('$name', ({ subgraphs, cases }) => {
  let graph: PlannedFixture;
  let executed: ExecutedFixture;
  beforeAll(async () => {
    graph = planFixture(await buildFixture({ subgraphs }));
    executed = executedFixture(graph);
  });

  const answer = async (document: DocumentNode, given: Readonly<Record<string, unknown>> | undefined) => {
    const variables = variablesOf(graph.apiSchema, document, given);
    const planned = graph.plan(withoutConditions(document, variables));
    return referenceRun({ ...graph, planned, variables });
  };

  it('answers the same under whatever names', async () => {
    const served = cases.filter((one) => 'data' in one);
    const orders = fc.shuffledSubarray(tempting, { minLength: tempting.length });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...served), orders, async ({ query, variables, data }, order) => {
        const document = parse(query);
        const inlined = inlinedOperation(document, operationOf(document));
        const names = namesFrom(order);
        const selectionSet = renamed(inlined.selectionSet, '', names);
        const asked = parse(print({ ...inlined, selectionSet }));
        const right = renamedData(data, '', names);
        const got = await answer(asked, variables);
        expect(renamedData(got.data, '', same)).toEqual(right);
        const compiled = await executed.run(asked, variables);
        expect(renamedData(compiled.data, '', same)).toEqual(right);
        expect(await executed.text(asked, variables)).toBe(JSON.stringify(compiled.data));
      }),
      { numRuns: 6 + served.length, seed: 20261123 },
    );
  });
});
