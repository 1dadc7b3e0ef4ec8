import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  sign,
  timingSafeEqual,
  verify,
  type KeyObject,
} from 'node:crypto';

/**
 * What internal tokens are signed and verified with, as configured on either side. The algorithm goes with the key and is never
 * read from a token: HMAC-SHA256 (RFC 2104) under a secret that both have, or Ed25519 (RFC 8032), where departments hold the
 * public key only and can forge nothing at all.
 */
export type SigningKey = Buffer | KeyObject;

export interface TokenSuite {
  /** The only header there is, in base64url: compared letter by letter. */
  readonly header: string;
  /** base64url. */
  sign(text: string): string;
  isSignature(text: string, signature: string): boolean;
}

const headerOf = (alg: string): string =>
  Buffer.from(`{"alg":"${alg}","typ":"yiyu-internal+jwt"}`).toString('base64url');
const hmacHeader = headerOf('HS256');
const ed25519Header = headerOf('EdDSA');

/** Equal length is no secret; the letters are compared in constant time. */
function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function hmacSuite(key: Buffer): TokenSuite {
  const macOf = (text: string): string => createHmac('sha256', key).update(text).digest('base64url');
  return {
    header: hmacHeader,
    sign: macOf,
    isSignature: (text, signature) => sameText(signature, macOf(text)),
  };
}

function ed25519Suite(key: KeyObject): TokenSuite {
  return {
    header: ed25519Header,
    sign: (text) => sign(null, Buffer.from(text), key).toString('base64url'),
    isSignature(text, signature) {
      const bytes = Buffer.from(signature, 'base64url');
      // The decoder forgives stray letters and bits: one signature has one spelling here.
      return bytes.toString('base64url') === signature && verify(null, Buffer.from(text), key, bytes);
    },
  };
}

/** @throws Error for a key of any other kind, such as an RSA key or a secret of another length */
export function tokenSuiteOf(key: SigningKey): TokenSuite {
  if (Buffer.isBuffer(key)) {
    if (key.length === 32) return hmacSuite(key);
  } else if (key.asymmetricKeyType === 'ed25519') return ed25519Suite(key);
  throw new Error(
    'Internal tokens take a secret of 32 bytes or an Ed25519 key. Make them with: npm run -s graph -- keys',
  );
}

/** What PKCS #8 (RFC 8410) and SPKI put before the 32 bytes of an Ed25519 key. */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** The private key of 32 bytes, as the gateway is given it. */
export const privateKeyFrom = (bytes: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([privatePrefix, bytes]), format: 'der', type: 'pkcs8' });

/** The public key of 32 bytes, as departments are given it. */
export const publicKeyFrom = (bytes: Buffer): KeyObject =>
  createPublicKey({ key: Buffer.concat([publicPrefix, bytes]), format: 'der', type: 'spki' });

/** The 32 bytes that departments verify with. */
export const publicBytesOf = (key: KeyObject): Buffer =>
  (key.type === 'private' ? createPublicKey(key) : key)
    .export({ format: 'der', type: 'spki' })
    .subarray(publicPrefix.length);

/** The 32 bytes of a private key. */
export const privateBytesOf = (key: KeyObject): Buffer =>
  key.export({ format: 'der', type: 'pkcs8' }).subarray(privatePrefix.length);
