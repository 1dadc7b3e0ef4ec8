import { differenceOf, prepareOperation, expectedFor } from '../checkCase';
import type { ProofGround } from '../proofGround';
import type { ProofStack } from '../proofStack';
import { showsMore } from '../showsNoMore';
import { startFirstOpen, startSecondOpen, startWithout, startWithRows, type Databases } from './mutantStacks';
import { rowOperations } from './rowOperations';
import { rowCallers, rulesOf, WitnessFinder, type RuleAt, type Witness } from './witnesses';

const nameOf = ({ kind, coordinate }: RuleAt): string => `${kind} ${coordinate}`;

export interface MutantsFound {
  /** Rules that some operation and caller depend on alone. */
  readonly witnesses: readonly Witness[];
  /** Rules that nothing depends on alone: a stricter one stands on every way there, or there is no such data. */
  readonly shielded: readonly string[];
}

/** Looks for a witness of every `step`-th rule. */
export async function findWitnesses(ground: ProofGround, step: number): Promise<MutantsFound> {
  const finder = new WitnessFinder(ground);
  const witnesses: Witness[] = [];
  const shielded: string[] = [];
  for (const [i, rule] of rulesOf(ground).entries()) {
    if (i % step !== 0) continue;
    const witness = await finder.find(rule);
    if (witness) witnesses.push(witness);
    else shielded.push(nameOf(rule));
  }
  return { witnesses, shielded };
}

/** Witnesses whose caller is shown, by a stack with a changed rule, what the policy does not show. */
export async function leaksOf(stack: ProofStack, witnesses: readonly Witness[]): Promise<string[]> {
  const leaks: string[] = [];
  for (const { rule, request, principal, expected } of witnesses) {
    const { data } = await stack.ask(principal, request);
    const shown = expected.kind === 'REFUSED' ? showsMore(data, null) : showsMore(data, expected.data);
    if (shown !== null) leaks.push(nameOf(rule));
  }
  return leaks;
}

/** Witnesses whose answer, with the rule changed, is the expected one nevertheless: the comparison would not notice. */
export async function unnoticedBy(stack: ProofStack, witnesses: readonly Witness[]): Promise<string[]> {
  const unnoticed: string[] = [];
  for (const { rule, request, principal, expected } of witnesses) {
    if (differenceOf(expected, await stack.ask(principal, request)) === null) unnoticed.push(nameOf(rule));
  }
  return unnoticed;
}

/** Rules on rows, which the departments alone enforce: types whose change nobody notices. */
export async function unnoticedRowRules(ground: ProofGround, databases: Databases): Promise<string[]> {
  const open = await startWithRows(ground, databases, () => ({ region: null }));
  try {
    const types = Object.entries(ground.policy.real.bundle.rules.rows)
      .filter(([, { region, publicWhile }]) => region === 'ROWS' || publicWhile)
      .map(([type]) => type);
    const unnoticed: string[] = [];
    for (const type of types) {
      let isNoticed = false;
      for (const request of rowOperations(ground, type)) {
        for (const principal of rowCallers(ground.scopes)) {
          const expected = await expectedFor(
            ground.referee,
            prepareOperation(ground.referee, request),
            principal,
          );
          isNoticed ||= differenceOf(expected, await open.ask(principal, request)) !== null;
        }
      }
      if (!isNoticed) unnoticed.push(type);
    }
    return unnoticed;
  } finally {
    await open.close();
  }
}

/** Rules of leaves that a line lacks: whoever may read must be seen to be denied. Keys are left out, they carry everything else. */
export async function unnoticedDeletions(
  ground: ProofGround,
  databases: Databases,
  line: 'FIRST' | 'SECOND',
  coordinates: readonly string[],
): Promise<string[]> {
  const finder = new WitnessFinder(ground);
  const stack = await startWithout(ground, databases, line, new Set(coordinates));
  try {
    const unnoticed: string[] = [];
    for (const coordinate of coordinates) {
      const witness = await finder.reading(coordinate);
      if (!witness) throw new Error(`Nobody reads anything in ${coordinate}: it is no witness of anything.`);
      const answer = await stack.ask(witness.principal, witness.request);
      if (differenceOf(witness.expected, answer) === null) unnoticed.push(coordinate);
    }
    return unnoticed;
  } finally {
    await stack.close();
  }
}

/** Everything above, told line by line. @returns the exit code: 1 for a leak or an unnoticed change */
export async function mutantsReport(
  ground: ProofGround,
  databases: Databases,
  say: (text: string) => void,
): Promise<number> {
  const { witnesses, shielded } = await findWitnesses(ground, 1);
  say(`${witnesses.length + shielded.length} rules, ${witnesses.length} with a witness of their own.`);
  say(`Without: ${shielded.join(', ') || 'none'}`);
  const first = await startFirstOpen(ground, databases);
  const leaksFirst = await leaksOf(first, witnesses);
  await first.close();
  say(`First line open, second alone lets through ${leaksFirst.length}: ${leaksFirst.join(', ')}`);
  const second = await startSecondOpen(ground, databases);
  const leaksSecond = await leaksOf(second, witnesses);
  await second.close();
  say(`Second line open, first alone lets through ${leaksSecond.length}: ${leaksSecond.join(', ')}`);
  const unnoticed = await unnoticedBy(ground.referee.open, witnesses);
  say(`Both open, not noticed by the comparison: ${unnoticed.join(', ') || 'none'}`);
  const rows = await unnoticedRowRules(ground, databases);
  say(`Rules on rows not noticed: ${rows.join(', ') || 'none'}`);
  return unnoticed.length + rows.length === 0 ? 0 : 1;
}
