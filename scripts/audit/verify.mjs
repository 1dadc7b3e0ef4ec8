#!/usr/bin/env node
/**
 * Verifies the audit log of a Yiyu gateway. One file of plain Node: it needs neither the product nor a package, and trusts
 * nothing that lies beside the log. Keys come from outside, pinned by whoever verifies.
 *
 *   node verify.mjs DIR --key node.pem [--key …] [--witness witness.pem …] [--require-witness] [--grant-key audit.pem …]
 *                       [--witness-server-state state.json …] [--manifest manifest.json …] [--quiet]
 *
 * DIR is one node's folder or a folder of such folders. Checked:
 * - every record stands where it says: sequence, hash of the record before, time not running backwards;
 * - every checkpoint's Merkle root (RFC 6962) and signature, each growing out of the one before; archived segments' states;
 * - with --witness: every signature of a witness (witnessed.jsonl) is by one of these keys; with --require-witness: the last
 *   checkpoint has one. Without --witness they are not checked, and the answer says so;
 * - with --witness-server-state (the witness's own file, or its answer for the node): the log is the one the witness knows;
 * - an outcome for every intent; none may be missing but at the end, or where the node ended without a word (both are told);
 *   what was seen stands between an intent and its outcome;
 * - an intent under a grant: the grant stands before it in the log, is for this subject and purpose, in force at the time, and no
 *   coordinate of it left at a higher level than it gives; with --grant-key: the grant is signed by one of these keys. Without,
 *   signatures of grants are not checked, and the answer says so;
 * - with --manifest: the manifest of an export is the one in the log, and every request that it lists has an outcome.
 *
 * Names the first bad record. Exit 0: whole (warnings on stderr). 1: not whole. 2: cannot tell (no such folder, no key, unreadable
 * file).
 */
import * as crypto from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const genesis = '0'.repeat(64);
const newline = 0x0a;
const levels = ['DENIED', 'MASKED', 'PSEUDONYM', 'CLEAR'];

class Broken extends Error {}
class CannotTell extends Error {}

const suites = {
  'sha256+ed25519': {
    digest: 'sha256',
    check: (key, body, signature) => crypto.verify(null, body, key, signature),
  },
  'sm3+sm2': { digest: 'sm3', check: (key, body, signature) => crypto.verify('sm3', body, key, signature) },
};

/** @param encoding 'hex' or 'buffer'. In one call where Node has it, which costs a third. */
const hash =
  crypto.hash ??
  ((digest, bytes, encoding) =>
    crypto
      .createHash(digest)
      .update(bytes)
      .digest(encoding === 'hex' ? 'hex' : undefined));

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
    this.pair = Buffer.alloc(65, 1);
  }
  join(left, right) {
    left.copy(this.pair, 1);
    right.copy(this.pair, 33);
    return hash(this.digest, this.pair, 'buffer');
  }
  append(leaf) {
    let node = { size: 1, hash: leaf };
    while (this.subtrees.length > 0 && this.subtrees[this.subtrees.length - 1].size === node.size) {
      node = { size: node.size * 2, hash: this.join(this.subtrees.pop().hash, node.hash) };
    }
    this.subtrees.push(node);
    this.size += 1;
  }
  root() {
    if (this.subtrees.length === 0) return hash(this.digest, Buffer.alloc(0), 'buffer');
    return this.subtrees.map((tree) => tree.hash).reduceRight((right, left) => this.join(left, right));
  }
  state() {
    return { size: this.size, subtrees: this.subtrees.map((tree) => tree.hash.toString('hex')) };
  }
}

/**
 * Calls `take` for each line with a buffer in which it stands from `from` up to `end`; the byte before it is free to be written,
 * so that a leaf's prefix need not be copied before the line.
 */
function eachLine(file, take) {
  const descriptor = openSync(file, 'r');
  try {
    let bytes = Buffer.alloc((1 << 20) + 1);
    let filled = 1;
    for (;;) {
      const read = readSync(descriptor, bytes, filled, bytes.length - filled, null);
      if (read === 0) break;
      filled += read;
      let from = 1;
      const all = bytes.subarray(0, filled);
      for (let end = all.indexOf(newline, from); end >= 0; end = all.indexOf(newline, from)) {
        take(bytes, from, end);
        from = end + 1;
      }
      const rest = filled - from;
      // A line longer than the buffer: twice the room.
      const next = rest > bytes.length >> 1 ? Buffer.alloc(bytes.length * 2) : bytes;
      bytes.copy(next, 1, from, filled);
      bytes = next;
      filled = rest + 1;
    }
    if (filled > 1) throw new Broken(`${file}: the last record is torn (${filled - 1} bytes without an end)`);
  } finally {
    closeSync(descriptor);
  }
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
      const key = crypto.createPublicKey(readFileSync(file, 'utf8'));
      const spki = key.export({ type: 'spki', format: 'der' });
      const suite = key.asymmetricKeyType === 'ed25519' ? 'sha256+ed25519' : 'sm3+sm2';
      return { key, suite, id: crypto.createHash('sha256').update(spki).digest('hex').slice(0, 16) };
    } catch {
      throw new CannotTell(`${file} does not hold a public key (SPKI PEM)`);
    }
  });
}

/** Whether one of the keys, each in its own suite, signed this. */
function isSigned(keys, suiteName, body, { key: id, signature }) {
  const bytes = Buffer.from(String(signature), 'base64url');
  if (bytes.toString('base64url') !== signature) return false;
  return keys.some((one) => {
    try {
      return one.id === id && one.suite === suiteName && suites[one.suite].check(one.key, body, bytes);
    } catch {
      return false;
    }
  });
}

function isWitnessed(witnessKeys, checkpoint, { key, suite, at, signature }) {
  const body = Buffer.from(canonical({ format: 'yiyu-witness/1', checkpoint, key, suite, at }));
  return isSigned(witnessKeys, suite, body, { key, signature });
}

/** Checks what a checkpoint says by itself. @returns how many of its witnesses' signatures were checked */
function checkCheckpoint({ body, signed, witnesses }, where, { keys, witnessKeys }) {
  if (body?.format !== 'yiyu-checkpoint/1') throw new Broken(`${where} has another form`);
  if (!isSigned(keys, body.suite, Buffer.from(canonical(body)), signed ?? {}))
    throw new Broken(`${where} is not signed by a pinned key`);
  if (!Array.isArray(witnesses)) throw new Broken(`${where} has no list of witnesses`);
  if (witnessKeys.length === 0) return 0;
  for (const witness of witnesses) {
    if (!isWitnessed(witnessKeys, body, witness ?? {}))
      throw new Broken(`${where}: the signature of witness ${witness?.key} is not one of a pinned witness`);
  }
  return witnesses.length;
}

/** A file of checkpoints, each later and no smaller than the one before. */
function readCheckpoints(file, what, options) {
  const text = readFileSync(file, 'utf8');
  if (text === '') return [];
  if (!text.endsWith('\n')) throw new Broken(`${file}: the last ${what} is torn`);
  let [size, time] = [0, ''];
  return text
    .slice(0, -1)
    .split('\n')
    .map((line, at) => {
      const where = `${file}: ${what} ${at + 1}`;
      const checkpoint = parsed(line, where);
      const checked = checkCheckpoint(checkpoint ?? {}, where, options);
      const { body } = checkpoint;
      if (!(body.size >= size))
        throw new Broken(`${where} is of ${body.size} records, the one before of ${size}`);
      if (!(body.at >= time)) throw new Broken(`${where} is older than the one before it`);
      [size, time] = [body.size, body.at];
      return { body, where, checked, witnesses: checkpoint.witnesses.length };
    });
}

/** What a witness says it knows of a node: its own file, or what it answers to GET /witness/nodes/<node>. */
function readWitnessState(file) {
  let state;
  try {
    state = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new CannotTell(`${file} is not the state of a witness`);
  }
  if (typeof state?.node !== 'string' || state.checkpoint === undefined)
    throw new CannotTell(`${file} is not the state of a witness`);
  return { ...state, file };
}

function readManifest(file) {
  try {
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    const requests = manifest.pages.map(({ request }) => request);
    if (!requests.every((request) => typeof request === 'string')) throw new Error();
    const sum = crypto.createHash('sha256').update(canonical(manifest)).digest('hex');
    return { file, requests, sum, isLogged: false };
  } catch {
    throw new CannotTell(`${file} is not a manifest of an export, with a request for each of its pages`);
  }
}

/** Requests under way, and what may be said of them where. */
class Requests {
  constructor(manifests, warn) {
    this.open = new Map();
    this.manifests = manifests;
    this.wanted = new Set(manifests.flatMap(({ requests }) => requests));
    this.answered = new Set();
    this.warn = warn;
  }
  take(record, where) {
    switch (record.type) {
      case 'intent':
        return void this.open.set(record.seq, record.request);
      case 'seen':
        if (this.open.get(record.intent) !== record.request)
          throw new Broken(`${where} tells what was seen under an intent that is not open`);
        return;
      case 'outcome':
        if (record.intent !== null && this.open.get(record.intent) !== record.request)
          throw new Broken(`${where} ends an intent that is not open`);
        this.open.delete(record.intent);
        if (this.wanted.has(record.request)) this.answered.add(record.request);
        return;
      case 'close':
        if (this.open.size > 0)
          throw new Broken(
            `${where} closes the log, but the intent of record ${this.first()} has no outcome`,
          );
        return;
      case 'open':
        // A node that ended without saying so answered nothing more: what was open then stays without an outcome.
        if (this.open.size > 0) {
          this.warn(
            `${where}: the node had ended without a word; ${this.open.size} intents before have no outcome`,
          );
        }
        return this.open.clear();
      case 'export':
        for (const manifest of this.manifests) if (manifest.sum === record.manifest) manifest.isLogged = true;
    }
  }
  first() {
    return [...this.open.keys()][0];
  }
}

/** Grants of a node's log, and whether what was done under them was within them. */
class Grants {
  constructor(keys) {
    this.keys = keys;
    this.byId = new Map();
  }
  take(record, where) {
    if (record.type === 'grant') this.add(record, where);
    if (record.type === 'intent' && record.grant !== null && record.grant !== undefined)
      this.use(record, where);
  }
  add({ grant, masked }, where) {
    const { body } = grant ?? {};
    const lists = [body?.coordinates, masked];
    if (body?.format !== 'yiyu-grant/1' || !lists.every(Array.isArray) || !levels.includes(body.level))
      throw new Broken(`${where} holds a grant of another form`);
    const bytes = Buffer.from(canonical(body));
    if (this.keys.length > 0 && !this.keys.some(({ suite }) => isSigned(this.keys, suite, bytes, grant)))
      throw new Broken(`${where} holds the grant ${body.id}, which no pinned key signed`);
    const text = bytes.toString('utf8');
    if ((this.byId.get(body.id)?.text ?? text) !== text)
      throw new Broken(`${where} holds another grant than before under the id ${body.id}`);
    this.byId.set(body.id, { body, text, coordinates: new Set(body.coordinates), masked: new Set(masked) });
  }
  use(record, where) {
    const grant = this.byId.get(record.grant);
    const not = (reason) => new Broken(`${where} is under the grant ${record.grant}, ${reason}`);
    if (!grant) throw not('which does not stand before it');
    const { body, coordinates, masked } = grant;
    if (body.subject !== null && body.subject !== record.subject) throw not('which is for another subject');
    if (body.purpose !== record.purpose) throw not('which is for another purpose');
    const at = Date.parse(record.at);
    if (!(Date.parse(body.notBefore) <= at && at < Date.parse(body.notAfter)))
      throw not('which was not in force then');
    for (const [coordinate, level] of Object.entries(record.coordinates ?? {})) {
      if (!coordinates.has(coordinate)) continue;
      // A level is about values that have a mask; others leave as they are or not at all.
      const most = masked.has(coordinate) ? body.level : 'CLEAR';
      const rank = levels.indexOf(level);
      if (rank < 0 || rank > levels.indexOf(most))
        throw not(`which gives ${body.level}, but ${coordinate} left ${level}`);
    }
  }
}

/** What records of which size must hash to, in the order of sizes, from everybody who signed or remembers. */
function marksOf(folder, options) {
  const file = path.join(folder, 'checkpoints.jsonl');
  if (!existsSync(file)) throw new Broken(`${file} is missing: nothing of this log is signed`);
  const signed = readCheckpoints(file, 'checkpoint', options);
  if (signed.length === 0) throw new Broken(`${file} is empty: nothing of this log is signed`);
  const { node, suite } = signed[0].body;
  const witnessedFile = path.join(folder, 'witnessed.jsonl');
  const witnessed = existsSync(witnessedFile)
    ? readCheckpoints(witnessedFile, 'witnessed checkpoint', options)
    : [];
  const known = options.witnessStates
    .filter((state) => state.node === node && state.checkpoint !== null)
    .map(({ checkpoint, file: where }) => {
      checkCheckpoint(checkpoint, where, options);
      return { body: checkpoint.body, where, isWitness: true, witnesses: 0, checked: 0 };
    });
  const marks = [...signed, ...witnessed, ...known].sort((a, b) => a.body.size - b.body.size);
  for (const { body, where } of marks) {
    if (body.node !== node || body.suite !== suite) throw new Broken(`${where} is of another log`);
  }
  for (const state of options.witnessStates) {
    if (state.node === node && state.forkedAt)
      throw new Broken(
        `${state.file}: the witness saw two histories of this log on ${state.forkedAt} (fork)`,
      );
  }
  return { marks, node, suite, sealed: signed.at(-1).body.size };
}

const notThose = ({ body, where, isWitness }, folder) =>
  new Broken(
    isWitness
      ? `${folder}: its first ${body.size} records are not those that the witness knows (fork): ${where}`
      : `${folder}: the first ${body.size} records are not those that were signed on ${body.at} (${where})`,
  );

const tooShort = ({ body, where, isWitness }, folder, size) =>
  new Broken(
    isWitness
      ? `${folder}: the witness knows ${body.size} records, the log has ${size}: it was rolled back (${where})`
      : `${folder}: ${body.size} records were signed, the log has ${size}: it was cut`,
  );

function verifyNode(folder, options) {
  const { marks, node, suite, sealed } = marksOf(folder, options);
  const { digest } = suites[suite];
  const tree = new Tree(digest);
  const requests = new Requests(options.manifests, options.warn);
  const grants = new Grants(options.grantKeys);
  let [prev, at, next] = [genesis, '', 0];

  for (const { index, file } of segmentsOf(folder)) {
    let length = 0;
    eachLine(file, (bytes, from, end) => {
      const seq = tree.size + 1;
      const where = `${file}: record ${seq}`;
      const record = json(bytes.utf8Slice(from, end), where);
      if (record === null || record.node !== node) throw new Broken(`${where} is of node ${record?.node}`);
      if (record.seq !== seq) throw new Broken(`${where} says it is ${record.seq}`);
      if (record.prev !== prev) throw new Broken(`${where} does not follow the record before it`);
      if (!(record.at >= at)) throw new Broken(`${where} is older than the record before it`);
      grants.take(record, where);
      requests.take(record, where);
      prev = hash(digest, bytes.subarray(from, end), 'hex');
      bytes[from - 1] = 0;
      tree.append(hash(digest, bytes.subarray(from - 1, end), 'buffer'));
      at = record.at;
      length += end + 1 - from;
      for (; next < marks.length && marks[next].body.size === seq; next++) {
        if (tree.root().toString('hex') !== marks[next].body.root) throw notThose(marks[next], folder);
      }
      if (seq % 100_000 === 0) options.progress(`${folder}: ${seq} records`);
    });
    const sidecar = path.join(folder, 'archive', `${path.basename(file, '.log')}.json`);
    if (path.dirname(file) !== folder) {
      const state = { position: { at, bytes: length, prev, size: tree.size }, tree: tree.state() };
      if (!existsSync(sidecar) || readFileSync(sidecar, 'utf8') !== `${canonical(state)}\n`) {
        throw new Broken(`${sidecar} does not say how segment ${index} ends`);
      }
    }
  }
  if (next < marks.length) throw tooShort(marks[next], folder, tree.size);
  const witnessed = Math.max(0, ...marks.filter(({ checked }) => checked > 0).map(({ body }) => body.size));
  if (options.requireWitness && witnessed !== sealed) {
    throw new Broken(`${folder}: witnessed up to record ${witnessed} only, signed up to ${sealed}`);
  }
  if (requests.open.size > 0)
    options.warn(`${folder}: ${requests.open.size} intents at the end have no outcome`);
  return {
    ...{ node, records: tree.size, sealed, witnessed, open: requests.open.size, answered: requests.answered },
    unchecked: [
      ...(options.witnessKeys.length === 0 && marks.some(({ witnesses }) => witnesses > 0)
        ? ['witnesses not checked (no --witness)']
        : []),
      ...(options.grantKeys.length === 0 && grants.byId.size > 0
        ? [`signatures of ${grants.byId.size} grants not checked (no --grant-key)`]
        : []),
    ],
  };
}

const usage =
  'usage: verify.mjs DIR --key pinned.pem [--witness witness.pem] [--require-witness] [--grant-key audit.pem] ' +
  '[--witness-server-state state.json] [--manifest manifest.json] [--quiet]';

function argumentsOf(argv) {
  const files = {
    '--key': [],
    '--witness': [],
    '--grant-key': [],
    '--witness-server-state': [],
    '--manifest': [],
  };
  const found = { directory: undefined, files, requireWitness: false, quiet: false };
  for (let i = 0; i < argv.length; i++) {
    if (Object.hasOwn(files, argv[i])) {
      const given = argv[++i];
      if (given === undefined) throw new CannotTell(`${argv[i - 1]} needs a file`);
      files[argv[i - 1]].push(given);
    } else if (argv[i] === '--require-witness') found.requireWitness = true;
    else if (argv[i] === '--quiet') found.quiet = true;
    else if (argv[i].startsWith('--') || found.directory) throw new CannotTell(`unknown argument ${argv[i]}`);
    else found.directory = argv[i];
  }
  if (!found.directory || files['--key'].length === 0) throw new CannotTell(usage);
  if (found.requireWitness && files['--witness'].length === 0)
    throw new CannotTell('--require-witness needs --witness');
  return found;
}

function foldersOf(directory) {
  if (!existsSync(directory) || !statSync(directory).isDirectory())
    throw new CannotTell(`${directory} is not a folder`);
  if (['checkpoints.jsonl', 'archive'].some((name) => existsSync(path.join(directory, name))))
    return [directory];
  const folders = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(directory, name));
  if (folders.length === 0) throw new CannotTell(`${directory} holds no audit log`);
  return folders;
}

/** Pages of one export may have been answered by several nodes. */
function requireManifests(manifests, nodes) {
  for (const { file, isLogged, requests } of manifests) {
    if (!isLogged) throw new Broken(`${file}: no record of an export names this manifest`);
    const missing = requests.find((request) => !nodes.some(({ answered }) => answered.has(request)));
    if (missing !== undefined) throw new Broken(`${file}: the request ${missing} has no outcome in the log`);
  }
}

/**
 * Verifies what the arguments name.
 * @returns one line for each node. @throws Broken, CannotTell
 */
export function verifyLogs(argv) {
  const { directory, files, requireWitness, quiet } = argumentsOf(argv);
  const say = (text) => void (quiet || process.stderr.write(`${text}\n`));
  const options = {
    keys: publicKeys(files['--key']),
    witnessKeys: publicKeys(files['--witness']),
    grantKeys: publicKeys(files['--grant-key']),
    witnessStates: files['--witness-server-state'].map(readWitnessState),
    manifests: files['--manifest'].map(readManifest),
    requireWitness,
    progress: say,
    warn: (text) => say(`warning: ${text}`),
  };
  const nodes = foldersOf(directory).map((folder) => verifyNode(folder, options));
  for (const { node, file } of options.witnessStates) {
    if (!nodes.some((one) => one.node === node))
      throw new Broken(`${file}: the witness knows the node ${node}, whose log is not here`);
  }
  requireManifests(options.manifests, nodes);
  return nodes.map(({ node, records, sealed, witnessed, open, unchecked }) =>
    [
      `whole: node ${node}, ${records} records, signed up to ${sealed}, witnessed up to ${witnessed}`,
      ...(records > sealed ? [`${records - sealed} not signed yet`] : []),
      ...(open > 0 ? [`${open} requests under way`] : []),
      ...unchecked,
    ].join(', '),
  );
}

/** 1 for a log that is not whole, 2 when that cannot be told. */
export const exitCodeOf = (error) => (error instanceof Broken ? 1 : 2);

function main() {
  try {
    const lines = verifyLogs(process.argv.slice(2));
    process.stdout.write(`${lines.join('\n')}\n`);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    process.stderr.write(`${process.exitCode === 1 ? 'NOT WHOLE' : 'cannot tell'}: ${error.message}\n`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) main();
