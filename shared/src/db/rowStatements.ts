import type { DataSource, EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { BoundedTexts } from './boundedTexts';
import { shapeOfAll, type Shape } from './conditionShape';
import { alias, applyConditions, type Condition } from './where';

/** Columns in the order in which they sort. */
export type Order = readonly { readonly column: string; readonly direction: 'ASC' | 'DESC' }[];

/** Which rows of a table are wanted, every column of them. */
export interface RowsWanted {
  readonly conditions: readonly Condition[];
  readonly order?: Order;
  readonly limit?: number;
}

export interface Statement {
  readonly text: string;
  readonly parameters: readonly unknown[];
  /** Whether another value of the same kind in a condition would leave the text as it is. */
  readonly isShared: boolean;
}

/** Under which row scope a statement begins. */
export interface Scope {
  readonly conditions: readonly Condition[];
  /** What a statement of this scope says of itself; empty for a table without one. */
  readonly tag: string;
}

const keptTexts = 1000;

type Texts = Map<EntityTarget<ObjectLiteral>, BoundedTexts>;
const textsBySource = new WeakMap<DataSource, Texts>();

function textsOf(dataSource: DataSource, entity: EntityTarget<ObjectLiteral>): BoundedTexts {
  let byEntity = textsBySource.get(dataSource);
  if (!byEntity) textsBySource.set(dataSource, (byEntity = new Map()));
  let texts = byEntity.get(entity);
  if (!texts) byEntity.set(entity, (texts = new BoundedTexts(keptTexts)));
  return texts;
}

/** Scopes are made once a request and used for each of its statements. */
const scopeShapes = new WeakMap<readonly Condition[], { readonly shape: Shape | null }>();

function scopeShapeOf(conditions: readonly Condition[]): Shape | null {
  let known = scopeShapes.get(conditions);
  if (!known) scopeShapes.set(conditions, (known = { shape: shapeOfAll(conditions) }));
  return known.shape;
}

/** Selects every column under its property's name. */
export function selectColumns<E extends ObjectLiteral>(
  dataSource: DataSource,
  entity: EntityTarget<E>,
  query: SelectQueryBuilder<E>,
): SelectQueryBuilder<E> {
  query.select([]);
  for (const column of dataSource.getMetadata(entity).columns) {
    query.addSelect(`${alias}.${column.propertyName}`, column.propertyName);
  }
  return query;
}

function built<E extends ObjectLiteral>(
  dataSource: DataSource,
  entity: EntityTarget<E>,
  query: SelectQueryBuilder<E>,
  { conditions, order = [], limit }: RowsWanted,
): [text: string, parameters: readonly unknown[]] {
  applyConditions(selectColumns(dataSource, entity, query), conditions);
  for (const { column, direction } of order) query.addOrderBy(`${alias}.${column}`, direction);
  if (limit !== undefined) query.limit(limit);
  return query.getQueryAndParameters() as [string, unknown[]];
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

/**
 * The statement that selects the rows wanted. TypeORM takes longer to write a statement than SQLite to run it, so a text is written
 * once for each shape of scope and conditions, and kept if its parameters are the values of these in their order.
 * @param begin begins a statement of that scope
 */
export function rowStatement<E extends ObjectLiteral>(
  dataSource: DataSource,
  entity: EntityTarget<E>,
  scope: Scope,
  wanted: RowsWanted,
  begin: () => SelectQueryBuilder<E>,
): Statement {
  const own = shapeOfAll(wanted.conditions);
  const around = own && scopeShapeOf(scope.conditions);
  if (!own || !around) {
    const [text, parameters] = built(dataSource, entity, begin(), wanted);
    return { text, parameters, isShared: false };
  }
  let key = `${scope.tag}/${around.text}/${own.text}/${wanted.limit ?? ''}`;
  for (const { column, direction } of wanted.order ?? []) key += `/${column} ${direction}`;
  const values = around.values.length === 0 ? own.values : [...around.values, ...own.values];
  const texts = textsOf(dataSource, entity);
  const known = texts.get(key);
  if (known !== undefined) return { text: known, parameters: values, isShared: true };
  const [text, parameters] = built(dataSource, entity, begin(), wanted);
  if (!isSame(parameters, values)) return { text, parameters, isShared: false };
  return { text: texts.keep(key, text), parameters, isShared: true };
}

/** The same statement with another value for one of its parameters. */
export const withParameter = (statement: Statement, index: number, value: unknown): Statement => ({
  ...statement,
  parameters: statement.parameters.map((old, at) => (at === index ? value : old)),
});

/** How many parameters of a statement are those of its scope: they come first. */
export const scopeParameters = ({ conditions }: Scope): number =>
  scopeShapeOf(conditions)?.values.length ?? 0;

const keptUnions = 200;
const unions = new WeakMap<DataSource, BoundedTexts>();

/** Selects one after the other as one statement (UNION ALL of derived tables, which both engines take with their own LIMIT). */
export function unionText(dataSource: DataSource, texts: readonly string[], order: Order): string {
  const columns = order.map(({ column, direction }) => `${dataSource.driver.escape(column)} ${direction}`);
  const ending = columns.length === 0 ? '' : ` ORDER BY ${columns.join(', ')}`;
  const write = (): string =>
    texts.map((text, index) => `SELECT * FROM (${text}) AS u${index}`).join(' UNION ALL ') + ending;
  const [first = ''] = texts;
  if (!texts.every((text) => text === first)) return write();
  let kept = unions.get(dataSource);
  if (!kept) unions.set(dataSource, (kept = new BoundedTexts(keptUnions)));
  const key = `${texts.length}/${ending}/${first}`;
  return kept.get(key) ?? kept.keep(key, write());
}
