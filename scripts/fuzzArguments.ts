import { isSize, type Size } from '#shared/synthetic/sizes';

/** What a long comparison is to do. */
export interface FuzzArguments {
  readonly mode: 'COMPARE' | 'MUTANTS';
  /** An operation as one caller. */
  readonly cases: number;
  readonly seed: number;
  /** Of a failure that was found before: only that case is run. */
  readonly path: string | undefined;
  readonly size: Size;
  /** Seed of a random policy on the same schema; undefined: the policy in the tree. */
  readonly policy: number | undefined;
}

export const fuzzHelp = `Compares the graph with a slow reading of its policy, on random operations and callers.
Usage: npm run fuzz -- [options]

  --cases <n>     how many (2000): an operation as one caller counts as one
  --seed <n>      where randomness begins; without, the time of day
  --path <path>   with --seed, one failure again, as a run printed it
  --size s|m|l    how much demonstration data (s)
  --policy <n>    under a random policy on the same schema, made from this seed
  --mutants       instead: change each rule of the policy in turn, on one line and on both

Exits with 0 when nothing differs and every change is noticed, with 1 otherwise, with 2 for wrong arguments.`;

/** Arguments that make no sense. */
export class WrongFuzzArguments extends Error {}

function wholeNumber(name: string, text: string | undefined): number {
  if (text === undefined || !/^-?\d{1,10}$/.test(text)) {
    throw new WrongFuzzArguments(`${name} takes a whole number, got ${text ?? 'nothing'}.`);
  }
  return Number(text);
}

/**
 * @param now seeds a run that names no seed
 * @throws WrongFuzzArguments saying what was expected
 */
export function fuzzArgumentsFrom(argv: readonly string[], now: Date): FuzzArguments {
  let cases = 2000;
  let seed: number | undefined;
  let policy: number | undefined;
  let path: string | undefined;
  let size: Size = 's';
  let mode: FuzzArguments['mode'] = 'COMPARE';
  for (let i = 0; i < argv.length; i++) {
    const name = argv[i] as string;
    if (name === '--mutants') {
      mode = 'MUTANTS';
      continue;
    }
    const value = argv[++i];
    switch (name) {
      case '--cases':
        cases = wholeNumber(name, value);
        break;
      case '--seed':
        seed = wholeNumber(name, value);
        break;
      case '--policy':
        policy = wholeNumber(name, value);
        break;
      case '--path':
        if (!/^\d+(:\d+)*$/.test(value ?? '')) {
          throw new WrongFuzzArguments(
            `--path takes numbers with colons between, got ${value ?? 'nothing'}.`,
          );
        }
        path = value;
        break;
      case '--size':
        if (value === undefined || !isSize(value)) {
          throw new WrongFuzzArguments(`--size takes s, m or l, got ${value ?? 'nothing'}.`);
        }
        size = value;
        break;
      default:
        throw new WrongFuzzArguments(`There is no option ${name}. See --help.`);
    }
  }
  if (cases < 1) throw new WrongFuzzArguments(`--cases takes 1 or more, got ${cases}.`);
  if (path !== undefined && seed === undefined) {
    throw new WrongFuzzArguments('--path says nothing without --seed: give both as the run printed them.');
  }
  return { mode, cases, seed: seed ?? now.getTime() % 2 ** 31, path, size, policy };
}
