import {
  getVariableValues,
  isScalarType,
  print,
  validate,
  visit,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { DepartmentFault } from '../../src/execution/departmentFault';
import {
  createPlanExecutor,
  type PlanAnswer,
  type PlanExecutor,
  type TextAnswer,
} from '../../src/execution/plan/planExecutor';
import type { PlanRequest } from '../../src/execution/plan/planRequest';
import { Choices, numbersFrom } from '../proof/generate/choices';
import { operationFrom } from '../proof/generate/operation';
import type { SampleKeys } from '../proof/generate/sampleKeys';
import { everyRow, shownOf, withHidden } from './hiddenKeys';
import { losesFields, stockRun } from './stockRun';
import { fair, hashOf, type Weather } from './weather';
import { createStages, oneOperation, type Sent, type Stage, type Stages, type World } from './world';

interface Operation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Asked extends Operation {
  /** The same with keys that are not for the client. */
  readonly hidden: Operation;
}

/** Values for arguments. What departments make of them is their own matter: scalars that are none of GraphQL's take any text. */
const keysFor = (schema: GraphQLSchema): SampleKeys => ({
  byCoordinate: new Map(),
  byScalar: new Map(
    Object.values(schema.getTypeMap())
      .filter(isScalarType)
      .map(({ name }) => [name, wordsFor[name] ?? ['k1', '2026-11-01', 'é"\\']]),
  ),
});

const wordsFor: Readonly<Record<string, readonly string[]>> = {
  ID: ['k1', 'k2', 'k3', 'k4'],
  Int: ['1', '3'],
  Float: ['1', '2.5'],
};

/** A random operation of a seed; undefined where it is not valid. */
export function askedFrom({ planner }: World, seed: number): Asked | undefined {
  const { query: text, variables = {} } = operationFrom(
    new Choices(numbersFrom(seed, 40 + (seed % 200))),
    planner.apiSchema,
    keysFor(planner.apiSchema),
    () => false,
  );
  const written = oneOperation(text);
  const document = seed % 4 === 0 ? written : unconditional(written);
  if (validate(planner.apiSchema, document).length > 0) return undefined;
  const operation = document.definitions[0];
  if (operation?.kind !== 'OperationDefinition') return undefined;
  const { errors } = getVariableValues(planner.apiSchema, operation.variableDefinitions ?? [], variables);
  if (errors) return undefined;
  const shown = { text: print(document), document, variables };
  const more = withHidden(planner.apiSchema, document);
  return { ...shown, hidden: { text: print(more), document: more, variables } };
}

/** Most operations depend on no variable. */
function unconditional(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  const stripped = visit(document, { Directive: () => null });
  visit(stripped, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return visit(stripped, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
}

/** Weather of a seed: often fair, else with one or two things that go wrong. */
export function weatherFrom(seed: number): Weather {
  const base = fair(hashOf(1, seed) % 1000);
  const kinds: readonly (keyof Weather)[] = [
    'badNull',
    'error',
    'wrongKind',
    'wrongType',
    'missing',
    'extra',
    'disorder',
    'odd',
    'lostEntity',
    'fewEntities',
    'garbage',
    'down',
  ];
  const weather: Record<string, unknown> = {
    ...base,
    seed,
    things: [3, 7, 40][seed % 3],
    isSlow: seed % 2 === 1,
    isSpaced: hashOf(2, seed) % 20 === 0,
  };
  if (hashOf(3, seed) % 3 > 0) {
    for (let n = 0; n <= hashOf(4, seed) % 2; n++) {
      const kind = kinds[hashOf(5, seed, n) % kinds.length];
      if (kind) weather[kind] = [0.5, 4, 25][hashOf(6, seed, n) % 3];
    }
  }
  return weather as unknown as Weather;
}

/** An answer in a form that can be compared; the order of errors does not count. */
interface Told {
  readonly data: string;
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

function told({ data, errors, extensions }: PlanAnswer): Told {
  const faults = (errors ?? []).map(({ originalError, message }) =>
    originalError instanceof DepartmentFault
      ? `${originalError.service} ${originalError.code} ${originalError.clientPath.join('.')}`
      : message,
  );
  const noted = (extensions?.['valueCompletion'] ?? []) as { path?: readonly unknown[] }[];
  const notes = noted.map(({ path }) => (path ?? []).join('.'));
  return {
    data: JSON.stringify(data),
    faults: [...new Set(faults)].sort(),
    notes: [...new Set(notes)].sort(),
  };
}

const toldText = ({ latin1 }: TextAnswer): Told => ({
  data: Buffer.from(latin1, 'latin1').toString('utf8'),
  faults: [],
  notes: [],
});

/** JSON with keys in order: @apollo/gateway puts fields of repeated fragments where it likes. */
const sorted = (json: string): string =>
  JSON.stringify(JSON.parse(json), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Ways of running the same operations in the same world. */
export interface Arena {
  readonly world: World;
  readonly byObjects: { readonly stages: Stages; readonly executor: PlanExecutor };
  readonly byText: { readonly stages: Stages; readonly executor: PlanExecutor };
}

export function createArena(world: World): Arena {
  const way = (by: 'OBJECTS' | 'TEXT') => {
    const stages = createStages(world, by);
    const { planner } = world;
    return { stages, executor: createPlanExecutor({ planner, transports: stages.transports }) };
  };
  return { world, byObjects: way('OBJECTS'), byText: way('TEXT') };
}

const requestOf = ({ text, document, variables }: Operation, { request }: Stage): PlanRequest => ({
  document,
  queryHash: text,
  operationName: undefined,
  variables,
  request,
  asked: { count: 0, departments: new Set() },
});

const lettersOf = (sent: readonly Sent[]): string =>
  JSON.stringify(sent.map((one) => JSON.stringify(one)).sort());

/**
 * Runs an operation by texts, by objects over texts, and by objects; what differs, or null.
 * @param withStock by the execution of @apollo/gateway too
 */
export async function differenceOf(
  { world, byObjects, byText }: Arena,
  asked: Asked,
  weather: Weather,
  withStock: boolean,
): Promise<string | null> {
  const stages = [
    byObjects.stages.open(weather),
    byText.stages.open(weather),
    byText.stages.open(weather),
  ] as const;
  const [direct, object, text] = stages;
  const requests = [requestOf(asked, direct), requestOf(asked, object), requestOf(asked, text)] as const;
  try {
    const [first, second, third] = await Promise.all([
      byObjects.executor.run(requests[0]),
      byText.executor.run(requests[1]),
      byText.executor.runText(requests[2]),
    ]);
    const wanted = told(first);
    const found = {
      'objects over texts': told(second),
      texts: 'latin1' in third ? toldText(third) : told(third),
    };
    for (const [way, answer] of Object.entries(found)) {
      if (JSON.stringify(answer) !== JSON.stringify(wanted))
        return differs(way, answer, wanted, asked, weather);
    }
    if (lettersOf(text.sent) !== lettersOf(object.sent))
      return differs('requests', text.sent, object.sent, asked, weather);
    if (requests[2].asked.count !== text.sent.length)
      return differs('count', requests[2].asked, text.sent, asked, weather);
    const seen = weather.seed % 3 === 0 ? await viewDifference(byText, asked, weather) : null;
    if (seen !== null) return seen;
    return withStock ? await stockDifference(world, byObjects.stages, wanted, asked, weather) : null;
  } finally {
    byObjects.stages.close(direct);
    byText.stages.close(object);
    byText.stages.close(text);
  }
}

/** Whether a text shows, and tells as rows, what objects with hidden keys have in them. */
async function viewDifference(
  { stages, executor }: Arena['byText'],
  asked: Asked,
  weather: Weather,
): Promise<string | null> {
  const { hidden } = asked;
  const [object, text] = [stages.open(weather), stages.open(weather)];
  const rows: unknown[] = [];
  try {
    const [whole, answer] = await Promise.all([
      executor.run(requestOf(hidden, object)),
      executor.runText(requestOf(hidden, text), everyRow, (type, key) => rows.push([type, key])),
    ]);
    if (!('latin1' in answer)) return null;
    const wanted = shownOf(whole.data);
    const found = { text: toldText(answer).data, rows };
    return JSON.stringify(found) === JSON.stringify(wanted)
      ? null
      : differs('texts with hidden keys', found, wanted, hidden, weather);
  } finally {
    stages.close(object);
    stages.close(text);
  }
}

/**
 * @apollo/gateway loses fields of some fragments (losesFields), sends null for what it failed to fetch below a required field (here: such an
 * entity is not asked for), and overlooks answers of a wrong shape where the client sees none of it.
 */
async function stockDifference(
  world: World,
  stages: Stages,
  wanted: Told,
  asked: Asked,
  weather: Weather,
): Promise<string | null> {
  const isBeyond = weather.missing + weather.wrongKind + weather.wrongType + weather.fewEntities > 0;
  if (isBeyond || losesFields(world.planner.apiSchema, asked.document)) return null;
  const stage = stages.open(weather);
  try {
    const answer = told(
      (await stockRun(
        world,
        asked.document,
        asked.variables,
        stages.transports,
        stage.request,
      )) as PlanAnswer,
    );
    const isSame =
      sorted(answer.data) === sorted(wanted.data) &&
      JSON.stringify(answer.faults) === JSON.stringify(wanted.faults);
    return isSame ? null : differs('@apollo/gateway', answer, wanted, asked, weather);
  } finally {
    stages.close(stage);
  }
}

const differs = (way: string, found: unknown, wanted: unknown, asked: Operation, weather: Weather): string =>
  [
    `By ${way}:`,
    JSON.stringify(found),
    'wanted:',
    JSON.stringify(wanted),
    asked.text,
    JSON.stringify(asked.variables),
    JSON.stringify(weather),
  ].join('\n');

export interface Comparison {
  readonly cases: number;
  readonly seed: number;
}

export interface Difference {
  readonly seed: number;
  readonly message: string;
}

/** Cases of one operation, which is planned once. */
const perOperation = 25;
/** Cases that run at a time in one executor. */
const atOnce = 8;
const stockEvery = 5;

/** Compares random operations in random weather, several at a time; the first difference. A seed is one case, to be run again alone. */
export async function compareAll(arena: Arena, { cases, seed }: Comparison): Promise<Difference | null> {
  for (let done = 0; done < cases;) {
    const operation = Math.floor((seed + done) / perOperation);
    const asked = askedFrom(arena.world, operation);
    const size = Math.min(perOperation - ((seed + done) % perOperation), cases - done, atOnce);
    if (asked) {
      const found = await Promise.all(
        Array.from({ length: size }, async (_, n): Promise<Difference | null> => {
          const at = seed + done + n;
          const message = await differenceOf(arena, asked, weatherFrom(at), at % stockEvery === 0);
          return message === null ? null : { seed: at, message };
        }),
      );
      const first = found.find((each) => each !== null);
      if (first) return first;
    }
    done += size;
  }
  return null;
}
