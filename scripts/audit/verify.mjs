#!/usr/bin/env node
/**
 * Verifies the audit log of a Yiyu gateway. One file of plain Node: it needs neither the product nor a package, and trusts
 * nothing that lies beside the log. Keys come from outside, pinned by whoever verifies.
 *
 *   node verify.mjs DIR --key node.pem [--key …] [--witness witness.pem …] [--require-witness] [--quiet]
 *
 * DIR is one node's folder or a folder of such folders. Checked: every record stands where it says (sequence, hash of the record
 * before, time not running backwards), every checkpoint's Merkle root (RFC 6962) and signature, each grows out of the one before,
 * witness signatures, an outcome for every intent, archived segments' states. Names the first bad record.
 *
 * Exit 0: whole. 1: not whole. 2: cannot tell (no such folder, no key, unreadable file).
 */
import { createHash, createPublicKey, verify as isSignature } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const genesis = '0'.repeat(64);
const newline = 0x0a;

class Broken extends Error {}
class CannotTell extends Error {}

const suites = {
  'sha256+ed25519': {
    digest: 'sha256',
    check: (key, body, signature) => isSignature(null, body, key, signature),
  },
  'sm3+sm2': { digest: 'sm3', check: (key, body, signature) => isSignature('sm3', body, key, signature) },
};

function hash(digest, ...parts) {
  const sum = createHash(digest);
  for (const part of parts) sum.update(part);
  return sum.digest();
}

/** JSON with sorted keys and no space: the only spelling a record may have. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** A growing Merkle tree: roots of its perfect subtrees. */
class Tree {
  constructor(digest) {
    this.digest = digest;
    this.subtrees = [];
    this.size = 0;
  }
  append(line) {
    let node = { size: 1, hash: hash(this.digest, Buffer.from([0]), line) };
    while (this.subtrees.at(-1)?.size === node.size) {
      node = {
        size: node.size * 2,
        hash: hash(this.digest, Buffer.from([1]), this.subtrees.pop().hash, node.hash),
      };
    }
    this.subtrees.push(node);
    this.size += 1;
  }
  root() {
    if (this.subtrees.length === 0) return hash(this.digest);
    return this.subtrees
      .map((tree) => tree.hash)
      .reduceRight((right, left) => hash(this.digest, Buffer.from([1]), left, right));
  }
  state() {
    return { size: this.size, subtrees: this.subtrees.map((tree) => tree.hash.toString('hex')) };
  }
}

async function* linesOf(file) {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(newline, from); end >= 0; end = bytes.indexOf(newline, from)) {
      yield bytes.subarray(from, end);
      from = end + 1;
    }
    rest = Buffer.from(bytes.subarray(from));
  }
  if (rest.length > 0)
    throw new Broken(`${file}: the last record is torn (${rest.length} bytes without an end)`);
}

function json(text, where) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Broken(`${where} is not JSON`);
  }
}

/** For what no hash covers: then another spelling of the same would go unnoticed. */
function parsed(text, where) {
  const value = json(text, where);
  if (canonical(value) !== text) throw new Broken(`${where} is not written in the one canonical form`);
  return value;
}

/** Segments of a node in order: archived ones, then the open one. */
function segmentsOf(folder) {
  const archive = path.join(folder, 'archive');
  const names = (dir) =>
    existsSync(dir)
      ? readdirSync(dir)
          .filter((name) => /^\d{6}\.log$/.test(name))
          .sort()
      : [];
  const all = [
    ...names(archive).map((name) => ({ index: Number(name.slice(0, 6)), file: path.join(archive, name) })),
    ...names(folder).map((name) => ({ index: Number(name.slice(0, 6)), file: path.join(folder, name) })),
  ];
  all.forEach(({ index }, at) => {
    if (index !== at + 1) throw new Broken(`${folder}: segment ${at + 1} is missing`);
  });
  if (all.length === 0) throw new CannotTell(`${folder} holds no segment of an audit log`);
  return all;
}

function publicKeys(files) {
  return files.map((file) => {
    try {
      const key = createPublicKey(readFileSync(file, 'utf8'));
      const spki = key.export({ type: 'spki', format: 'der' });
      return { key, id: createHash('sha256').update(spki).digest('hex').slice(0, 16) };
    } catch {
      throw new CannotTell(`${file} does not hold a public key (SPKI PEM)`);
    }
  });
}

function isSigned(keys, suiteName, body, { key: id, signature }) {
  const suite = suites[suiteName];
  const bytes = Buffer.from(String(signature), 'base64url');
  if (!suite || bytes.toString('base64url') !== signature) return false;
  return keys.some((one) => {
    try {
      return one.id === id && suite.check(one.key, body, bytes);
    } catch {
      return false;
    }
  });
}

function readCheckpoints(folder, keys, witnessKeys) {
  const file = path.join(folder, 'checkpoints.jsonl');
  if (!existsSync(file)) throw new Broken(`${file} is missing: nothing of this log is signed`);
  const text = readFileSync(file, 'utf8');
  if (!text.endsWith('\n')) throw new Broken(`${file}: the last checkpoint is torn`);
  const checkpoints = text
    .slice(0, -1)
    .split('\n')
    .map((line, at) => parsed(line, `${file}: checkpoint ${at + 1}`));
  let size = 0;
  checkpoints.forEach(({ body, signed, witnesses }, at) => {
    const where = `${file}: checkpoint ${at + 1}`;
    if (body?.format !== 'yiyu-checkpoint/1') throw new Broken(`${where} has another form`);
    if (!(body.size >= size))
      throw new Broken(`${where} is of ${body.size} records, the one before of ${size}`);
    size = body.size;
    const bytes = Buffer.from(canonical(body));
    if (!isSigned(keys, body.suite, bytes, signed ?? {}))
      throw new Broken(`${where} is not signed by a pinned key`);
    if (!Array.isArray(witnesses)) throw new Broken(`${where} has no list of witnesses`);
    for (const witness of witnesses) {
      const known = witnessKeys.some(({ id }) => id === witness.key);
      if (known && !isSigned(witnessKeys, witness.suite, bytes, witness)) {
        throw new Broken(`${where}: the signature of witness ${witness.key} does not fit`);
      }
    }
  });
  return checkpoints;
}

async function verifyNode(folder, options) {
  const { keys, witnessKeys, requireWitness, progress } = options;
  const checkpoints = readCheckpoints(folder, keys, witnessKeys);
  const suiteName = checkpoints[0]?.body.suite;
  const digest = suites[suiteName]?.digest;
  if (!digest) throw new Broken(`${folder}: unknown suite ${suiteName}`);
  const node = checkpoints[0].body.node;
  const tree = new Tree(digest);
  const open = new Map();
  let [prev, at, next] = [genesis, '', 0];

  const atCheckpoint = () => {
    while (next < checkpoints.length && checkpoints[next].body.size === tree.size) {
      const { body } = checkpoints[next];
      if (body.node !== node || body.suite !== suiteName)
        throw new Broken(`${folder}: checkpoint ${next + 1} is of another log`);
      if (tree.root().toString('hex') !== body.root) {
        throw new Broken(
          `${folder}: the first ${body.size} records are not those that were signed on ${body.at}`,
        );
      }
      next += 1;
    }
  };

  for (const { index, file } of segmentsOf(folder)) {
    let bytes = 0;
    for await (const line of linesOf(file)) {
      const where = `${file}: record ${tree.size + 1}`;
      const record = json(line.toString('utf8'), where);
      if (record.node !== node) throw new Broken(`${where} is of node ${record.node}`);
      if (record.seq !== tree.size + 1) throw new Broken(`${where} says it is ${record.seq}`);
      if (record.prev !== prev) throw new Broken(`${where} does not follow the record before it`);
      if (record.at < at) throw new Broken(`${where} is older than the record before it`);
      if (record.type === 'intent') open.set(record.seq, record.request);
      if (record.type === 'outcome' && record.intent !== null) {
        if (open.get(record.intent) !== record.request)
          throw new Broken(`${where} ends an intent that is not open`);
        open.delete(record.intent);
      }
      // A node that ended without saying so answered nothing more: what was open then stays without an outcome.
      if (record.type === 'open') open.clear();
      prev = hash(digest, line).toString('hex');
      at = record.at;
      bytes += line.length + 1;
      tree.append(line);
      atCheckpoint();
      if (tree.size % 100_000 === 0) progress(`${folder}: ${tree.size} records`);
    }
    const sidecar = path.join(folder, 'archive', `${path.basename(file, '.log')}.json`);
    if (path.dirname(file) !== folder) {
      const state = { position: { at, bytes, prev, size: tree.size }, tree: tree.state() };
      if (!existsSync(sidecar) || readFileSync(sidecar, 'utf8') !== `${canonical(state)}\n`) {
        throw new Broken(`${sidecar} does not say how segment ${index} ends`);
      }
    }
  }
  if (next < checkpoints.length) {
    throw new Broken(
      `${folder}: ${checkpoints[next].body.size} records were signed, the log has ${tree.size}: it was cut`,
    );
  }
  const sealed = checkpoints.at(-1).body.size;
  const witnessed = [...checkpoints]
    .reverse()
    .find(({ body, witnesses }) =>
      witnesses.some((witness) =>
        isSigned(witnessKeys, witness.suite, Buffer.from(canonical(body)), witness),
      ),
    );
  if (requireWitness && witnessed?.body.size !== sealed) {
    throw new Broken(
      `${folder}: witnessed up to record ${witnessed?.body.size ?? 0} only, signed up to ${sealed}`,
    );
  }
  return { node, records: tree.size, sealed, witnessed: witnessed?.body.size ?? 0, open: open.size };
}

function argumentsOf(argv) {
  const found = { directory: undefined, keys: [], witnesses: [], requireWitness: false, quiet: false };
  for (let i = 0; i < argv.length; i++) {
    const value = () => {
      const given = argv[++i];
      if (given === undefined) throw new CannotTell(`${argv[i - 1]} needs a file`);
      return given;
    };
    if (argv[i] === '--key') found.keys.push(value());
    else if (argv[i] === '--witness') found.witnesses.push(value());
    else if (argv[i] === '--require-witness') found.requireWitness = true;
    else if (argv[i] === '--quiet') found.quiet = true;
    else if (argv[i].startsWith('--') || found.directory) throw new CannotTell(`unknown argument ${argv[i]}`);
    else found.directory = argv[i];
  }
  if (!found.directory || found.keys.length === 0) {
    throw new CannotTell(
      'usage: verify.mjs DIR --key pinned.pem [--witness witness.pem] [--require-witness] [--quiet]',
    );
  }
  return found;
}

/**
 * Verifies what the arguments name.
 * @returns one line for each node. @throws Broken, CannotTell
 */
export async function verifyLogs(argv) {
  const { directory, keys, witnesses, requireWitness, quiet } = argumentsOf(argv);
  if (!existsSync(directory) || !statSync(directory).isDirectory())
    throw new CannotTell(`${directory} is not a folder`);
  const options = {
    keys: publicKeys(keys),
    witnessKeys: publicKeys(witnesses),
    requireWitness,
    progress: (text) => void (quiet || process.stderr.write(`${text}\n`)),
  };
  const isNode =
    existsSync(path.join(directory, 'checkpoints.jsonl')) || existsSync(path.join(directory, 'archive'));
  const folders = isNode
    ? [directory]
    : readdirSync(directory, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => path.join(directory, name));
  if (folders.length === 0) throw new CannotTell(`${directory} holds no audit log`);
  const lines = [];
  for (const folder of folders) {
    const { node, records, sealed, witnessed, open } = await verifyNode(folder, options);
    const unsigned = records - sealed;
    lines.push(
      `whole: node ${node}, ${records} records, signed up to ${sealed}, witnessed up to ${witnessed}` +
        `${unsigned > 0 ? `, ${unsigned} not signed yet` : ''}${open > 0 ? `, ${open} requests under way` : ''}`,
    );
  }
  return lines;
}

/** 1 for a log that is not whole, 2 when that cannot be told. */
export const exitCodeOf = (error) => (error instanceof Broken ? 1 : 2);

async function main() {
  try {
    const lines = await verifyLogs(process.argv.slice(2));
    process.stdout.write(`${lines.join('\n')}\n`);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    process.stderr.write(`${process.exitCode === 1 ? 'NOT WHOLE' : 'cannot tell'}: ${error.message}\n`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) await main();
