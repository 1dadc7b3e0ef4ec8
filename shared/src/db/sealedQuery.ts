import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

const refused = (what: string): never => {
  throw new Error(
    `${what} would undo conditions that stand in this statement. Use andWhere with names of your own.`,
  );
};

/**
 * A statement whose conditions stand: more may be added, each in brackets, none replaced or made an alternative, and no
 * parameter overwritten. TypeORM's own `where` replaces what is there, `orWhere` goes round it, a text with OR is not
 * bracketed, and the second parameter of a name wins.
 */
export function sealed<E extends ObjectLiteral>(query: SelectQueryBuilder<E>): SelectQueryBuilder<E> {
  const add = query.andWhere.bind(query);
  const set = query.setParameter.bind(query);
  query.where = () => refused('where()');
  query.orWhere = () => refused('orWhere()');
  query.andWhere = (where, parameters) => add(typeof where === 'string' ? `(${where})` : where, parameters);
  query.setParameter = (name, value) =>
    Object.hasOwn(query.expressionMap.parameters, name)
      ? refused(`A second parameter "${name}"`)
      : set(name, value);
  return query;
}
