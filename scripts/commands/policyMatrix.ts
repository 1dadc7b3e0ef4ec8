import { readFileSync } from 'node:fs';
import { projectPath } from '#shared/project/projectPath';
import { signedBundle } from './committedPolicy';
import { columnsOf } from './policyColumns';
import { policySchema, type PolicySchema } from './policySchema';
import { appendix, inputTable, matrix, policyTable, roleTable, rowTable, type Counted } from './policyTables';

const templateFile = 'docs/templates/permissions.md';
const marker = '<!-- generated: npm run graph -- policy matrix -->';

const objectTypes = (schema: PolicySchema): readonly Counted[] =>
  [...schema.types.values()]
    .filter(({ kind }) => kind === 'OBJECT')
    .map(({ name, fields }) => ({
      type: name,
      coordinates: fields.map((field) => `${name}.${field.name.value}`),
    }))
    .sort((a, b) => (a.type < b.type ? -1 : 1));

function generated(): string {
  const { rules } = signedBundle();
  const schema = policySchema();
  const types = objectTypes(schema);
  const isOpen = ({ coordinates }: Counted): boolean =>
    coordinates.every(
      (coordinate) => rules.fields[coordinate]?.read === 'PUBLIC' && !rules.fields[coordinate]?.mask,
    );
  const open = types.filter(isOpen);
  const closed = types.filter((type) => !isOpen(type));
  const columns = columnsOf(
    rules,
    schema,
    closed.flatMap(({ coordinates }) => coordinates),
  );
  const legend = columns.map(({ number, names }) => `${number}. ${names.join(', ')}`).join('\n');
  return [
    '## Columns\n\nCallers who see the same share a column. "Own" is an officer, lead or steward of the department that answers the field, "other" one of any other department.\n',
    legend,
    '\n## Types\n\nFields that are read clear / masked / not at all. Limits of rows and divisions come on top of it.\n',
    matrix(closed, columns),
    `\nAnybody reads every field of the other ${open.length} types: ${open.map(({ type }) => type).join(', ')}.`,
    "\n## Rows\n\nA row that does not exist for a caller is as if it were not there. Types that are not listed have all their rows for everybody; their sensitive and personal fields are read inside the caller's own divisions.\n",
    rowTable(rules),
    '\n## Policies\n\nWhat scopes cannot say, decided row by row (`shared/src/policy/policies`).\n',
    policyTable(),
    '\n## Roles\n\n`*` stands for the own department.\n',
    roleTable(rules),
    '\n## Inputs that not everybody may give\n',
    inputTable(rules),
    '\n## Fields that not everybody reads\n\nNumbers are those of the columns; who is not named is denied.\n',
    appendix(closed, columns, rules).join('\n\n'),
  ].join('\n');
}

/** docs/permissions.md: the hand-written head, and what the signed policy says. @throws PolicyRefused; Error without the marker */
export function permissionsFile(): Record<string, string> {
  const template = readFileSync(projectPath(...templateFile.split('/')), 'utf8');
  if (!template.includes(marker))
    throw new Error(`${templateFile} has no line ${marker}, where the tables go. Add it.`);
  return { 'docs/permissions.md': template.replace(marker, () => generated()) };
}
