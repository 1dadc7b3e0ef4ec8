import { z } from 'zod';

type Shape = Record<string, z.ZodType>;

/** The schema inside `.default()`, `.optional()` and the like, where the description was written. */
function innerOf(schema: z.ZodType): z.ZodType | undefined {
  const { innerType, in: input } = schema.def as { innerType?: z.ZodType; in?: z.ZodType };
  return innerType ?? input;
}

function expectationOf(schema: z.ZodType): string {
  for (let current: z.ZodType | undefined = schema; current; current = innerOf(current)) {
    if (current.description) return current.description;
    if (current instanceof z.ZodEnum) return `one of ${current.options.join(', ')}`;
  }
  return 'another value';
}

function defaultOf(schema: z.ZodType): string {
  if (schema instanceof z.ZodDefault) return `default: ${String(schema.def.defaultValue)}`;
  return schema.safeParse(undefined).success ? 'may be left out' : 'no default';
}

/** All that is wrong with the environment. The values that came are not repeated: any may be a secret. */
export class EnvironmentError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `The configuration has ${problems.length} problem(s):\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
    this.name = 'EnvironmentError';
  }
}

/**
 * Reads the variables that `schema` names from `env`, once, at the start. An empty variable counts as not set, as compose
 * files write it. The result is frozen.
 *
 * @throws EnvironmentError naming every wrong variable with what is expected of it and its default
 */
export function readEnvironment<T extends Shape>(
  schema: z.ZodObject<T>,
  env: Readonly<Record<string, string | undefined>>,
): Readonly<z.output<z.ZodObject<T>>> {
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, env[name]?.trim() === '' ? undefined : env[name]]),
  );
  const result = schema.safeParse(given);
  if (result.success) return Object.freeze(result.data);

  const problems = new Set<string>();
  for (const issue of result.error.issues) {
    const name = String(issue.path[0] ?? '');
    const field = schema.shape[name];
    if (!field) {
      problems.add(issue.message);
      continue;
    }
    const came = given[name] === undefined ? 'is not set' : 'has a value that does not fit';
    problems.add(`${name} ${came}; expected ${expectationOf(field)} (${defaultOf(field)})`);
  }
  throw new EnvironmentError([...problems]);
}
