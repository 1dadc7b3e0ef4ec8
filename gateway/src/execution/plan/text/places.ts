import {
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import { fieldsFor, type Selected } from '../selectedFields';
import type { TypeNames } from '../typeNames';
import type { TreeField, TreeObject } from './fetchTree';
import { NotText } from './notText';
import { pathOf, type TextFetch } from './textFetches';
import type { TextView } from './textView';

/** Fields of one fetch that stand together in its answer and in the client's. */
export interface Chunk {
  readonly fetch: number;
  readonly chunk: number;
}

/** A field as a fetch answers it at one place. */
export interface PlacedField {
  readonly field: TreeField;
  /** Undefined: the client does not see it. */
  readonly chunk: number | undefined;
  /** Where its value is noted, because another fetch needs it. */
  readonly slot: number | undefined;
  /** Of an object that the client sees. */
  readonly place: Place | undefined;
}

/** Fields of one fetch at one place, in the order in which they are answered. */
export interface Source {
  readonly fetch: TextFetch;
  readonly tree: TreeObject;
  readonly fields: PlacedField[];
  /** Keys noted, by slot. */
  readonly slots: string[];
}

/** Where a captured value of an object is: in the answer that the object stands in, or in that of a fetch for its place. */
export interface Captured {
  readonly fetch: number | undefined;
  readonly slot: number;
}

/** What rows are noted under; no key where the object is no entity. */
export interface RowKey {
  readonly key: Captured | undefined;
}

/** Objects of the answer that have one path, without list indices. */
export interface Place {
  readonly number: number;
  readonly path: string;
  readonly type: GraphQLObjectType;
  /** Whose answer the objects stand in; undefined at the root. */
  readonly base: Source | undefined;
  /** Fetches that start here. */
  readonly others: readonly Source[];
  /** Objects here are noted as rows. */
  readonly row: RowKey | undefined;
  /** The object as the client gets it: chunks, and text that is known without asking. */
  readonly layout: (Chunk | string)[];
}

export interface PlaceOptions {
  readonly asked: Selected;
  readonly types: TypeNames;
  readonly fetches: readonly TextFetch[];
  readonly view: TextView | undefined;
}

/** The places of an operation, the root first. @throws NotText when the pieces do not fit together so simply */
export function placesOf(options: PlaceOptions, root: GraphQLObjectType): Place[] {
  const places: Place[] = [];
  new PlaceMaker(options, places).place(root, [options.asked.operation.selectionSet], [], undefined);
  const reached = new Set(places.flatMap(({ others }) => others.map(({ fetch }) => fetch)));
  // A fetch for a place that the client does not see brings what another needs in turn.
  if (reached.size !== options.fetches.length) throw new NotText('plan');
  return places;
}

class PlaceMaker {
  constructor(
    private readonly options: PlaceOptions,
    private readonly places: Place[],
  ) {}

  place(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    keys: readonly string[],
    from: { readonly fetch: TextFetch; readonly tree: TreeObject } | undefined,
  ): Place {
    const path = pathOf(keys);
    const base = from && sourceOf(from.fetch, from.tree, type);
    const others = this.options.fetches
      .filter((fetch) => fetch.path === path)
      .map((fetch) => sourceOf(fetch, fetch.tree, type));
    const sources = base ? [base, ...others] : others;
    const { view } = this.options;
    const row = view?.isRow(keys) ? { key: captured(view.hidden.entity, base, sources) } : undefined;
    const number = this.places.length;
    const place: Place = { number, path, type, base, others, row, layout: [] };
    this.places.push(place);
    noteNeeds(base, sources, others);
    this.lay(place, sources, sets, keys);
    return place;
  }

  /** Says of each of the client's fields where it comes from. */
  private lay(
    place: Place,
    sources: readonly Source[],
    sets: readonly SelectionSetNode[],
    keys: readonly string[],
  ): void {
    const { asked, types } = this.options;
    const wanted = fieldsFor(asked, place.type.name, sets, {}, types);
    const kept = new Map<Source, Map<string, { chunk: number; place: Place | undefined }>>(
      sources.map((source) => [source, new Map()]),
    );
    let last: { source: Source; index: number; chunk: number } | undefined;
    for (const [key, nodes] of wanted) {
      if (this.isHidden(key)) continue;
      const isTypename = nodes[0]?.name.value === '__typename';
      if (isTypename && !place.base?.tree.fields.has(key)) {
        place.layout.push(`${JSON.stringify(key)}:"${place.type.name}"`);
        last = undefined;
        continue;
      }
      const [source, ...more] = sources.filter(({ tree }) => tree.fields.has(key));
      const field = source?.tree.fields.get(key);
      if (!source || !field || (more.length > 0 && !isTypename)) throw new NotText('split field');
      const index = [...source.tree.fields.keys()].indexOf(key);
      const mine = kept.get(source);
      const follows = last?.source === source && last.index === index - 1;
      const chunk = follows && last ? last.chunk : chunksOf(mine);
      if (!follows) place.layout.push({ fetch: source.fetch.number, chunk });
      last = { source, index, chunk };
      const nested = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      mine?.set(key, { chunk, place: this.below(source, field, nested, [...keys, key]) });
    }
    for (const source of sources) {
      for (const field of source.tree.fields.values()) {
        const own = kept.get(source)?.get(field.key);
        source.fields.push({
          field,
          chunk: own?.chunk,
          slot: source.slots.includes(field.key) ? source.slots.indexOf(field.key) : undefined,
          place: own?.place,
        });
      }
    }
  }

  private isHidden(key: string): boolean {
    const hidden = this.options.view?.hidden;
    return key === hidden?.typename || key === hidden?.entity;
  }

  private below(
    { fetch }: Source,
    field: TreeField,
    sets: readonly SelectionSetNode[],
    keys: readonly string[],
  ): Place | undefined {
    const type = getNamedType(field.type);
    if (isLeafType(type) || !field.below) return undefined;
    if (!isObjectType(type)) throw new NotText('abstract type');
    return this.place(type, sets, keys, { fetch, tree: field.below });
  }
}

function sourceOf(fetch: TextFetch, tree: TreeObject, type: GraphQLObjectType): Source {
  if (tree.type.name !== type.name) throw new NotText('abstract type');
  return { fetch, tree, fields: [], slots: [] };
}

const chunksOf = (kept: ReadonlyMap<string, { chunk: number }> | undefined): number =>
  Math.max(-1, ...[...(kept?.values() ?? [])].map(({ chunk }) => chunk)) + 1;

/** Gives a slot to each value that a representation is made of. */
function noteNeeds(base: Source | undefined, sources: readonly Source[], others: readonly Source[]): void {
  for (const key of new Set(others.flatMap(({ fetch }) => fetch.needs ?? []))) {
    if (key !== '__typename' && !captured(key, base, sources)) throw new NotText('nested key');
  }
}

/** Where the value of a leaf is noted; undefined when no fetch brings it. */
export function captured(
  key: string,
  base: Source | undefined,
  sources: readonly Source[],
): Captured | undefined {
  const [source, ...more] = sources.filter(({ tree }) => tree.fields.has(key));
  if (!source) return undefined;
  if (more.length > 0 || source.tree.fields.get(key)?.below) throw new NotText('split field');
  if (!source.slots.includes(key)) source.slots.push(key);
  return { fetch: source === base ? undefined : source.fetch.number, slot: source.slots.indexOf(key) };
}
