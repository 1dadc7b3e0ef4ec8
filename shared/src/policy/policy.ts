import type { Principal } from '#shared/auth/principal';
import type { Condition } from '#shared/db/where';
import type { Message } from '#shared/errors/table';

/**
 * A rule that scopes cannot say, named in the SDL (`@policy`, `@rowScope(policy:)`). The gateway asks `mayHold` before
 * anything is fetched; the owning department asks `holds` of each row, or adds `rows` to its statements.
 */
export interface Policy {
  readonly meaning: Message;
  /** Law and article it rests on. */
  readonly law: string;
  /** Whether it can hold for the caller on any row. */
  mayHold(principal: Principal): boolean;
  /** Whether it holds on a row of the type it is used on. */
  holds(principal: Principal, row: object, today: string): boolean;
  /** `holds` as conditions of a statement: only for policies that decide which rows exist. */
  rows?(principal: Principal, today: string): readonly Condition[];
}
