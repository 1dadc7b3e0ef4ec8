/** How a client sees an answer that was asked for in more words than its own. */
export interface TextView {
  /** Response keys of what was asked for beside the client's own fields; they are not shown. */
  readonly hidden: { readonly typename: string; readonly entity: string };
  /**
   * Whether objects at a path, response keys without list indices, are noted as rows. It depends on nothing but the document that is run and the hidden
   * keys: it is asked once, when the operation is compiled.
   */
  isRow(path: readonly string[]): boolean;
}

/** Told of each row of an answer that leaves as text; the key is null where the object is no entity. */
export type OnRow = (type: string, key: unknown) => void;
