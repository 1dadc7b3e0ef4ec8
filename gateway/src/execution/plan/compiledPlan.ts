import type { QueryPlan } from '@apollo/query-planner';
import {
  GraphQLBoolean,
  Kind,
  valueFromAST,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { Transports } from '../../departments/transport';
import { BoundedMap } from '../boundedMap';
import { introspectOf, type Introspect } from './introspect';
import type { PlanStep } from './planRun';
import { planStepsOf, fetchesIn } from './planSteps';
import { projectionOf, type Projection } from './projection';
import { selectedIn, type Selected } from './selectedFields';
import type { NotTextReason } from './text/notText';
import { textPlanOf, type TextPlan } from './text/textPlan';
import type { TextView } from './text/textView';
import { typeNamesOf, type TypeNames } from './typeNames';

/** What is made once for a graph. */
export interface PlanSchemas {
  /** The clients' schema. */
  readonly api: GraphQLSchema;
  readonly apiTypes: TypeNames;
  readonly supergraph: GraphQLSchema;
  readonly supergraphTypes: TypeNames;
}

export const planSchemasOf = (api: GraphQLSchema, supergraph: GraphQLSchema): PlanSchemas => ({
  api,
  apiTypes: typeNamesOf(api),
  supergraph,
  supergraphTypes: typeNamesOf(supergraph),
});

/** What an operation is answered with once departments have answered. */
export interface Shaping {
  readonly project: Projection;
  readonly introspect: Introspect | undefined;
}

/** An operation that was planned and is ready to run. */
export interface CompiledPlan {
  readonly kind: 'query' | 'mutation';
  readonly run: PlanStep;
  /** Defaults of Boolean variables. */
  readonly defaults: ReadonlyMap<string, boolean>;
  /** How to answer from texts; why not, where that would not be exact. Compiled when it is first asked for. */
  textFor(view: TextView | undefined): TextPlan | NotTextReason;
  shapingFor(variables: Readonly<Record<string, unknown>>): Shaping;
  /** About how much memory it takes. */
  readonly bytes: number;
}

export interface CompileOptions {
  readonly plan: QueryPlan;
  /** The client's. */
  readonly document: DocumentNode;
  /** The one that was planned. */
  readonly planned: DocumentNode;
  readonly operationName: string | undefined;
  readonly schemas: PlanSchemas;
  readonly transports: Transports;
}

/** Of one operation few combinations of conditions are met. */
const keptShapings = 32;
const keptTexts = 4;

/** @throws AppError for a plan that cannot be run */
export function compilePlan(options: CompileOptions): CompiledPlan {
  const { plan, schemas, transports, operationName } = options;
  const asked = selectedIn(options.document, operationName);
  const reworded = selectedIn(options.planned, operationName);
  const planned = reworded.operation === asked.operation ? asked : reworded;
  const { supergraph: schema, supergraphTypes: types } = schemas;
  const conditions = conditionsIn(asked);
  const defaults = defaultsIn(asked);
  const shapings = new BoundedMap<string, Shaping>(keptShapings);
  const texts = new BoundedMap<string, TextPlan | NotTextReason>(keptTexts);
  const isConditional = hasConditions(asked);
  return {
    textFor(view) {
      const key = view ? `${view.hidden.typename} ${view.hidden.entity}` : '';
      let text = texts.get(key);
      if (text === undefined) {
        const isReworded = planned !== asked;
        text = textPlanOf({ plan, asked, isReworded, isConditional, schemas, transports, view });
        texts.set(key, text);
      }
      return text;
    },
    kind: asked.operation.operation === 'mutation' ? 'mutation' : 'query',
    run: planStepsOf(plan, { transports, schema, types }),
    defaults,
    shapingFor(variables) {
      const values = conditions.map((name) => [name, isTrue(variables, defaults, name)] as const);
      const key = values.map(([, value]) => (value ? '1' : '0')).join('');
      let shaping = shapings.get(key);
      if (!shaping) {
        shaping = shapingOf(schemas, asked, planned, Object.fromEntries(values));
        shapings.set(key, shaping);
      }
      return shaping;
    },
    bytes: bytesOf(plan),
  };
}

/** The value of a Boolean variable: the client's, or the default of the operation. */
export function isTrue(
  variables: Readonly<Record<string, unknown>>,
  defaults: ReadonlyMap<string, boolean>,
  name: string,
): boolean {
  const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
  return given === undefined ? (defaults.get(name) ?? false) : given === true;
}

function shapingOf(
  { api: schema, apiTypes: types }: PlanSchemas,
  asked: Selected,
  planned: Selected,
  conditions: Readonly<Record<string, boolean>>,
): Shaping {
  return {
    project: projectionOf({ schema, types, asked, planned, conditions }),
    introspect: introspectOf(schema, asked, conditions, types),
  };
}

const hasConditions = ({ operation, fragments }: Selected): boolean => {
  let found = false;
  const isOne = ({ name }: DirectiveNode): void => {
    found ||= name.value === 'skip' || name.value === 'include';
  };
  for (const node of [operation, ...fragments.values()]) visit(node, { Directive: isOne });
  return found;
};

function conditionsIn({ operation, fragments }: Selected): string[] {
  const names = new Set<string>();
  for (const node of [operation, ...fragments.values()]) {
    visit(node, {
      Directive: ({ name, arguments: given }) => {
        if (name.value !== 'skip' && name.value !== 'include') return;
        for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  }
  return [...names];
}

function defaultsIn({ operation }: Selected): Map<string, boolean> {
  const defaults = new Map<string, boolean>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const value: unknown = defaultValue && valueFromAST(defaultValue, GraphQLBoolean);
    if (typeof value === 'boolean') defaults.set(variable.name.value, value);
  }
  return defaults;
}

/** Closures and nodes take about this many bytes for each character of what departments are asked. */
const bytesPerCharacter = 24;
const smallest = 4096;

function bytesOf({ node }: QueryPlan): number {
  if (!node || node.kind === 'Subscription') return smallest;
  const characters = fetchesIn(node).reduce((sum, { fetch }) => sum + fetch.operation.length, 0);
  return smallest + characters * bytesPerCharacter;
}
