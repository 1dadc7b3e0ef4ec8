import { isAbstractType, isListType, isNonNullType, type GraphQLOutputType } from 'graphql';
import { bubble, type Completed } from './completion';
import type { InternalKeys } from './filteredDocument';
import type { LeafMask } from './decision';
import { maskedLeaf } from './maskedLeaf';
import type { FetchedField, Shape, TypeShape } from './shape';

/** Objects of answers have no prototype, so that no response key means anything but itself. */
export type AnswerObject = Record<string, unknown>;

/** A value that should have come masked and did not. It was kept back. */
export interface Breach {
  /** Without list indices. */
  readonly path: readonly string[];
  readonly coordinate: string;
  readonly kind: LeafMask;
}

export interface Restored {
  /** Null when a null reaches the root. */
  readonly data: AnswerObject | null;
  /** One for each path pattern. */
  readonly breaches: readonly Breach[];
}

export type OnRow = (type: string, key: unknown) => void;

export interface RestoreOptions {
  /** Of what was asked for beside the client's own fields. */
  readonly keys: InternalKeys;
  /** Told of each object that shows something above internal, with the key of the entity where it is one. */
  readonly onRow: OnRow;
  /** Answers to `__schema` and `__type` by response key. */
  readonly introspected: AnswerObject;
}

/**
 * From what the filtered document answered to what the client asked for: denied fields are null, in the client's order
 * and only in objects of the types they were denied for; a null rises where the type does not admit it; what must be
 * masked is; the internal __typename is left out. Objects in which nothing is to be moved are changed in place.
 */
export function restoreAnswer(shape: Shape, data: AnswerObject, options: RestoreOptions): Restored {
  const restoration = new Restoration(options);
  return { data: restoration.object(shape, data), breaches: [...restoration.breaches.values()] };
}

class Restoration {
  readonly breaches = new Map<string, Breach>();
  private readonly path: string[] = [];

  constructor(private readonly options: RestoreOptions) {}

  object(shape: Shape, source: AnswerObject): AnswerObject | null {
    const isAbstract = isAbstractType(shape.parent);
    const typeName = isAbstract ? own(source, this.options.keys.typename) : shape.parent.name;
    const type = typeof typeName === 'string' ? shape.types.get(typeName) : undefined;
    // An object of a type that was not decided on does not leave.
    if (!type || type.isKilled) return null;
    if (type.isRow) {
      const key = type.keyField === null ? null : own(source, this.options.keys.entity);
      this.options.onRow(typeName as string, key);
    }
    const isWhole = !isAbstract && type.fetched.size > 0 && type.fetched.size === type.order.length;
    return isWhole && Object.getPrototypeOf(source) === null
      ? this.inPlace(type, source)
      : this.anew(type, source);
  }

  /** Every key is there and in order: only those that are masked or changed below are touched. */
  private inPlace(type: TypeShape, source: AnswerObject): AnswerObject | null {
    for (const [key, field] of type.touched) {
      const completed = this.value(key, field, own(source, key));
      if (completed === bubble) return null;
      source[key] = completed;
    }
    // Left out of JSON; to delete it would cost more than to copy the object.
    if (type.keyField !== null) source[this.options.keys.entity] = undefined;
    return source;
  }

  private anew(type: TypeShape, source: AnswerObject): AnswerObject | null {
    const answer = Object.create(null) as AnswerObject;
    for (const key of type.order) {
      const field = type.fetched.get(key);
      if (!field) {
        answer[key] = type.introspected.has(key) ? (own(this.options.introspected, key) ?? null) : null;
        continue;
      }
      const value = own(source, key) ?? null;
      const completed = type.touched.has(key) ? this.value(key, field, value) : value;
      if (completed === bubble) return null;
      answer[key] = completed;
    }
    return answer;
  }

  private value(key: string, field: FetchedField, value: unknown): Completed {
    const { type, child, mask } = field;
    if (mask) return maskedLeaf(type, value, mask, () => this.breach(key, field.coordinate, mask));
    if (!child) return value;
    this.path.push(key);
    const completed = this.nested(type, value, child);
    this.path.pop();
    return completed;
  }

  private nested(type: GraphQLOutputType, value: unknown, shape: Shape): Completed {
    if (value === null || value === undefined) return null;
    if (isNonNullType(type)) {
      const inner = this.nested(type.ofType, value, shape);
      return inner === null ? bubble : inner;
    }
    if (isListType(type)) {
      if (!Array.isArray(value)) return null;
      const items: unknown[] = [];
      for (const item of value) {
        const completed = this.nested(type.ofType as GraphQLOutputType, item, shape);
        if (completed === bubble) return null;
        items.push(completed);
      }
      return items;
    }
    return typeof value === 'object' ? this.object(shape, value as AnswerObject) : null;
  }

  private breach(key: string, coordinate: string, kind: LeafMask): void {
    const path = [...this.path, key];
    this.breaches.set(JSON.stringify([path, coordinate]), { path, coordinate, kind });
  }
}

const own = (object: AnswerObject, key: string): unknown =>
  Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined;
