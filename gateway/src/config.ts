import type { KeyObject } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { suiteNames, type SuiteName } from '#shared/audit/suite';
import { privateKeyFrom, publicKeyFrom } from '#shared/auth/internalTokenKey';
import { readEnvironment } from '#shared/config/readEnvironment';
import { host, key, lookupVariables, port, secret } from '#shared/config/variables';
import type { LookupLimits } from '#shared/auth/lookupLimits';
import { gatewayAudience, localIssuerName } from '#shared/auth/localIssuer';
import { logLevels } from '#shared/observability/logger';
import {
  departmentSettingsOf,
  departmentVariables,
  type DepartmentSettings,
} from './departments/departmentSettings';

const count = (what: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,9}$/)
    .transform(Number)
    .describe(what);

const url = z.url({ protocol: /^https?$/ }).describe('an http or https URL');

/** What each variable means: shown by --help, and the reason for its default beside it. */
const shape = {
  /** 4000: what GraphQL servers commonly use. */
  PORT: port.default(4000),
  /** Loopback: nobody else reaches the graph until somebody decides so. */
  HOST: host.default('127.0.0.1'),
  DATA_DIR: z.string().min(1).describe('the folder of keys and embedded databases').default('./data'),
  /** Left out: what is there, else s, which is ready within half a minute on a laptop. */
  SEED_SIZE: z.enum(['s', 'm', 'l']).describe('s, m or l: how much demo data (default s)').optional(),
  NODE_ENV: z.string().describe('production, or anything else').default('development'),
  /** Off: whoever reads the local key can be anyone. */
  LOCAL_ISSUER: z
    .enum(['on', 'off'])
    .describe('on or off: accept tokens of the local issuer; never in production')
    .default('off'),
  JWKS_URL: url.describe("the https address of the identity provider's keys").optional(),
  ISSUER: z.string().min(1).describe('the "iss" that tokens must have').optional(),
  AUDIENCE: z.string().min(1).describe('the "aud" that tokens must have').default(gatewayAudience),
  INTERNAL_SECRET: secret.optional(),
  /** Departments with the public key can verify and never forge; six times the CPU of tokens under the secret. */
  INTERNAL_SIGNING_KEY: key
    .transform(privateKeyFrom)
    .describe(
      'Ed25519 private key that signs requests to departments, instead of keys derived from INTERNAL_SECRET',
    )
    .optional(),
  POLICY_SIGNER: z
    .string()
    .min(1)
    .describe('file of the public key policies are signed with (default: the pinned one)')
    .optional(),
  POLICY_BUNDLE: z
    .string()
    .min(1)
    .describe('file of the signed policy (default: gateway/policy/bundle.json)')
    .optional(),
  LOG_LEVEL: z
    .enum(logLevels)
    .describe(`one of ${logLevels.join(', ')}`)
    .default('info'),
  /** Outsiders need not see how the graph is made; explorers and typed clients sign in. */
  INTROSPECTION: z
    .enum(['signed-in', 'public'])
    .describe('signed-in or public: who may read the schema')
    .default('signed-in'),
  /** Shadow is for trying a policy: nothing is denied at the gateway, everything is logged. */
  PERMISSIONS: z
    .enum(['enforce', 'shadow'])
    .describe('enforce or shadow: deny, or only log what would be denied')
    .default('enforce'),
  /** Stock is for comparing: it plans and runs as @apollo/gateway does, errors of its own included. */
  EXECUTOR: z.enum(['own', 'stock']).describe('own or stock: how plans are run').default('own'),
  /** A page of a list or two; shorter ones cost more to compress than to send. */
  COMPRESS_FROM: count('bytes from which on answers of public data are compressed').default(16_384),
  /** Two looks alike make a change: it is served within twice this time. */
  SUPERGRAPH_POLL_MS: count(
    'milliseconds between two looks at the files of the supergraph and its policy',
  ).default(2000),
  /** 1 MiB: room for the longest document that MAX_TOKENS admits, and for lists of keys in its variables. */
  BODY_LIMIT: count('bytes of the largest request body').default(1_048_576),
  /** Several times what a dossier over all departments needs; parsing time grows with it. */
  MAX_TOKENS: count('tokens of the longest document').default(5000),
  /** Room for a record, its connections and what they lead to, twice over; introspection is bounded by graphql-js. */
  MAX_DEPTH: count('levels of the deepest selection').default(15),
  MAX_ALIASES: count('aliases in one operation').default(100),
  MAX_ROOT_FIELDS: count('root fields of one operation').default(30),
  /** As many selections as Apollo Server's own limit allows; the planner's time grows faster than their number. */
  MAX_FIELDS: count('fields of one operation with its fragments expanded').default(10_000),
  /** 100 firms with a list of 20 in each of five departments cost about a tenth of it. */
  MAX_COST: count('points of the costliest operation').default(100_000),
  DEFAULT_LIST_SIZE: count('assumed length of a list without @listSize').default(10),
  ...departmentVariables,
  /** Half as long again as a department may take: what needs two, one after the other, still gets an answer. */
  REQUEST_DEADLINE_MS: count('milliseconds the departments have for a whole request').default(15_000),
  /** Several times what answers at once on one core; each holds some hundred kilobytes at worst. */
  MAX_IN_FLIGHT: count('requests under way at once; more are turned away with 503').default(1024),
  /** A quarter of a second, turn after turn: what is let in beyond it only waits. */
  MAX_EVENT_LOOP_DELAY_MS: count(
    'milliseconds the event loop may be late before requests are turned away',
  ).default(250),
  /** Each gateway's own: two with one name would fork its log. */
  NODE_NAME: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
    .describe('name of this gateway among others: lower-case letters, digits and "-"')
    .default('gateway-1'),
  /** Left out: below DATA_DIR. */
  AUDIT_DIR: z.string().min(1).describe('the folder of audit logs (default: DATA_DIR/audit)').optional(),
  AUDIT_SUITE: z
    .enum(suiteNames)
    .describe(`how the audit log is hashed and signed: ${suiteNames.join(' or ')}`)
    .default('sha256+ed25519'),
  AUDIT_KEY: z
    .string()
    .min(1)
    .describe('file of the key that signs checkpoints (default: DATA_DIR/keys/audit-<NODE_NAME>.pem)')
    .optional(),
  AUDIT_TOKEN_KEY: key
    .describe('key that replaces values in audit logs, the same on all gateways and in the audit department')
    .optional(),
  GRANT_VERIFY_KEY: key.describe('public key of the audit department: it signs grants').optional(),
  AUDIT_WITNESS_URL: url.describe('address of the witness that co-signs the audit log').optional(),
  AUDIT_WITNESS_KEY: z.string().min(1).describe("file of the witness's public key (PEM)").optional(),
  AUDIT_WITNESS_WARN_SECONDS: count('seconds without the witness before a warning').default(60),
  /** Ten minutes: longer than a restart of the witness, shorter than a night. */
  AUDIT_WITNESS_REFUSE_SECONDS: count(
    'seconds without the witness before sensitive and personal data is refused',
  ).default(600),
  ...lookupVariables,
};

/** All configuration of the gateway, parsed once and frozen. Nothing else in gateway/ reads the environment. */
export interface GatewayConfig {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Undefined: what is there, else s. */
  readonly seedSize: 's' | 'm' | 'l' | undefined;
  readonly environment: string;
  readonly tokens:
    | { readonly from: 'nobody' }
    | { readonly from: 'local' }
    | { readonly from: 'provider'; readonly jwksUrl: string; readonly issuer: string };
  readonly audience: string;
  readonly issuer: string;
  readonly internalSecret: z.output<typeof secret> | undefined;
  readonly internalSigningKey: KeyObject | undefined;
  /** Files other than those of the project. */
  readonly policySigner: string | undefined;
  readonly policyBundle: string | undefined;
  readonly logLevel: (typeof logLevels)[number];
  readonly introspection: 'signed-in' | 'public';
  readonly permissions: 'enforce' | 'shadow';
  readonly executor: 'own' | 'stock';
  readonly supergraphPollMs: number;
  readonly compressFrom: number;
  readonly bodyLimit: number;
  readonly maxTokens: number;
  readonly structure: {
    readonly depth: number;
    readonly aliases: number;
    readonly rootFields: number;
    readonly fields: number;
  };
  readonly cost: { readonly cost: number; readonly defaultListSize: number };
  readonly departments: DepartmentSettings;
  /** Milliseconds the departments have for a whole request. */
  readonly requestDeadlineMs: number;
  readonly overload: { readonly maxInFlight: number; readonly maxEventLoopDelayMs: number };
  readonly audit: {
    readonly node: string;
    readonly directory: string;
    readonly suite: SuiteName;
    readonly keyFile: string;
    readonly tokenKey: Buffer | undefined;
    readonly witness:
      | {
          readonly url: string;
          readonly keyFile: string;
          readonly warnAfterMs: number;
          readonly refuseAfterMs: number;
        }
      | undefined;
  };
  /** Of the audit department; undefined: derived from the secret. */
  readonly grantVerifyKey: KeyObject | undefined;
  /** Of embedded departments; others have their own. */
  readonly lookupLimits: LookupLimits;
  /** `BLIND_INDEX_KEY_<NAME>` of embedded departments; those without are derived from the secret. */
  readonly blindIndexKeys: Readonly<Record<string, string | undefined>>;
  /** By department: where it answers, instead of what the supergraph says. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
  /** `DATABASE_URL_<NAME>` of embedded departments. */
  readonly databaseUrls: Readonly<Record<string, string | undefined>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const schema = z.object(shape);

/**
 * Reads the gateway's configuration.
 * @throws EnvironmentError naming every problem at once; Error for combinations that must not be.
 */
export function readGatewayConfig(env: Environment): GatewayConfig {
  const read = readEnvironment(schema, env);
  const isProduction = read.NODE_ENV.trim().toLowerCase() === 'production';
  if (read.LOCAL_ISSUER === 'on' && isProduction) {
    throw new Error('LOCAL_ISSUER is "on" and NODE_ENV is "production": set JWKS_URL and ISSUER instead.');
  }
  if (read.LOCAL_ISSUER === 'on' && read.JWKS_URL) {
    throw new Error('LOCAL_ISSUER is "on" and JWKS_URL is set: choose one issuer of tokens.');
  }
  if (read.JWKS_URL && !read.ISSUER) throw new Error('JWKS_URL is set without ISSUER: set both.');
  return Object.freeze({
    port: read.PORT,
    host: read.HOST,
    dataDir: read.DATA_DIR,
    seedSize: read.SEED_SIZE,
    environment: read.NODE_ENV,
    tokens: tokensOf(read),
    audience: read.AUDIENCE,
    issuer: read.ISSUER ?? localIssuerName,
    internalSecret: read.INTERNAL_SECRET,
    internalSigningKey: read.INTERNAL_SIGNING_KEY,
    policySigner: read.POLICY_SIGNER,
    policyBundle: read.POLICY_BUNDLE,
    logLevel: read.LOG_LEVEL,
    introspection: read.INTROSPECTION,
    permissions: read.PERMISSIONS,
    executor: read.EXECUTOR,
    supergraphPollMs: read.SUPERGRAPH_POLL_MS,
    compressFrom: read.COMPRESS_FROM,
    bodyLimit: read.BODY_LIMIT,
    maxTokens: read.MAX_TOKENS,
    structure: {
      depth: read.MAX_DEPTH,
      aliases: read.MAX_ALIASES,
      rootFields: read.MAX_ROOT_FIELDS,
      fields: read.MAX_FIELDS,
    },
    cost: { cost: read.MAX_COST, defaultListSize: read.DEFAULT_LIST_SIZE },
    departments: departmentSettingsOf(read),
    requestDeadlineMs: read.REQUEST_DEADLINE_MS,
    overload: { maxInFlight: read.MAX_IN_FLIGHT, maxEventLoopDelayMs: read.MAX_EVENT_LOOP_DELAY_MS },
    audit: auditOf(read),
    grantVerifyKey: read.GRANT_VERIFY_KEY && publicKeyFrom(read.GRANT_VERIFY_KEY),
    lookupLimits: { perMinute: read.LOOKUPS_PER_MINUTE, perDay: read.LOOKUPS_PER_DAY },
    blindIndexKeys: variablesOf(env, 'BLIND_INDEX_KEY_'),
    subgraphUrls: subgraphUrlsOf(env),
    databaseUrls: variablesOf(env, 'DATABASE_URL_'),
  });
}

function tokensOf(read: z.output<typeof schema>): GatewayConfig['tokens'] {
  if (read.JWKS_URL && read.ISSUER) return { from: 'provider', jwksUrl: read.JWKS_URL, issuer: read.ISSUER };
  return read.LOCAL_ISSUER === 'on' ? { from: 'local' } : { from: 'nobody' };
}

/** @throws Error for a witness without its key, or the other way round */
function auditOf(read: z.output<typeof schema>): GatewayConfig['audit'] {
  const { AUDIT_WITNESS_URL: witness, AUDIT_WITNESS_KEY: witnessKey, NODE_NAME: node } = read;
  if ((witness === undefined) !== (witnessKey === undefined)) {
    throw new Error('AUDIT_WITNESS_URL and AUDIT_WITNESS_KEY go together: set both, or neither.');
  }
  return {
    node,
    directory: read.AUDIT_DIR ?? path.join(read.DATA_DIR, 'audit'),
    suite: read.AUDIT_SUITE,
    keyFile: read.AUDIT_KEY ?? path.join(read.DATA_DIR, 'keys', `audit-${node}.pem`),
    tokenKey: read.AUDIT_TOKEN_KEY,
    witness:
      witness !== undefined && witnessKey !== undefined
        ? {
            url: witness,
            keyFile: witnessKey,
            warnAfterMs: read.AUDIT_WITNESS_WARN_SECONDS * 1000,
            refuseAfterMs: read.AUDIT_WITNESS_REFUSE_SECONDS * 1000,
          }
        : undefined,
  };
}

const variablesOf = (env: Environment, prefix: string): Environment =>
  Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith(prefix)));

/** `SUBGRAPH_URL_LAW_ENFORCEMENT` → `law-enforcement`. */
function subgraphUrlsOf(env: Environment): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const [name, value] of Object.entries(env)) {
    const department = /^SUBGRAPH_URL_([A-Z0-9_]+)$/.exec(name)?.[1]?.toLowerCase().replaceAll('_', '-');
    if (!department || !value?.trim()) continue;
    if (!url.safeParse(value).success) throw new Error(`${name} is not ${url.description ?? 'a URL'}.`);
    urls.set(department, value);
  }
  return urls;
}

/** The variables for --help: name, meaning, default. */
export const configHelp = (): readonly string[] =>
  Object.entries(shape).map(([name, field]) => {
    const parsed = (field as z.ZodType).safeParse(undefined);
    const isSet = parsed.success && parsed.data !== undefined;
    const inner = field instanceof z.ZodDefault || field instanceof z.ZodOptional ? field.unwrap() : field;
    const meaning = (field as z.ZodType).description ?? (inner as z.ZodType).description ?? '';
    return `  ${name.padEnd(28)} ${meaning}${isSet ? ` (default ${String(parsed.data)})` : ''}`;
  });
