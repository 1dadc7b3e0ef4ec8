import {
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import type { TextView } from '../../src/execution/plan/text/textView';

const hidden = { typename: 'yiyuTypename', entity: 'yiyuKey' };

/** Every object but the root is a row. */
export const everyRow: TextView = { hidden, isRow: (path) => path.length > 0 };

const aliased = (alias: string, name: string): FieldNode => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: alias },
  name: { kind: Kind.NAME, value: name },
});

/** A document that asks of every object for its type and, where it has one, its id beside what it asked. */
export function withHidden(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const info = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet: {
        leave(set) {
          const type = info.getParentType();
          if (!isObjectType(type) || type === schema.getQueryType()) return undefined;
          const more = [aliased(hidden.typename, '__typename')];
          if (type.getFields()['id']) more.push(aliased(hidden.entity, 'id'));
          return { ...set, selections: [...set.selections, ...more] };
        },
      },
    }),
  );
}

export interface Shown {
  readonly text: string;
  /** Type and id of each object, in the order of the text. */
  readonly rows: readonly (readonly [unknown, unknown])[];
}

/** What a client is to see of an answer with hidden keys. */
export function shownOf(data: unknown): Shown {
  const rows: [unknown, unknown][] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(look);
    } else if (typeof value === 'object' && value !== null) {
      const object = value as Record<string, unknown>;
      if (hidden.typename in object) rows.push([object[hidden.typename], object[hidden.entity] ?? null]);
      Object.values(object).forEach(look);
    }
  };
  look(data);
  const text = JSON.stringify(data, (key, value: unknown) =>
    key === hidden.typename || key === hidden.entity ? undefined : value,
  );
  return { text, rows };
}
