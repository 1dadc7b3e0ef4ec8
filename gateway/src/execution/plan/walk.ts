import { GraphQLError } from 'graphql';
import type { Data } from './data';

/** A null that its place cannot hold: the place above becomes null (GraphQL §6.4.4). */
export const bubble = Symbol('bubble');
/** A null whose reason was noted. */
export const faulty = Symbol('faulty');

/** One walk through what departments answered. */
export interface Walk {
  /** Of the value at hand. */
  readonly path: (string | number)[];
  /** Answers to `__schema` and `__type` by response key. */
  readonly introspected: Data;
  readonly notes: readonly GraphQLError[];
  /** Notes that a value does not fit the schema, for the log; a client is told where only. */
  note(what: string): typeof faulty;
}

/** One wrong column of a long list says no more a thousand times. */
const mostNotes = 500;

export function newWalk(introspected: Data): Walk {
  const notes: GraphQLError[] = [];
  const path: (string | number)[] = [];
  return {
    path,
    introspected,
    notes,
    note(what) {
      if (notes.length < mostNotes)
        notes.push(
          new GraphQLError(`A department's answer does not fit the schema: ${what}.`, { path: [...path] }),
        );
      return faulty;
    },
  };
}
