import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Language } from '#shared/errors/table';
import type { SignedGrant } from '#shared/grants/grant';
import { signedGrantSchema } from '#shared/grants/grantSchema';
import { purposeCodes, type PurposeCode } from '#shared/grants/purposes';
import { tokenSuiteOf, type SigningKey, type TokenSuite } from './internalTokenKey';
import { departments, publicPrincipal, type DepartmentName, type Principal } from './principal';
import { claimsOf, principalClaims, principalFrom } from './principalClaims';
import { ReplayCache } from './replayCache';
import { notValid } from './unauthenticated';

const issuer = 'yiyu-gateway';
const lifeSeconds = 30;
const longestLifeSeconds = 60;
const skewSeconds = 5;
const largestTokenBytes = 16 * 1024;
const defaultReplayCapacity = 200_000;

const payloadSchema = z.strictObject({
  iss: z.literal(issuer),
  aud: z.enum(departments),
  iat: z.int(),
  exp: z.int(),
  jti: z.uuid(),
  language: z.enum(['en', 'zh']),
  requestId: z.string().regex(/^[\w-]{8,64}$/),
  bodySha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** payloadHash of the policy bundle; empty without one. */
  bundle: z.string().regex(/^([0-9a-f]{64})?$/),
  purpose: z.enum(purposeCodes).nullable(),
  grant: signedGrantSchema.nullable(),
  /** Claims of a principal, or `public` for callers without a token, who have none; looked at by itself. */
  caller: z.unknown(),
});
type Payload = z.input<typeof payloadSchema>;

export interface InternalTokenFacts {
  readonly principal: Principal;
  readonly language: Language;
  readonly requestId: string;
  /** payloadHash of the policy bundle that the gateway decided under. */
  readonly bundle: string;
  readonly purpose: PurposeCode | null;
  /** As the audit department signed it: this token does not vouch for it. */
  readonly grant: SignedGrant | null;
}

export interface MintInternalToken extends InternalTokenFacts {
  /** `deriveKey(secret, 'internal-token:<department>')`, one secret a department; or the gateway's Ed25519 private key. */
  readonly key: SigningKey;
  readonly audience: DepartmentName;
  /** SHA-256 of the very bytes of the body that is sent, 64 lower-case hexadecimal digits. */
  readonly bodySha256: string;
  readonly now: Date;
}

/** Keys are few and live as long as the process. */
const suites = new WeakMap<SigningKey, TokenSuite>();

function suiteOf(key: SigningKey): TokenSuite {
  const suite = suites.get(key) ?? tokenSuiteOf(key);
  suites.set(key, suite);
  return suite;
}

/** Callers come again with every call of a request; those that cannot change are printed once. */
const callerTexts = new WeakMap<Principal, string>();

function callerText(principal: Principal): string {
  if (principal.kind === 'PUBLIC') return '"public"';
  const known = callerTexts.get(principal);
  if (known !== undefined) return known;
  const text = JSON.stringify(claimsOf(principal));
  if (Object.isFrozen(principal)) callerTexts.set(principal, text);
  return text;
}

/** The payload as JSON.stringify would print it, in the order of the schema. */
function payloadText(facts: MintInternalToken): string {
  const issuedAt = Math.floor(facts.now.getTime() / 1000);
  const head = {
    iss: issuer,
    aud: facts.audience,
    iat: issuedAt,
    exp: issuedAt + lifeSeconds,
    jti: randomUUID(),
    language: facts.language,
    requestId: facts.requestId,
    bodySha256: facts.bodySha256,
    bundle: facts.bundle,
    purpose: facts.purpose,
    grant: facts.grant as Payload['grant'],
  } satisfies Omit<Payload, 'caller'>;
  return `${JSON.stringify(head).slice(0, -1)},"caller":${callerText(facts.principal)}}`;
}

/**
 * The gateway's word to one department about one request: who asks, in which language, with exactly this body, under
 * which policy. In the form of a JWT (RFC 7515 compact), valid for 30 s and once.
 */
export function mintInternalToken(facts: MintInternalToken): string {
  const suite = suiteOf(facts.key);
  const signed = `${suite.header}.${Buffer.from(payloadText(facts)).toString('base64url')}`;
  return `${signed}.${suite.sign(signed)}`;
}

export interface InternalTokenVerifier {
  /**
   * Who asks, if the gateway says so of this body now and for the first time.
   * @param bodySha256 of the bytes that arrived, 64 lower-case hexadecimal digits
   * @throws AppError UNAUTHENTICATED for every other token
   */
  verify(token: string | undefined, bodySha256: string): InternalTokenFacts;
}

/** Undefined for anything but the one way to write a payload: no key twice, no space, no claim that there is not. */
function payloadOf(encoded: string): z.output<typeof payloadSchema> | undefined {
  try {
    const text = Buffer.from(encoded, 'base64url').toString('utf8');
    const parsed: unknown = JSON.parse(text);
    return JSON.stringify(parsed) === text ? payloadSchema.safeParse(parsed).data : undefined;
  } catch {
    return undefined;
  }
}

const mostCallers = 2000;

/**
 * Callers by their claims: the same ones come again and again, and what a department has found out about one (policy/access.ts) holds as long
 * as the principal is the same object.
 * @returns undefined for claims that are none
 */
function createCallers(): (claims: unknown) => Principal | undefined {
  const known = new Map<string, Principal>();
  return (claims) => {
    if (claims === 'public') return publicPrincipal;
    const text = JSON.stringify(claims);
    const before = known.get(text);
    if (before) return before;
    const caller = principalClaims.safeParse(claims).data;
    if (!caller) return undefined;
    const principal = principalFrom(caller, caller.scopes ?? []);
    // Oldest out first: a Map keeps insertion order.
    if (known.size >= mostCallers) known.delete(known.keys().next().value as string);
    known.set(text, principal);
    return principal;
  };
}

/**
 * The department's side, with the key it shares with the gateway or the gateway's Ed25519 public key. `replayCapacity` bounds how many tokens of 70 s are remembered; beyond it requests are refused.
 */
export function createInternalTokenVerifier(options: {
  readonly key: SigningKey;
  readonly audience: DepartmentName;
  readonly clock: () => Date;
  readonly replayCapacity?: number;
}): InternalTokenVerifier {
  const { key, audience, clock, replayCapacity = defaultReplayCapacity } = options;
  const suite = tokenSuiteOf(key);
  const seen = new ReplayCache(longestLifeSeconds + 2 * skewSeconds, replayCapacity);
  const callerOf = createCallers();
  return {
    verify(token, bodySha256) {
      if (token === undefined || token.length > largestTokenBytes) throw notValid();
      const [head, body, mac, ...rest] = token.split('.');
      if (head !== suite.header || !body || !mac || rest.length > 0) throw notValid();
      if (!suite.isSignature(`${head}.${body}`, mac)) throw notValid();

      const payload = payloadOf(body);
      const principal = payload && callerOf(payload.caller);
      const now = clock().getTime() / 1000;
      const isGood =
        payload !== undefined &&
        payload.aud === audience &&
        payload.exp > payload.iat &&
        payload.exp - payload.iat <= longestLifeSeconds &&
        payload.iat <= now + skewSeconds &&
        payload.exp > now - skewSeconds &&
        payload.bodySha256 === bodySha256;
      // Last, so that only a token good in all else takes room among the remembered.
      if (!isGood || !principal || !seen.admit(payload.jti, now)) throw notValid();

      const { language, requestId, bundle, purpose, grant } = payload;
      return { principal, language, requestId, bundle, purpose, grant };
    },
  };
}
