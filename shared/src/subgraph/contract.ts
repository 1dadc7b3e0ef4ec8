import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { LookupSettings } from '#shared/auth/exactLookup';
import type { DepartmentName, Principal } from '#shared/auth/principal';
import type { GrantKeys } from '#shared/grants/grantKeys';
import type { SignedGrant } from '#shared/grants/grant';
import type { PurposeCode } from '#shared/grants/purposes';
import type { Language } from '#shared/errors/table';
import type { PolicySlice } from '#shared/policy/bundle';
import type { AuditServices } from './auditServices';

/** What a department is given to build its subgraph: everything it needs, nothing it could reach by itself. */
export interface SubgraphDeps {
  /** `mysql://user:password@host:port/schema` or `sqlite:path/to/file`. */
  readonly databaseUrl: string;
  readonly log: Logger;
  /** Key under which this department signs the cursors of its lists (HMAC-SHA256). */
  readonly cursorKey: Buffer;
  /** The civil date in Asia/Shanghai, `YYYY-MM-DD`: default of every "as of" argument. */
  readonly today: () => string;
  /** The composed policy of this department's coordinates: what the second line enforces. */
  readonly policy: PolicySlice;
  /** For departments with people: key and limits of exact look-ups by number. Without, look-ups are refused. */
  readonly lookup?: LookupSettings | undefined;
  /** What departments check grants and make pseudonyms with; without, no grant opens anything here. */
  readonly grants?: GrantKeys | undefined;
  /** Of the audit department alone. */
  readonly audit?: AuditServices | undefined;
  /** In tests: a statement on a scoped table that does not carry its row scope fails. Left out, statements are not looked at. */
  readonly statements?: 'CHECKED';
}

/** One request as a department sees it, however it came (HTTP or in-process). */
export interface SubgraphRequest {
  readonly principal: Principal;
  readonly language: Language;
  readonly requestId: string;
  /** payloadHash of the policy bundle the gateway decided under. A department with a slice of another refuses. */
  readonly bundle: string;
  /** What data above internal is read for; null when nothing was stated. */
  readonly purpose: PurposeCode | null;
  /** The grant it is read under; null without. Departments check it for themselves. */
  readonly grant: SignedGrant | null;
}

/** A department's public face. There is no HTTP in it: server.ts and the gateway's embedded.ts are its two users. */
export interface Subgraph {
  readonly name: DepartmentName;
  readonly schema: GraphQLSchema;
  /** The slice the schema is guarded by. */
  readonly policy: PolicySlice;
  readonly dataSource: DataSource;
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
