import type { Classes } from '#shared/db/classes';
import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { parse } from 'graphql';
import type { Logger } from 'pino';
import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { ExactLookup } from '#shared/auth/exactLookup';
import type { DepartmentName } from '#shared/auth/principal';
import { connectDatabase, createDatabase, statementLogOf } from '#shared/db/database';
import { RegionScoped } from '#shared/db/regionScoped';
import { RowScopes } from '#shared/db/rowScopes';
import { ScopedDatabase } from '#shared/db/scopedDatabase';
import { pseudonymsOf } from '#shared/grants/pseudonym';
import { basisOf, createGrantCheck } from '#shared/grants/requestBasis';
import { narrowedBy } from '#shared/grants/usableGrant';
import { accessOf, type Access } from '#shared/policy/access';
import { applyPolicy } from '#shared/policy/applyPolicy';
import type { PolicySlice } from '#shared/policy/bundle';
import type { GuardContext } from '#shared/policy/guards/guardContext';
import type { RowRule } from '#shared/policy/rules';
import { projectPath } from '#shared/project/projectPath';
import { scalars } from '#shared/scalars/index';
import type { CreateSubgraph, SubgraphDeps, SubgraphRequest } from './contract';

/** What every resolver finds in its context; departments add their loaders and lists. */
export interface SubgraphContext extends SubgraphRequest {
  /** What the caller may, for guards and masks. */
  readonly access: Access;
  /** What stands for a value under a grant at the level PSEUDONYM. */
  readonly pseudonym: GuardContext['pseudonym'];
  /** The department's database as the caller sees it. */
  readonly db: ScopedDatabase;
  readonly cursorKey: Buffer;
  /** Look-ups of people by number: counted over all requests. */
  readonly exactLookup: ExactLookup;
  readonly today: () => string;
}

export interface SubgraphDefinition<C extends SubgraphContext> {
  readonly name: DepartmentName;
  /** By type: see src/resolvers/. Scalars of the kernel are added. */
  readonly resolvers: object;
  readonly entities: Classes;
  readonly migrations: Classes;
  /** The tables behind the types whose rows not everyone may see (`@rowScope`), by type. */
  readonly rows: Readonly<Record<string, EntityTarget<ObjectLiteral>>>;
  /** Loaders and lists of one request. */
  readonly context: (base: SubgraphContext) => C;
  /** Work beside the requests: begun once, when the database stands at its newest migration, and closed before the database is. */
  readonly onOpen?: (dataSource: DataSource, log: Logger) => { close(): Promise<void> } | null;
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

/** Whether a rule takes rows away. One that only guards fields needs no table: it may stand on a type that is part of a record. */
const narrowsRows = (rule: RowRule): boolean => rule.region === 'ROWS' || rule.publicWhile !== undefined;

/**
 * The row rules of the slice by table. Every type whose rows not everyone may see needs its table named, and every table whose
 * rows lie somewhere needs a rule: a table left out would be read without a scope.
 */
function rowScopesOf(definition: SubgraphDefinition<never>, { rules }: PolicySlice): RowScopes {
  const named = Object.entries(definition.rows);
  const missing = Object.entries(rules.rows)
    .filter(([type, rule]) => narrowsRows(rule) && !Object.hasOwn(definition.rows, type))
    .map(([type]) => type);
  const unruled = named.filter(([type]) => !Object.hasOwn(rules.rows, type)).map(([type]) => type);
  const unnamed = (Object.values(definition.entities) as { name: string; prototype: unknown }[]).filter(
    (entity) =>
      entity.prototype instanceof RegionScoped && !named.some(([, tableOfType]) => tableOfType === entity),
  );
  if (missing.length + unruled.length + unnamed.length > 0) {
    throw new Error(
      `Row scope of ${definition.name} is incomplete: ` +
        `types with @rowScope without a table (${missing.join(', ')}), ` +
        `tables of types without @rowScope (${unruled.join(', ')}), ` +
        `tables with a division that belong to no type (${unnamed.map((entity) => entity.name).join(', ')}). ` +
        'Name them in "rows" of src/index.ts and annotate the type.',
    );
  }
  return new RowScopes(new Map(named.map(([type, entity]) => [entity, rules.rows[type] as RowRule])));
}

/** Turns a department's definition into its `createSubgraph`: builds the schema, opens the database and brings it to the newest migration. */
export function defineSubgraph<C extends SubgraphContext>(definition: SubgraphDefinition<C>): CreateSubgraph {
  return (deps: SubgraphDeps) => {
    const { policy, cursorKey, today } = deps;
    const isSignedGrant = deps.grants ? createGrantCheck(deps.grants) : null;
    const exactLookup = new ExactLookup(deps.lookup ?? { key: null });
    const sdl = readFileSync(schemaFile(definition.name), 'utf8');
    const resolvers = { ...scalarsOf(sdl), ...definition.resolvers } as GraphQLResolverMap<unknown>;
    const scopes = rowScopesOf(definition as never, policy);
    const dataSource = createDatabase({
      url: deps.databaseUrl,
      entities: definition.entities,
      migrations: definition.migrations,
      log: deps.log,
    });
    let beside: { close(): Promise<void> } | null = null;
    let isClosed = false;
    const open = opener(async () => {
      if (!dataSource.isInitialized) await connectDatabase(dataSource);
      // Connections that came after the end would keep the process alive.
      if (isClosed) {
        await dataSource.destroy();
        throw new Error(`The department ${definition.name} was closed while it opened its database.`);
      }
      await dataSource.runMigrations({ transaction: 'each' });
      // Not before: migrations move rows without asking whose they are.
      if (deps.statements === 'CHECKED')
        statementLogOf(dataSource).requireScopeOn(scopes.tablesIn(dataSource));
      if (!isClosed) beside = definition.onOpen?.(dataSource, deps.log) ?? null;
    });
    return {
      name: definition.name,
      schema: applyPolicy(buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]), policy),
      policy,
      dataSource,
      contextFor: (request) => {
        const basis = basisOf(request, isSignedGrant, new Date());
        const { grant } = basis;
        const principal = grant ? narrowedBy(request.principal, grant) : request.principal;
        return definition.context({
          ...request,
          principal,
          access: accessOf(principal, basis),
          pseudonym: pseudonymsOf(grant, deps.grants),
          db: new ScopedDatabase(dataSource, principal, scopes, today()),
          cursorKey,
          exactLookup,
          today,
        });
      },
      open,
      ready: async () => {
        await open();
        await dataSource.query('SELECT 1');
      },
      close: async () => {
        isClosed = true;
        await beside?.close();
        if (dataSource.isInitialized) await dataSource.destroy();
      },
    };
  };
}
