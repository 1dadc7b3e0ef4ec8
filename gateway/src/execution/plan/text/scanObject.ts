import {
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { NotText } from './notText';
import type { Place, PlacedField, Source } from './places';
import { cut, type Piece, type Scan } from './scan';
import { anyScalar, exactly, leafScanner, listScanner, nullOr, type Scanner } from './scanValue';
import type { TreeField, TreeObject } from './fetchTree';

const closeBrace = 125;

/** Reads the objects of a source's place and all that is below. */
export interface ScannerOptions {
  /** The clients' schema. */
  readonly api: GraphQLSchema;
}

interface FieldScanner {
  /** `"key":` */
  readonly label: string;
  readonly value: Scanner;
}

/** An object that is taken as it stands. */
function plainObject(fields: readonly FieldScanner[]): Scanner {
  const labels = fields.map(({ label }, n) => (n === 0 ? `{${label}` : `,${label}`));
  const values = fields.map(({ value }) => value);
  return (scan, at) => {
    const { text } = scan;
    let here = at;
    for (let n = 0; n < labels.length; n++) {
      const label = labels[n] as string;
      if (!text.startsWith(label, here)) return -1;
      here = (values[n] as Scanner)(scan, here + label.length);
      if (here < 0) return -1;
    }
    return text.charCodeAt(here) === closeBrace ? here + 1 : -1;
  };
}

/**
 * Reads the fields of an object, from its opening brace to behind its closing one, into one list of pieces for each chunk.
 * @param captured values by slot, where that of the object `number` is noted
 * @returns where the object ends, or -1
 */
export type PartsReader = (
  scan: Scan,
  at: number,
  parts: Piece[][],
  captured: readonly string[][],
  number: number,
) => number;

/** The reader of what a fetch answers for objects of one place. */
export function partsReader(source: Source, options: ScannerOptions): PartsReader {
  const steps = source.fields.map((field, n) => {
    const { label, value } = fieldScanner(source, field, options);
    const { chunk, slot } = field;
    return {
      label: n === 0 ? `{${label}` : `,${label}`,
      value,
      slot,
      /** The chunk that begins here. */
      begins: chunk !== source.fields[n - 1]?.chunk ? chunk : undefined,
      ends: chunk !== undefined && chunk !== source.fields[n + 1]?.chunk,
    };
  });
  return (scan, at, parts, captured, number) => {
    const { text, sink } = scan;
    let here = at;
    for (const { label, value, slot, begins, ends } of steps) {
      if (!text.startsWith(label, here)) return -1;
      if (begins !== undefined) {
        scan.sink = parts[begins] = [];
        // After the comma or the brace.
        scan.from = here + 1;
      }
      const from = here + label.length;
      here = value(scan, from);
      if (here < 0) return -1;
      if (ends) cut(scan, here);
      if (slot !== undefined) (captured[slot] as string[])[number] = text.slice(from, here);
    }
    scan.sink = sink;
    return text.charCodeAt(here) === closeBrace ? here + 1 : -1;
  };
}

function fieldScanner(
  { tree }: Source,
  { field, chunk, slot, place }: PlacedField,
  options: ScannerOptions,
): FieldScanner {
  const label = `${JSON.stringify(field.key)}:`;
  if (field.name === '__typename') return { label, value: exactly(`"${tree.type.name}"`) };
  if (chunk === undefined) {
    // Null is no key: such an entity is left to the other way.
    return { label, value: slot === undefined ? unseen(field) : anyScalar };
  }
  const type = options.api.getType(tree.type.name);
  const seen = isObjectType(type) ? type.getFields()[field.name] : undefined;
  if (!seen) throw new NotText('plan');
  const below = place && objectScanner(place, options);
  const value = valueScanner(seen.type, below);
  return { label, value: slot === undefined ? value : notNull(value) };
}

const notNull =
  (scanner: Scanner): Scanner =>
  (scan, at) =>
    scan.text.startsWith('null', at) ? -1 : scanner(scan, at);

function valueScanner(type: GraphQLOutputType, below: Scanner | undefined): Scanner {
  if (!isNonNullType(type)) return nullOr(presentScanner(type, below));
  return presentScanner(type.ofType as GraphQLOutputType, below);
}

function presentScanner(type: GraphQLOutputType, below: Scanner | undefined): Scanner {
  if (isListType(type)) return listScanner(valueScanner(type.ofType as GraphQLOutputType, below));
  if (isLeafType(type)) return leafScanner(type);
  if (!below) throw new NotText('plan');
  return below;
}

/** What is fetched beside the client's fields, and not kept: only its shape counts. */
function unseen(field: TreeField): Scanner {
  const inner = (type: GraphQLOutputType): Scanner => {
    if (isNonNullType(type)) return inner(type.ofType as GraphQLOutputType);
    if (isListType(type)) return nullOr(listScanner(inner(type.ofType as GraphQLOutputType)));
    return nullOr(field.below ? unseenObject(field.below) : anyScalar);
  };
  return inner(field.type);
}

const unseenObject = (tree: TreeObject): Scanner =>
  plainObject(
    [...tree.fields.values()].map((field) => ({
      label: `${JSON.stringify(field.key)}:`,
      value: field.name === '__typename' ? exactly(`"${tree.type.name}"`) : unseen(field),
    })),
  );

/** Reads objects of a place in the answer that they stand in. */
function objectScanner(place: Place, options: ScannerOptions): Scanner {
  const { base, others, layout, number, row } = place;
  if (!base) throw new NotText('plan');
  const isWhole =
    !row && others.length === 0 && layout.length === 1 && typeof layout[0] !== 'string' && isAllSeen(base);
  if (isWhole) return plainObject(base.fields.map((field) => fieldScanner(base, field, options)));
  const read = partsReader(base, options);
  return (scan, at) => {
    const state = scan.places[number];
    if (!state) return -1;
    const instance = state.count++;
    const { sink } = scan;
    cut(scan, at);
    const parts: Piece[][] = [];
    const end = read(scan, at, parts, state.captured, instance);
    if (end < 0) return -1;
    if (row) sink.push({ place: number, instance });
    put(sink, layout, base.fetch.number, parts, instance);
    scan.from = end;
    return end;
  };
}

const isAllSeen = ({ fields }: Source): boolean =>
  fields.every(({ chunk, slot }) => chunk !== undefined && slot === undefined);

/** Puts an object together in the client's order. */
function put(
  sink: Piece[],
  layout: Place['layout'],
  own: number,
  parts: readonly Piece[][],
  instance: number,
): void {
  let before = '{';
  for (const item of layout) {
    sink.push(before);
    before = ',';
    if (typeof item === 'string') sink.push(item);
    else if (item.fetch !== own) sink.push({ ...item, instance });
    else for (const piece of parts[item.chunk] ?? []) sink.push(piece);
  }
  sink.push(layout.length === 0 ? '{}' : '}');
}
