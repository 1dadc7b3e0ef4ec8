import { unreachable } from '#shared/errors/unreachable';
import type { DepartmentName } from '#shared/auth/principal';
import type { Arena } from './arena';
import type { Caller } from './attackedRegion';
import { answersOf, canariesIn, canariesOf } from './canaries';
import type { Planted } from './planted';
import type { Reply } from './reply';

/** A way to ask for a field that the caller may not read, or not in the clear. */
export interface FieldAttack {
  /** The case's code and what is to happen. */
  readonly name: string;
  /**
   * What stands against it: the rule of the field (both lines have it), its mask (departments mask, the gateway looks), or a
   * rule about the row at hand (only its department can).
   */
  readonly by: 'FIELD' | 'MASK' | 'ROW';
  readonly as: Caller;
  readonly query: string;
  readonly variables?: (planted: Planted) => Record<string, unknown>;
  readonly operationName?: string;
  /** What the department may not be asked for. */
  readonly unfetched?: { readonly of: DepartmentName; readonly field: RegExp };
  /** The whole of `data`. */
  readonly data: (planted: Planted) => unknown;
  /** `CODE at path` of each error. */
  readonly places: readonly string[];
  /** What departments alone answer instead, where they refuse more than the gateway would. */
  readonly alone?: { readonly data: (planted: Planted) => unknown; readonly places: readonly string[] };
  /** Who asks the same afterwards, and what of the planted they are to see. */
  readonly authorised?: { readonly as: Caller; readonly sees: (planted: Planted) => readonly string[] };
}

export const unauthorised = (path: string): string => `UNAUTHORIZED_FIELD_OR_TYPE at ${path}`;

/** What one department was asked for. */
export const askedOf = ({ exchanges }: Reply, department: DepartmentName): string =>
  exchanges
    .filter((exchange) => exchange.department === department)
    .map(({ body }) => body)
    .join('\n');

function expectBlocked({ lines }: Arena, attack: FieldAttack, reply: Reply, planted: Planted): void {
  const { by, unfetched } = attack;
  const canaries = canariesOf(planted);
  expect(canariesIn(reply.bytes, canaries)).toEqual([]);
  const isUnfetched = (): void => {
    if (unfetched) expect(askedOf(reply, unfetched.of)).not.toMatch(unfetched.field);
  };
  const isUnanswered = (): void => expect(canariesIn(answersOf(reply.exchanges), canaries)).toEqual([]);
  const isAnswered = ({ data, places }: Pick<FieldAttack, 'data' | 'places'> = attack): void => {
    expect(reply.data).toEqual(data(planted));
    expect(reply.places).toEqual([...places].sort());
  };
  switch (lines) {
    case 'BOTH':
      isUnfetched();
      isUnanswered();
      isAnswered();
      break;
    case 'GATEWAY_ALONE':
      isUnfetched();
      // A clear value where a masked one belongs is left out as a whole.
      if (by === 'FIELD') isAnswered();
      break;
    case 'DEPARTMENTS_ALONE':
      isUnanswered();
      isAnswered(attack.alone);
      break;
    default:
      unreachable(lines);
  }
}

/** Declares one test for each attack that the standing lines are to stop. */
export function testFieldAttacks(arena: Arena, attacks: readonly FieldAttack[]): void {
  const mine = attacks.filter(({ by }) => arena.lines !== 'GATEWAY_ALONE' || by !== 'ROW');
  it.each(mine.map((attack) => [attack.name, attack] as const))('%s', async (_name, attack) => {
    const { ask, planted } = arena.region();
    const { query, variables, operationName, as, authorised } = attack;
    const asking = {
      variables: variables?.(planted) ?? {},
      ...(operationName === undefined ? {} : { operationName }),
    };
    const reply = await ask(query, { as, ...asking });
    expectBlocked(arena, attack, reply, planted);
    if (!authorised || arena.lines !== 'BOTH') return;
    const next = await ask(query, { as: authorised.as, ...asking });
    expect(next.places).toEqual([]);
    for (const value of authorised.sees(planted)) expect(next.text).toContain(value);
    expect((await ask(query, { as, ...asking })).data).toEqual(reply.data);
  });
}
