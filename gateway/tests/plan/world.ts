import '../../src/telemetryOff';
import { operationFromDocument, Supergraph, type Schema } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { getOperationAST, Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { departmentError } from '#shared/errors/departmentError';
import { publicPrincipal } from '#shared/auth/principal';
import type { SubgraphRequest } from '#shared/subgraph/contract';
import type { Transport, Transports } from '../../src/departments/transport';
import type { Planner } from '../../src/planning/planner';
import { runtimeSupergraph } from '../../src/supergraph/runtime';
import { fakeDepartment, type FakeDepartment, type FakeRequest } from './fakeDepartment';
import { chanceOf, hashOf, type Weather } from './weather';

/** A supergraph with departments that make up their data. */
export interface World {
  readonly planner: Planner;
  /** Plans and their operations, for what runs them in another way. */
  readonly planOf: (document: DocumentNode) => QueryPlan;
  /** The clients' schema as the planner has it. */
  readonly stockSchema: Schema;
  /** Of the departments. */
  readonly names: readonly string[];
  departments(weather: Weather): ReadonlyMap<string, FakeDepartment>;
}

export async function createWorld(supergraphSdl: string): Promise<World> {
  const supergraph = Supergraph.build(runtimeSupergraph(supergraphSdl));
  const planner = new QueryPlanner(supergraph, { incrementalDelivery: { enableDefer: false } });
  const api = supergraph.apiSchema();
  const plans = new WeakMap<DocumentNode, QueryPlan>();
  const planOf = (document: DocumentNode): QueryPlan => {
    let plan = plans.get(document);
    if (!plan) {
      plan = planner.buildQueryPlan(operationFromDocument(api, document, { validate: false }));
      plans.set(document, plan);
    }
    return plan;
  };
  const subgraphs = new Map<string, GraphQLSchema>();
  const keys = new Set<string>();
  const dependent = new Set<string>();
  for (const subgraph of supergraph.subgraphs()) {
    subgraphs.set(subgraph.name, subgraph.schema.toGraphQLJSSchema());
    const metadata = subgraph.metadata();
    for (const type of subgraph.schema.objectTypes()) {
      for (const key of type.appliedDirectivesOf(metadata.keyDirective())) {
        for (const field of String(key.arguments().fields).match(/\w+/g) ?? [])
          keys.add(`${type.name}.${field}`);
      }
      for (const field of type.fields()) {
        if (field.appliedDirectivesOf(metadata.requiresDirective()).length > 0)
          dependent.add(`${type.name}.${field.name}`);
      }
    }
  }
  const isKey = (type: string, field: string): boolean => keys.has(`${type}.${field}`);
  const needs = (type: string, field: string): boolean => dependent.has(`${type}.${field}`);
  return {
    planOf,
    stockSchema: api,
    names: [...subgraphs.keys()],
    planner: {
      apiSchema: api.toGraphQLJSSchema(),
      supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
      plan: async ({ document }) => ({ plan: planOf(document), document }),
      close: async () => undefined,
    },
    departments: (weather) =>
      new Map(
        [...subgraphs].map(([name, schema]) => [name, fakeDepartment(name, schema, isKey, needs, weather)]),
      ),
  };
}

/** A document without the operations that do not run. */
export function oneOperation(text: string, name?: string): DocumentNode {
  const document = parse(text, { noLocation: true });
  const chosen = getOperationAST(document, name);
  const definitions = document.definitions.filter(
    (node) => node.kind !== Kind.OPERATION_DEFINITION || node === chosen,
  );
  return { ...document, definitions };
}

export const anybody: SubgraphRequest = {
  principal: publicPrincipal,
  language: 'en',
  requestId: 'request-0001',
  bundle: '0'.repeat(64),
  purpose: null,
  grant: null,
};

/** What was sent, as it was sent. */
export interface Sent extends FakeRequest {
  readonly department: string;
}

/** One request's departments: how they answer, and what they were asked. */
export interface Stage {
  readonly weather: Weather;
  readonly sent: Sent[];
  readonly request: SubgraphRequest;
}

export interface Stages {
  /** Ways to departments that answer every request as its stage says. */
  readonly transports: Transports;
  open(weather: Weather): Stage;
  close(stage: Stage): void;
}

/** @param by whether departments are asked with objects, as in process, or with texts, as over HTTP */
export function createStages(world: World, by: 'OBJECTS' | 'TEXT'): Stages {
  const open = new Map<string, Stage & { readonly departments: ReadonlyMap<string, FakeDepartment> }>();
  let opened = 0;
  const ask = async (name: string, { requestId }: SubgraphRequest, request: FakeRequest): Promise<string> => {
    const stage = open.get(requestId);
    const answer = stage?.departments.get(name);
    if (!stage || !answer) throw new Error(`Nobody asked ${name} in ${requestId}.`);
    const { weather, sent } = stage;
    sent.push({ department: name, ...request });
    if (weather.isSlow) {
      const turns = hashOf(weather.seed, name, request.query.length) % 6;
      for (let n = 0; n < turns; n++) await new Promise((resolve) => setImmediate(resolve));
    }
    if (chanceOf(weather, weather.down, 'down', name)) throw departmentError('SUBGRAPH_TIMEOUT', name);
    return answer(request);
  };
  const transportTo = (name: string): Transport => ({
    async send(operation, request) {
      const text = await ask(name, request, JSON.parse(JSON.stringify(operation)) as FakeRequest);
      try {
        return JSON.parse(text) as object;
      } catch {
        throw departmentError('SUBGRAPH_UNAVAILABLE', name);
      }
    },
    ...(by === 'TEXT' && {
      sendText: async (body: string, request: SubgraphRequest) =>
        Buffer.from(await ask(name, request, JSON.parse(body) as FakeRequest)),
    }),
    ready: async () => null,
    close: async () => undefined,
  });
  return {
    transports: new Map(world.names.map((name) => [name, transportTo(name)])),
    open(weather) {
      const requestId = `stage-${opened++}`;
      const stage = {
        weather,
        sent: [],
        request: { ...anybody, requestId },
        departments: world.departments(weather),
      };
      open.set(requestId, stage);
      return stage;
    },
    close: ({ request }) => void open.delete(request.requestId),
  };
}
