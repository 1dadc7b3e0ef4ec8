import { roles, roleNames } from '#shared/auth/roles';
import { policies } from '#shared/policy/policies/index';
import type { PolicyRules } from '#shared/policy/rules';
import { accessText, fieldText, roleText, rowText } from '#gateway/policy/lock/changeText';
import { lockOf } from '#gateway/policy/lock/lock';
import type { Column } from './policyColumns';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
/** A `|` would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => `\`${cell(text)}\``;

/** A type and the coordinates of its fields. */
export interface Counted {
  readonly type: string;
  readonly coordinates: readonly string[];
}

export function matrix(types: readonly Counted[], columns: readonly Column[]): string {
  const counts = ({ coordinates }: Counted, { levelOf }: Column): string => {
    const levels = coordinates.map(levelOf);
    const of = (level: string): number => levels.filter((one) => one === level).length;
    return `${of('CLEAR')}/${of('MASKED')}/${of('DENIED')}`;
  };
  return table(
    ['Type', ...columns.map(({ label }) => label)],
    types.map((type) => [type.type, ...columns.map((column) => counts(type, column))]),
  );
}

export function appendix(
  types: readonly Counted[],
  columns: readonly Column[],
  rules: PolicyRules,
): readonly string[] {
  return types.map(({ type, coordinates }) => {
    const closed = coordinates.filter(
      (coordinate) => rules.fields[coordinate]?.read !== 'PUBLIC' || rules.fields[coordinate]?.mask,
    );
    const who = (coordinate: string, level: string): string =>
      columns
        .filter(({ levelOf }) => levelOf(coordinate) === level)
        .map(({ number }) => String(number))
        .join(' ') || '—';
    const rows = closed.map((coordinate) => [
      coordinate.slice(type.length + 1),
      rules.fields[coordinate]?.class ?? '—',
      code(fieldText(rules.fields[coordinate])),
      who(coordinate, 'CLEAR'),
      who(coordinate, 'MASKED'),
    ]);
    return `### ${type}\n\n${table(['Field', 'Class', 'Read by', 'Clear', 'Masked'], rows)}`;
  });
}

export const policyTable = (): string =>
  table(
    ['Policy', 'Holds when', 'Law'],
    [...policies].map(([name, { meaning, law }]) => [
      code(name),
      cell(`${meaning.en} ${meaning.zh}`),
      cell(law),
    ]),
  );

export function roleTable(rules: PolicyRules): string {
  const locked = lockOf(rules, 0).roles;
  return table(
    ['Role', 'Who', 'Scopes'],
    roleNames.map((name) => [
      code(name),
      cell(`${roles[name].meaning.en} ${roles[name].meaning.zh}`),
      code(roleText(locked[name])),
    ]),
  );
}

export const rowTable = (rules: PolicyRules): string =>
  table(
    ['Type', 'Rows that exist'],
    Object.entries(rules.rows)
      .filter(([, rule]) => rule.region === 'ROWS' || rule.publicWhile)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, rule]) => [type, code(rowText(rule))]),
  );

export function inputTable(rules: PolicyRules): string {
  const closed = Object.entries(rules.inputs).filter(([, openness]) => openness !== 'PUBLIC');
  return table(
    ['Input', 'Given by'],
    closed
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([input, openness]) => [code(input), code(accessText(openness))]),
  );
}
