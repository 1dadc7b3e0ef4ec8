import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Language } from '#shared/errors/table';
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

/** The only header there is: compared letter by letter, so that no algorithm, type or key can be chosen by the token. */
const header = Buffer.from('{"alg":"HS256","typ":"yiyu-internal+jwt"}').toString('base64url');

const payloadSchema = z.strictObject({
  iss: z.literal(issuer),
  aud: z.enum(departments),
  iat: z.int(),
  exp: z.int(),
  jti: z.uuid(),
  language: z.enum(['en', 'zh']),
  requestId: z.string().regex(/^[\w-]{8,64}$/),
  bodySha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** `public` for callers without a token, who have no claims. */
  caller: z.union([z.literal('public'), principalClaims]),
});
type Payload = z.input<typeof payloadSchema>;

export interface InternalTokenFacts {
  readonly principal: Principal;
  readonly language: Language;
  readonly requestId: string;
}

export interface MintInternalToken extends InternalTokenFacts {
  /** `deriveKey(secret, 'internal-token:<department>')`: one key a department. */
  readonly key: Buffer;
  readonly audience: DepartmentName;
  /** SHA-256 of the very bytes of the body that is sent, 64 lower-case hexadecimal digits. */
  readonly bodySha256: string;
  readonly now: Date;
}

const macOf = (key: Buffer, signed: string): string =>
  createHmac('sha256', key).update(signed).digest('base64url');

/** Both are MACs in base64url, so equal length is no secret; the letters are compared in constant time. */
function sameMac(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * The gateway's word to one department about one request: who asks, in which language, with exactly this body. HMAC-SHA256
 * in the form of a JWT (RFC 7515 compact), valid for 30 s and once.
 */
export function mintInternalToken(facts: MintInternalToken): string {
  const issuedAt = Math.floor(facts.now.getTime() / 1000);
  const payload = {
    iss: issuer,
    aud: facts.audience,
    iat: issuedAt,
    exp: issuedAt + lifeSeconds,
    jti: randomUUID(),
    language: facts.language,
    requestId: facts.requestId,
    bodySha256: facts.bodySha256,
    caller: facts.principal.kind === 'PUBLIC' ? 'public' : (claimsOf(facts.principal) as Payload['caller']),
  } satisfies Payload;
  const signed = `${header}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}`;
  return `${signed}.${macOf(facts.key, signed)}`;
}

export interface InternalTokenVerifier {
  /**
   * Who asks, if the gateway says so of this body now and for the first time.
   * @param bodySha256 of the bytes that arrived, 64 lower-case hexadecimal digits
   * @throws AppError UNAUTHENTICATED for every other token
   */
  verify(token: string | undefined, bodySha256: string): InternalTokenFacts;
}

function payloadOf(encoded: string): z.output<typeof payloadSchema> | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
    return payloadSchema.safeParse(parsed).data;
  } catch {
    return undefined;
  }
}

/** The department's side. `replayCapacity` bounds how many tokens of 70 s are remembered; beyond it requests are refused. */
export function createInternalTokenVerifier(options: {
  readonly key: Buffer;
  readonly audience: DepartmentName;
  readonly clock: () => Date;
  readonly replayCapacity?: number;
}): InternalTokenVerifier {
  const { key, audience, clock, replayCapacity = defaultReplayCapacity } = options;
  const seen = new ReplayCache(longestLifeSeconds + 2 * skewSeconds, replayCapacity);
  return {
    verify(token, bodySha256) {
      if (token === undefined || token.length > largestTokenBytes) throw notValid();
      const [head, body, mac, ...rest] = token.split('.');
      if (head !== header || !body || !mac || rest.length > 0) throw notValid();
      if (!sameMac(mac, macOf(key, `${head}.${body}`))) throw notValid();

      const payload = payloadOf(body);
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
      if (!isGood || !seen.admit(payload.jti, now)) throw notValid();

      const { caller, language, requestId } = payload;
      return {
        principal: caller === 'public' ? publicPrincipal : principalFrom(caller),
        language,
        requestId,
      };
    },
  };
}
