/** Why an operation, or one answer to it, is not put together as text. */
export type NotTextReason =
  | 'mutation'
  | 'condition'
  | 'reworded'
  | 'transport'
  | 'plan'
  | 'abstract type'
  | 'rewrite'
  | 'nested key'
  | 'split field'
  | 'unexpected answer';

/** Thrown while an operation is compiled: it is answered with objects, always. */
export class NotText extends Error {
  constructor(readonly reason: NotTextReason) {
    super(`Not answered as text: ${reason}.`);
  }
}
