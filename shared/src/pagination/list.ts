import DataLoader from 'dataloader';
import type { EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Statement } from '#shared/db/rowStatements';
import { selectParts, selectRows, statementOf, unionOf } from '#shared/db/rows';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { anyOf, applyConditions, holdsForNone, type Condition } from '#shared/db/where';
import { countBy, countRows } from '#shared/loaders/counts';
import { decodeCursor, encodeCursor, type CursorBinding } from './cursor';
import { Keyset, type SortColumn } from './keyset';
import { pageOf, type Page, type PageArguments } from './pageArguments';

/** What a department says about one of its lists; the rest is the same for all. */
export interface ListSpec<E, F, S extends string> {
  /** Stable name, part of every cursor. */
  readonly name: string;
  readonly entity: EntityTarget<E>;
  /** The unique key, last in every order. */
  readonly key: keyof E & string;
  readonly sorts: Readonly<Record<S, readonly (readonly [keyof E & string, 'ASC' | 'DESC'])[]>>;
  readonly defaultSort: S;
  /** The conditions of a client's filter. */
  readonly where: (filter: F) => Condition[];
  /**
   * For the whole list: alternatives of which a row fulfils one at least, each of them served by an index in the list's order where
   * together they are not (a column that may have any of several values).
   */
  readonly parts?: (filter: F) => readonly (readonly Condition[])[];
}

export interface ListArguments<F, S extends string> extends PageArguments {
  readonly filter?: F | null;
  readonly orderBy?: S | null;
}

export interface Connection<E> {
  readonly edges: readonly { readonly cursor: string; readonly node: E }[];
  readonly nodes: readonly E[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Runs its one statement only when the field is selected. */
  readonly totalCount: () => Promise<number>;
}

/** A binding carries the whole row scope: it is made when a cursor comes or goes, which is seldom. */
function once(make: () => CursorBinding): () => CursorBinding {
  let made: CursorBinding | undefined;
  return () => (made ??= make());
}

/** Parents whose pages are fetched in one statement at most. */
const parentsPerStatement = 100;

/** One list of a department for one request: Relay connections on keyset pages, at the root or under many parents at once. */
export class List<E extends ObjectLiteral, F, S extends string> {
  private readonly nested = new Map<string, DataLoader<string, E[]>>();
  private readonly nestedCounts = new Map<string, DataLoader<string, number>>();

  constructor(
    private readonly db: ScopedDatabase,
    private readonly cursorKey: Buffer,
    private readonly spec: ListSpec<E, F, S>,
  ) {}

  /** A page of the whole list, narrowed by the filter and by conditions of the field itself. */
  async connection(args: ListArguments<F, S>, fixed: readonly Condition[] = []): Promise<Connection<E>> {
    const page = pageOf(args);
    const conditions = [...fixed, ...this.conditionsOf(args)];
    const keyset = this.keysetOf(args);
    const binding = once(() => this.bindingOf(args, JSON.stringify(fixed)));
    const place = this.placeOf(page, binding);
    const parts = (args.filter && this.spec.parts?.(args.filter)) ?? [[]];
    const all = parts.length === 1 ? [...conditions, ...(parts[0] ?? [])] : [...conditions, anyOf(parts)];
    const rows = holdsForNone(all) ? [] : await this.rowsOf(conditions, parts, keyset, page, place);
    return this.connectionFrom(rows, page, keyset, binding, () => countRows(this.db, this.spec.entity, all));
  }

  /** A page, with one row more where there is one: the first rows of each part of row scope and filter, put in order. */
  private async rowsOf(
    conditions: readonly Condition[],
    parts: readonly (readonly Condition[])[],
    keyset: Keyset<E>,
    page: Page,
    place: readonly unknown[] | null,
  ): Promise<E[]> {
    const { entity, key } = this.spec;
    const order = keyset.order(page.direction);
    const statements = parts.flatMap((part): Statement[] => {
      const all = [...part, ...conditions];
      if (place === null)
        return this.db.selectParts(entity, { conditions: all, order, limit: page.size + 1 });
      return selectParts(this.db, entity).map((query) =>
        statementOf(this.position(applyConditions(query, all), keyset, page, place)),
      );
    });
    const found = await unionOf(this.db, entity, statements, order);
    const once = new Map(found.map((row) => [row[key], row]));
    return [...once.values()].slice(0, page.size + 1);
  }

  /** The page of one parent; pages of all parents asked for in the same tick come in one statement. */
  async connectionOf(
    parentColumn: keyof E & string,
    parentKey: string,
    args: ListArguments<F, S>,
    fixed: readonly Condition[] = [],
  ): Promise<Connection<E>> {
    const page = pageOf(args);
    const keyset = this.keysetOf(args);
    const binding = once(() => this.bindingOf(args, JSON.stringify([parentColumn, fixed])));
    const conditions = [...fixed, ...this.conditionsOf(args)];
    const same = JSON.stringify([parentColumn, args, fixed]);
    const place = this.placeOf(page, binding);

    const rows = await this.loaderFor(this.nested, same, async (parents) => {
      if (holdsForNone(conditions)) return parents.map(() => []);
      const { entity } = this.spec;
      const order = keyset.order(page.direction);
      const statements =
        place === null
          ? this.db.selectEach(entity, parentColumn, parents, { conditions, order, limit: page.size + 1 })
          : parents.map((parent) => {
              const own: Condition = { kind: 'compare', column: parentColumn, op: '=', value: parent };
              const query = applyConditions(selectRows(this.db, entity), [own, ...conditions]);
              return statementOf(this.position(query, keyset, page, place));
            });
      return unionOf(this.db, entity, statements, order).then((all) => {
        const byParent = new Map<string, E[]>(parents.map((parent) => [parent, []]));
        for (const row of all) byParent.get(row[parentColumn] as string)?.push(row);
        return parents.map((parent) => byParent.get(parent) ?? []);
      });
    }).load(parentKey);

    return this.connectionFrom([...rows], page, keyset, binding, () =>
      this.loaderFor(this.nestedCounts, same, (parents) =>
        countBy(this.db, this.spec.entity, parentColumn, parents, conditions),
      ).load(parentKey),
    );
  }

  private loaderFor<T>(
    loaders: Map<string, DataLoader<string, T>>,
    same: string,
    batch: (parents: readonly string[]) => Promise<T[]>,
  ): DataLoader<string, T> {
    const existing = loaders.get(same);
    if (existing) return existing;
    const loader = new DataLoader<string, T>(batch, { maxBatchSize: parentsPerStatement });
    loaders.set(same, loader);
    return loader;
  }

  private conditionsOf(args: ListArguments<F, S>): Condition[] {
    return args.filter ? this.spec.where(args.filter) : [];
  }

  private keysetOf(args: ListArguments<F, S>): Keyset<E> {
    const columns = this.spec.sorts[args.orderBy ?? this.spec.defaultSort];
    const last = columns.at(-1)?.[1] ?? 'ASC';
    const sort: SortColumn[] = columns.map(([column, direction]) => ({ column, direction }));
    // The key follows the direction of the last column, so that one index serves the whole order both ways.
    if (!columns.some(([column]) => column === this.spec.key))
      sort.push({ column: this.spec.key, direction: last });
    return new Keyset(this.db.dataSource, this.spec.entity, sort);
  }

  private bindingOf(args: ListArguments<F, S>, place: string): CursorBinding {
    return {
      key: this.cursorKey,
      list: this.spec.name,
      sort: args.orderBy ?? this.spec.defaultSort,
      filter: JSON.stringify([args.filter ?? null, place, this.db.scopeText(this.spec.entity)]),
    };
  }

  /** Where a cursor points; null for the first page. @throws AppError BAD_CURSOR */
  private placeOf(page: Page, binding: () => CursorBinding): readonly unknown[] | null {
    return page.cursor === null ? null : decodeCursor(binding(), page.cursor);
  }

  private position(
    query: SelectQueryBuilder<E>,
    keyset: Keyset<E>,
    page: Page,
    place: readonly unknown[],
  ): SelectQueryBuilder<E> {
    // One row more than asked for tells whether there is another page.
    return keyset.apply(query, page.direction, page.size + 1, place);
  }

  private connectionFrom(
    rows: E[],
    page: Page,
    keyset: Keyset<E>,
    binding: () => CursorBinding,
    totalCount: () => Promise<number>,
  ): Connection<E> {
    const more = rows.length > page.size;
    const nodes = rows.slice(0, page.size);
    if (page.direction === 'BACKWARD') nodes.reverse();
    const cursorOf = (node: E | undefined): string | null =>
      node === undefined ? null : encodeCursor(binding(), keyset.valuesOf(node));
    const cameFrom = page.cursor !== null;
    return {
      // A cursor is made when it is selected: most clients read nodes, and of cursors the last one.
      edges: nodes.map((node) => ({
        node,
        get cursor() {
          return cursorOf(node) as string;
        },
      })),
      nodes,
      pageInfo: {
        hasNextPage: page.direction === 'FORWARD' ? more : cameFrom,
        hasPreviousPage: page.direction === 'FORWARD' ? cameFrom : more,
        get startCursor() {
          return cursorOf(nodes[0]);
        },
        get endCursor() {
          return cursorOf(nodes.at(-1));
        },
      },
      totalCount,
    };
  }
}
