import type { Explanation } from './policyExplain';

/** An explanation for people to read. */
export function explanationText(explanation: Explanation): string {
  const {
    coordinate,
    class: dataClass,
    rule,
    rows,
    fields,
    declaredBy,
    subjects: groups,
    kind,
  } = explanation;
  const list = (names: readonly string[]): string => (names.length === 0 ? '—' : names.join(', '));
  const isInput = kind === 'INPUT';
  return [
    `${coordinate}${dataClass === null ? '' : `  ${dataClass}`}`,
    `  ${isInput ? 'Given by' : 'Read by'}   ${rule}`,
    ...(rows === null ? [] : [`  Rows      ${rows}`]),
    ...explanation.policies.map(({ name, meaning, law }) => `  Policy    ${name}: ${meaning} (${law})`),
    `  Declared  ${list(declaredBy)}`,
    ...Object.entries(fields).map(([name, text]) => `    ${name}: ${text}`),
    `  ${isInput ? 'May   ' : 'Clear '}    ${list(groups.CLEAR)}`,
    ...(isInput ? [] : [`  Masked    ${list(groups.MASKED)}`]),
    `  Denied    ${list(groups.DENIED)}`,
  ].join('\n');
}
