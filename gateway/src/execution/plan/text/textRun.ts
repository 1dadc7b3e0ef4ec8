import { isUtf8 } from 'node:buffer';
import type { FetchNode } from '@apollo/query-planner';
import type { PlanRun, Received } from '../planRun';
import { assembled, capturedText } from './assemble';
import type { Piece, Row, Scan } from './scan';
import type { TextOrder, TextPlan, TextStep } from './textPlan';
import { newFetchState, newPlaceState, type Assembled, type FetchState, type PlaceState } from './textState';
import type { OnRow } from './textView';

/** The answer as text, a character for each of its bytes; or what was received until something was not as expected. */
export type TextOutcome =
  | { readonly kind: 'TEXT'; readonly latin1: string }
  | { readonly kind: 'UNEXPECTED'; readonly received: ReadonlyMap<FetchNode, Received> };

interface TextRun {
  readonly plan: TextPlan;
  readonly run: PlanRun;
  readonly fetches: readonly FetchState[];
  readonly places: readonly PlaceState[];
  readonly received: Map<FetchNode, Received>;
  isBroken: boolean;
}

/** Runs a plan and cuts and joins what departments answer. Nothing of an answer is trusted: what is not to the letter as expected ends it. */
export async function runText(plan: TextPlan, run: PlanRun, onRow: OnRow): Promise<TextOutcome> {
  const text: TextRun = {
    plan,
    run,
    fetches: plan.steps.map(({ slots }) => newFetchState(slots)),
    places: plan.slots.map(newPlaceState),
    received: new Map(),
    isBroken: false,
  };
  await follow(text, plan.order);
  if (text.isBroken) return { kind: 'UNEXPECTED', received: text.received };
  const { text: latin1, rows } = rootOf(text);
  noteRows(text, rows, onRow);
  return { kind: 'TEXT', latin1 };
}

async function follow(text: TextRun, order: TextOrder): Promise<void> {
  switch (order.kind) {
    case 'STEP':
      return step(text, order.step);
    case 'SEQUENCE':
      for (const one of order.of) await follow(text, one);
      return;
    case 'PARALLEL':
      await Promise.all(order.of.map((one) => follow(text, one)));
      return;
  }
}

async function step(text: TextRun, one: TextStep): Promise<void> {
  if (text.isBroken) return;
  const { fetch, request } = one;
  const representations = fetch.needs ? entitiesFor(text, one) : undefined;
  if (representations?.length === 0) return;
  const body = request.body(text.run, representations);
  let bytes: Buffer;
  try {
    bytes = await request.sendBody(text.run, body);
  } catch (error) {
    text.received.set(fetch.node, { body, error });
    text.isBroken = true;
    return;
  }
  text.received.set(fetch.node, { body, bytes });
  if (!text.isBroken && !readAnswer(text, one, bytes, representations?.length)) text.isBroken = true;
}

/** Representations as texts, each once, in the order of the objects they stand for. */
function entitiesFor(text: TextRun, { fetch, place, needs, ending }: TextStep): string[] {
  const state = text.fetches[fetch.number];
  const objects = text.places[place.number];
  if (!state || !objects) return [];
  const texts: string[] = [];
  const known = new Map<string, number>();
  for (let instance = 0; instance < objects.count; instance++) {
    let representation = '';
    for (const need of needs) {
      representation += `${need.label}${capturedText(need, place.number, instance, text) ?? 'null'}`;
    }
    representation += ending;
    let entity = known.get(representation);
    if (entity === undefined) {
      entity = texts.length;
      known.set(representation, entity);
      texts.push(asUtf16(representation));
    }
    state.entityOf[instance] = entity;
  }
  return texts;
}

const beyondAscii = /[\x80-\xff]/;

/** Text of which each character is a byte, as a request prints it. */
const asUtf16 = (latin1: string): string =>
  beyondAscii.test(latin1) ? Buffer.from(latin1, 'latin1').toString('utf8') : latin1;

const rootStart = '{"data":';
const entitiesStart = '{"data":{"_entities":[';

/** Reads an answer; false when anything in it is not as expected. */
function readAnswer(
  { places, fetches }: TextRun,
  one: TextStep,
  bytes: Buffer,
  entities: number | undefined,
): boolean {
  const state = fetches[one.fetch.number];
  if (!state || !isUtf8(bytes)) return false;
  const text = bytes.toString('latin1');
  const scan: Scan = { text, sink: [], from: -1, places };
  if (entities === undefined) {
    if (!text.startsWith(rootStart)) return false;
    state.entityOf = [0];
    const end = readEntity(scan, one, state, rootStart.length, 0);
    return end >= 0 && isOver(text, end, '}');
  }
  if (!text.startsWith(entitiesStart)) return false;
  let at = entitiesStart.length;
  for (let n = 0; n < entities; n++) {
    if (n > 0 && text[at++] !== ',') return false;
    at = readEntity(scan, one, state, at, n);
    if (at < 0) return false;
  }
  return isOver(text, at, ']}}');
}

function readEntity(scan: Scan, one: TextStep, state: FetchState, at: number, entity: number): number {
  const parts: Piece[][] = [];
  state.parts[entity] = parts;
  return one.read(scan, at, parts, state.captured, entity);
}

/** Some servers end with a line. */
const isOver = (text: string, at: number, end: string): boolean =>
  text.startsWith(end, at) && !/[^ \t\r\n]/.test(text.slice(at + end.length));

function rootOf({ plan, ...state }: TextRun): Assembled {
  const pieces = (plan.places[0]?.layout ?? []).flatMap((item, n): Piece[] => [
    n > 0 ? ',' : '',
    typeof item === 'string' ? item : { ...item, instance: 0 },
  ]);
  return assembled(['{', ...pieces, '}'], state);
}

function noteRows({ plan, ...state }: TextRun, rows: readonly Row[], onRow: OnRow): void {
  for (const { place: number, instance } of rows) {
    const place = plan.places[number];
    const key = place?.row?.key && capturedText(place.row.key, number, instance, state);
    if (place) onRow(place.type.name, key === undefined ? null : JSON.parse(asUtf16(key)));
  }
}
