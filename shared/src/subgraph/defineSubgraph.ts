import type { Classes } from '#shared/db/classes';
import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { parse } from 'graphql';
import type { DataSource } from 'typeorm';
import type { DepartmentName } from '#shared/auth/principal';
import { connectDatabase, createDatabase } from '#shared/db/database';
import { projectPath } from '#shared/project/projectPath';
import { scalars } from '#shared/scalars/index';
import type { CreateSubgraph, SubgraphDeps, SubgraphRequest } from './contract';

/** What every resolver finds in its context; departments add their loaders and lists. */
export interface SubgraphContext extends SubgraphRequest {
  readonly db: DataSource;
  readonly cursorKey: Buffer;
  readonly today: () => string;
}

export interface SubgraphDefinition<C extends SubgraphContext> {
  readonly name: DepartmentName;
  /** By type: see src/resolvers/. Scalars of the kernel are added. */
  readonly resolvers: object;
  readonly entities: Classes;
  readonly migrations: Classes;
  /** Loaders and lists of one request. */
  readonly context: (base: SubgraphContext) => C;
}

export const schemaFile = (name: DepartmentName): string => projectPath('subgraphs', name, 'schema.graphql');

/** Only the kernel's scalars that the schema declares, so that no department has to list them. */
function scalarsOf(sdl: string): object {
  const declared = [...sdl.matchAll(/^scalar (\w+)/gm)].map(([, name]) => name as string);
  return Object.fromEntries(declared.filter((name) => name in scalars).map((name) => [name, scalars[name]]));
}

/** Time between two attempts to reach a database that is away, in milliseconds. */
const retryAfterMs = 1000;

/** One attempt at a time, and none sooner than `retryAfterMs` after a failed one. */
function opener(connect: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | null = null;
  return () => {
    current ??= connect().catch((error: unknown) => {
      setTimeout(() => (current = null), retryAfterMs).unref();
      throw error;
    });
    return current;
  };
}

/** Turns a department's definition into its `createSubgraph`: builds the schema, opens the database and brings it to the newest migration. */
export function defineSubgraph<C extends SubgraphContext>(definition: SubgraphDefinition<C>): CreateSubgraph {
  return (deps: SubgraphDeps) => {
    const sdl = readFileSync(schemaFile(definition.name), 'utf8');
    const resolvers = { ...scalarsOf(sdl), ...definition.resolvers } as GraphQLResolverMap<unknown>;
    const db = createDatabase({
      url: deps.databaseUrl,
      entities: definition.entities,
      migrations: definition.migrations,
      log: deps.log,
    });
    const open = opener(async () => {
      if (!db.isInitialized) await connectDatabase(db);
      await db.runMigrations({ transaction: 'each' });
    });
    return {
      name: definition.name,
      schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]),
      contextFor: (request) =>
        definition.context({ ...request, db, cursorKey: deps.cursorKey, today: deps.today }),
      open,
      ready: async () => {
        await open();
        await db.query('SELECT 1');
      },
      close: async () => {
        if (db.isInitialized) await db.destroy();
      },
    };
  };
}
