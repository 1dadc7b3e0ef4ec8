import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Principal } from '#shared/auth/principal';
import { accessOf } from '#shared/policy/access';
import { policies } from '#shared/policy/policies/index';
import { ownRegionRows } from '#shared/policy/regionScope';
import type { RowRule } from '#shared/policy/rules';
import { anyOf, type Condition } from './where';

type Rows = readonly Condition[] | 'NONE';

/** Which rows of a department's tables exist for whom: the row rules of the composed policy, by entity class. */
export class RowScopes {
  /** Of one day, by caller and table. */
  private known: { readonly today: string; readonly by: WeakMap<Principal, Map<unknown, Rows>> } | undefined;

  constructor(private readonly rules: ReadonlyMap<EntityTarget<ObjectLiteral>, RowRule>) {}

  isScoped(entity: EntityTarget<ObjectLiteral>): boolean {
    return this.rules.has(entity);
  }

  /** The rule of a table's rows. @throws for a table without one: who may write there is not known */
  ruleOf(entity: EntityTarget<ObjectLiteral>): RowRule {
    const rule = this.rules.get(entity);
    if (!rule)
      throw new Error('This table has no row rule. Annotate its type with @rowScope and name it in "rows".');
    return rule;
  }

  /** Names of the tables with a rule; the data source must be connected. */
  tablesIn(dataSource: DataSource): ReadonlySet<string> {
    return new Set([...this.rules.keys()].map((entity) => dataSource.getMetadata(entity).tableName));
  }

  /** Conditions that hold for the rows the caller may see; none for all rows, `NONE` when there is no such row. */
  conditionsFor(entity: EntityTarget<ObjectLiteral>, principal: Principal, today: string): Rows {
    // Callers come again, and their rows do not change before the day does.
    if (!Object.isFrozen(principal)) return this.newConditions(entity, principal, today);
    if (this.known?.today !== today) this.known = { today, by: new WeakMap() };
    let tables = this.known.by.get(principal);
    if (!tables) this.known.by.set(principal, (tables = new Map()));
    let rows = tables.get(entity);
    if (!rows) tables.set(entity, (rows = this.newConditions(entity, principal, today)));
    return rows;
  }

  private newConditions(entity: EntityTarget<ObjectLiteral>, principal: Principal, today: string): Rows {
    const rule = this.rules.get(entity);
    if (!rule) return [];
    const { region, publicWhile } = rule;
    const own = region === 'ROWS' ? ownRegionRows(principal) : 'EVERYWHERE';
    if (!publicWhile) return own === null ? 'NONE' : own === 'EVERYWHERE' ? [] : [own];

    const policy = policies.get(publicWhile.policy);
    if (!policy?.rows) throw new Error(`The policy ${publicWhile.policy} does not say which rows exist.`);
    const shown = policy.rows(principal, today);
    if (!accessOf(principal).mayPass(publicWhile.otherwise) || own === null) return shown;
    return own === 'EVERYWHERE' ? [] : [anyOf([shown, [own]])];
  }
}
