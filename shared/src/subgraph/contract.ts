import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { DepartmentName, Principal } from '#shared/auth/principal';
import type { Language } from '#shared/errors/table';

/** What a department is given to build its subgraph: everything it needs, nothing it could reach by itself. */
export interface SubgraphDeps {
  /** `mysql://user:password@host:port/schema` or `sqlite:path/to/file`. */
  readonly databaseUrl: string;
  readonly log: Logger;
  /** Key under which this department signs the cursors of its lists (HMAC-SHA256). */
  readonly cursorKey: Buffer;
  /** The civil date in Asia/Shanghai, `YYYY-MM-DD`: default of every "as of" argument. */
  readonly today: () => string;
}

/** One request as a department sees it, however it came (HTTP or in-process). */
export interface SubgraphRequest {
  readonly principal: Principal;
  readonly language: Language;
  readonly requestId: string;
}

/** A department's public face. There is no HTTP in it: server.ts and the gateway's embedded.ts are its two users. */
export interface Subgraph {
  readonly name: DepartmentName;
  readonly schema: GraphQLSchema;
  /** The GraphQL context of one request: fresh loaders, never shared between requests. */
  contextFor(request: SubgraphRequest): object;
  /** Connects to the database unless it is connected; a department whose database is away at start recovers by itself. */
  open(): Promise<void>;
  /** Resolves when the database answers; rejects with what is wrong. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Never fails: a database that is down shows in `ready()` and in SUBGRAPH_UNAVAILABLE. */
export type CreateSubgraph = (deps: SubgraphDeps) => Subgraph;
