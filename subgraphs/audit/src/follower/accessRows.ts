import type { SeenEntities } from '#shared/audit/record';
import type { AccessCoordinateEntity } from '../entities/accessCoordinate.entity';
import type { AccessEntityEntity } from '../entities/accessEntity.entity';
import type { AccessRecordEntity } from '../entities/accessRecord.entity';
import { placesOf } from '../repositories/accessPlaces';
import type { AccessRegionEntity } from '../entities/accessRegion.entity';
import type { LoggedRecord } from './readRecords';

type Logged<Type extends LoggedRecord['type']> = Extract<LoggedRecord, { type: Type }>;
type Facts = Partial<Omit<Logged<'intent'>, 'type'>> & Pick<LoggedRecord, 'node' | 'seq' | 'at'>;

export type Completion = Pick<AccessRecordEntity, 'outcome' | 'code' | 'departments' | 'rows' | 'durationMs'>;

/** What a batch of records adds to the access log. */
export interface AccessRows {
  readonly records: readonly AccessRecordEntity[];
  /** By the identifier of a record of an earlier batch. */
  readonly completions: ReadonlyMap<string, Completion>;
  readonly coordinates: readonly AccessCoordinateEntity[];
  readonly entities: readonly AccessEntityEntity[];
  readonly regions: readonly AccessRegionEntity[];
}

export const recordIdOf = (node: string, seq: number): string => `${node}:${seq}`;

/** A text as its column holds it: no record, whatever it says, may keep the log from being followed. */
const cut = (text: string, length: number): string => text.slice(0, length);

const cutOr = (text: string | null | undefined, length: number): string | null =>
  text == null ? null : cut(text, length);

const unknown: Completion = { outcome: 'UNKNOWN', code: null, departments: [], rows: {}, durationMs: null };

const recordFrom = (facts: Facts, completion: Completion): AccessRecordEntity => ({
  id: recordIdOf(facts.node, facts.seq),
  node: facts.node,
  seq: facts.seq,
  at: new Date(facts.at),
  requestId: cut(facts.request ?? '', 128),
  subject: cut(facts.subject ?? 'public', 128),
  organisation: cutOr(facts.organisation, 128),
  grantId: cutOr(facts.grant, 64),
  purpose: cutOr(facts.purpose, 64),
  operation: cutOr(facts.operation, 255),
  document: cutOr(facts.document, 128),
  highest: cut(facts.highest ?? 'PUBLIC', 24),
  regions: facts.regions ?? [],
  ...completion,
});

const completionFrom = (record: Logged<'outcome'>): Completion => ({
  outcome: cut(record.outcome, 12),
  code: cutOr(record.code, 64),
  departments: record.departments ?? [],
  rows: record.rows ?? {},
  durationMs: Number.isFinite(record.durationMs) ? Math.round(record.durationMs) : null,
});

/** Sequence numbers of intents that records of a batch speak of and that are not in the batch. */
export function earlierIntents(records: readonly LoggedRecord[]): readonly number[] {
  const here = new Set(records.filter(({ type }) => type === 'intent').map(({ seq }) => seq));
  const named = records.flatMap((record) =>
    (record.type === 'outcome' || record.type === 'seen') && record.intent !== null ? [record.intent] : [],
  );
  return [...new Set(named)].filter((seq) => !here.has(seq));
}

/**
 * Rows of a batch: one record for each request, of its intent and its outcome.
 * @param earlier when the records of earlier batches came that these complete, by identifier
 */
export function accessRowsOf(
  records: readonly LoggedRecord[],
  earlier: ReadonlyMap<string, Date>,
): AccessRows {
  const made = new Map<string, AccessRecordEntity>();
  const completions = new Map<string, Completion>();
  const coordinates = new Map<string, AccessCoordinateEntity>();
  const entities = new Map<string, AccessEntityEntity>();

  const add = (record: AccessRecordEntity): void => void made.set(record.id, record);
  const addFields = (recordId: string, at: Date, levels: Facts['coordinates'] = {}): void => {
    for (const [name, level] of Object.entries(levels)) {
      const coordinate = cut(name, 191);
      coordinates.set(`${recordId} ${coordinate}`, { recordId, coordinate, level: cut(level, 16), at });
    }
  };
  const addEntities = (recordId: string, at: Date, seen: SeenEntities = {}): void => {
    for (const [type, tokens] of Object.entries(seen))
      for (const one of tokens) {
        const token = cut(one, 32);
        entities.set(`${recordId} ${type} ${token}`, { recordId, type: cut(type, 64), token, at });
      }
  };
  /** The record an intent made, and when it came; undefined when there is none. */
  const intentOf = (node: string, seq: number | null) => {
    if (seq === null) return undefined;
    const id = recordIdOf(node, seq);
    const at = made.get(id)?.at ?? earlier.get(id);
    return at && { id, at };
  };
  const complete = (record: Logged<'outcome'>): { readonly id: string; readonly at: Date } => {
    const completion = completionFrom(record);
    const intent = intentOf(record.node, record.intent);
    const known = intent && made.get(intent.id);
    if (!intent || known) {
      const whole = known ? { ...known, ...completion } : recordFrom(record, completion);
      add(whole);
      return whole;
    }
    completions.set(intent.id, completion);
    return intent;
  };

  for (const record of records) {
    if (record.type === 'intent') {
      const one = recordFrom(record, unknown);
      add(one);
      addFields(one.id, one.at, record.coordinates);
    } else if (record.type === 'outcome') {
      const { id, at } = complete(record);
      addFields(id, at, record.coordinates);
      addEntities(id, at, record.entities);
    } else if (record.type === 'seen') {
      const intent = intentOf(record.node, record.intent);
      if (intent) addEntities(intent.id, intent.at, record.entities);
    }
  }
  return {
    records: [...made.values()],
    completions,
    coordinates: [...coordinates.values()],
    entities: [...entities.values()],
    regions: [...made.values()].flatMap(({ id, regions, at }) =>
      placesOf(regions).map((place) => ({ recordId: id, place, at })),
    ),
  };
}
