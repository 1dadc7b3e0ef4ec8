import type { Fault, PolicyGate } from './gate';

/**
 * What composition only hints at: a non-repeatable directive with different arguments is decided by majority, so that a
 * policy could lose the vote, and a directive whose definitions differ may be left out.
 */
export const hintsThatAreFaults: ReadonlySet<string> = new Set([
  'INCONSISTENT_NON_REPEATABLE_DIRECTIVE_ARGUMENTS',
  'INCONSISTENT_TYPE_SYSTEM_DIRECTIVE_REPEATABLE',
  'INCONSISTENT_TYPE_SYSTEM_DIRECTIVE_LOCATIONS',
  'DIRECTIVE_COMPOSITION_WARN',
]);

export const inconsistentDirectivesGate: PolicyGate = ({ hints }) =>
  hints
    .filter(({ code }) => hintsThatAreFaults.has(code))
    .map(({ code, message }): Fault => ({
      code: 'INCONSISTENT_DIRECTIVE',
      subgraph: null,
      coordinate: null,
      message: `${message} Let all departments say the same. [${code}]`,
    }));
