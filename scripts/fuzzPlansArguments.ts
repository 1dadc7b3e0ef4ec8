const regions = ['small', 'plain', 'real'] as const;
export type Region = (typeof regions)[number];

/** What a long comparison of ways to run plans is to do. */
export interface PlanFuzzArguments {
  /** An operation in one weather. */
  readonly cases: number;
  readonly seed: number;
  readonly region: Region;
}

export const planFuzzHelp = `Compares ways of running plans: texts, objects and @apollo/gateway, on random operations and failing departments.
Usage: npm run fuzz:plans -- [options]

  --cases <n>          how many (2000)
  --seed <n>           of the first; without, the time of day. One seed is one case: --cases 1 runs it again
  --region small|plain|real   a small graph with every kind of type (small), without abstract ones, or the region's own

Exits with 0 when nothing differs, with 1 otherwise, with 2 for wrong arguments.`;

/** Arguments that make no sense. */
export class WrongPlanFuzzArguments extends Error {}

/**
 * @param now seeds a run that names no seed
 * @throws WrongPlanFuzzArguments saying what was expected
 */
export function planFuzzArgumentsFrom(argv: readonly string[], now: Date): PlanFuzzArguments {
  let cases = 2000;
  let seed = now.getTime() % 2 ** 30;
  let region: Region = 'small';
  for (let i = 0; i < argv.length; i += 2) {
    const [name, value] = argv.slice(i, i + 2);
    if (name === '--cases') cases = wholeNumber(name, value);
    else if (name === '--seed') seed = wholeNumber(name, value);
    else if (name === '--region') region = regionFrom(value);
    else throw new WrongPlanFuzzArguments(`There is no option ${name}. See --help.`);
  }
  if (cases < 1) throw new WrongPlanFuzzArguments(`--cases takes 1 or more, got ${cases}.`);
  return { cases, seed, region };
}

function wholeNumber(name: string, text: string | undefined): number {
  if (text === undefined || !/^\d{1,10}$/.test(text)) {
    throw new WrongPlanFuzzArguments(`${name} takes a whole number, got ${text ?? 'nothing'}.`);
  }
  return Number(text);
}

function regionFrom(text: string | undefined): Region {
  const region = regions.find((name) => name === text);
  if (!region)
    throw new WrongPlanFuzzArguments(`--region takes ${regions.join(', ')}, got ${text ?? 'nothing'}.`);
  return region;
}
