import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import type { Generation } from './generation';
import type { GuardedExecutor } from './guardedExecutor';

type SchemaListener = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];

/** The graph as it is served: a generation at a time, for whoever comes new. */
export interface ServedGraph {
  /** For Apollo Server, which parses and validates with the schema it is told of. */
  readonly gateway: GatewayInterface;
  current(): Generation;
  /** Runs an operation of a document that is valid in the context's schema, under the generation of that schema. */
  readonly execute: GuardedExecutor;
  /** From now on, which is before this returns, `next` is served. Resolves once the last operation of the generation before has ended and that is closed */
  replace(next: Generation): Promise<void>;
  close(): Promise<void>;
}

interface Serving {
  readonly generation: Generation;
  underWay: number;
  /** Set when nobody new comes. */
  onIdle: (() => void) | undefined;
}

/**
 * Serves generations one after the other. Each operation runs to its end under the generation whose schema its document was validated with,
 * so that none is dropped and none is decided by one policy and planned by another supergraph.
 */
export function serveGenerations(first: Generation): ServedGraph {
  const bySchema = new WeakMap<GraphQLSchema, Serving>();
  const listeners = new Set<SchemaListener>();
  const serve = (generation: Generation): Serving => {
    const serving: Serving = { generation, underWay: 0, onIdle: undefined };
    bySchema.set(generation.schema, serving);
    return serving;
  };
  let serving = serve(first);

  const tell = (listener: SchemaListener): void => {
    const { schema, supergraphSdl } = serving.generation;
    listener({ apiSchema: schema, coreSupergraphSdl: supergraphSdl });
  };
  const idle = (old: Serving): Promise<void> =>
    old.underWay === 0 ? Promise.resolve() : new Promise((resolve) => (old.onIdle = resolve));

  const execute: GuardedExecutor = async (context) => {
    const own = bySchema.get(context.schema) ?? serving;
    own.underWay++;
    try {
      return await own.generation.execute(context);
    } finally {
      if (--own.underWay === 0) own.onIdle?.();
    }
  };
  return {
    gateway: {
      onSchemaLoadOrUpdate(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      async load() {
        for (const listener of listeners) tell(listener);
        return { executor: execute as never };
      },
      stop: async () => undefined,
    },
    current: () => serving.generation,
    execute,
    async replace(next) {
      const old = serving;
      serving = serve(next);
      for (const listener of listeners) tell(listener);
      // What is being parsed now is about to run under the old one.
      await new Promise((resolve) => setTimeout(resolve, overlapMs));
      await idle(old);
      await old.generation.close();
    },
    async close() {
      await serving.generation.close();
    },
  };
}

/** Time in which a document that was validated before the exchange begins to run. */
const overlapMs = 1_000;
