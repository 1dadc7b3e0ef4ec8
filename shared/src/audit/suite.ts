import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';

export const suiteNames = ['sha256+ed25519', 'sm3+sm2'] as const;
export type SuiteName = (typeof suiteNames)[number];

/**
 * A hash and a signature that belong together: FIPS 180-4 with RFC 8032, or the national algorithms GB/T 32905 (SM3) with
 * GB/T 32918 (SM2). Both come from Node's own OpenSSL. Hashes are 32 bytes in either.
 */
export interface Suite {
  readonly name: SuiteName;
  hash(...parts: readonly Buffer[]): Buffer;
  /** Of a text in UTF-8, without the detour over its bytes: lower-case hexadecimal. */
  hashOfText(text: string): string;
  sign(privateKey: KeyObject, body: Buffer): string;
  /** False for whatever is no signature of this key over this body. @param signature base64url */
  isSigned(publicKey: KeyObject, body: Buffer, signature: string): boolean;
  newPrivateKey(): KeyObject;
  /** Whether a key is one of this suite. */
  takes(key: KeyObject): boolean;
}

const empty = Buffer.alloc(0);

/** In one call, which costs a third of an object that is updated: records are short. */
const hasher =
  (algorithm: string) =>
  (...parts: readonly Buffer[]): Buffer =>
    hash(algorithm, parts.length === 1 ? (parts[0] ?? empty) : Buffer.concat(parts), 'buffer');

function checked(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

const international: Suite = {
  name: 'sha256+ed25519',
  hash: hasher('sha256'),
  hashOfText: (text) => hash('sha256', text),
  sign: (key, body) => sign(null, body, key).toString('base64url'),
  isSigned: (key, body, signature) =>
    checked(() => verify(null, body, key, Buffer.from(signature, 'base64url'))),
  newPrivateKey: () => generateKeyPairSync('ed25519').privateKey,
  takes: (key) => key.asymmetricKeyType === 'ed25519',
};

/** Object identifier of the curve SM2, 1.2.156.10197.1.301, as it stands in a key's DER. */
const sm2Curve = Buffer.from('06082a811ccf5501822d', 'hex');

/**
 * Node signs by GB/T 32918 only with an SM2 key that was read from its encoding; a fresh one would sign by ECDSA on the same
 * curve. So every key goes through its encoding once.
 */
const national: Suite = {
  name: 'sm3+sm2',
  hash: hasher('sm3'),
  hashOfText: (text) => hash('sm3', text),
  sign: (key, body) => sign('sm3', body, key).toString('base64url'),
  isSigned: (key, body, signature) =>
    checked(() => verify('sm3', body, key, Buffer.from(signature, 'base64url'))),
  newPrivateKey: () => privateKeyOf(privatePem(generateKeyPairSync('ec', { namedCurve: 'SM2' }).privateKey)),
  takes: (key) => spkiOf(key).includes(sm2Curve),
};

export const suites: Readonly<Record<SuiteName, Suite>> = {
  'sha256+ed25519': international,
  'sm3+sm2': national,
};

/** The suite a key belongs to. @throws Error for a key of neither */
export function suiteOf(key: KeyObject): Suite {
  const suite = Object.values(suites).find((one) => one.takes(key));
  if (!suite) throw new Error(`Expected a key of ${suiteNames.join(' or ')}, got one of another kind.`);
  return suite;
}

/** First 16 hexadecimal digits of SHA-256 over the public key (SPKI DER): which key signed, told without the key. */
export const keyId = (key: KeyObject): string =>
  createHash('sha256').update(spkiOf(key)).digest('hex').slice(0, 16);

const spkiOf = (key: KeyObject): Buffer =>
  (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'der' });

export const publicKeyOf = (pem: string): KeyObject => createPublicKey(pem);
export const privateKeyOf = (pem: string): KeyObject => createPrivateKey(pem);
export const privatePem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
export const publicPem = (key: KeyObject): string =>
  (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'pem' }).toString();
