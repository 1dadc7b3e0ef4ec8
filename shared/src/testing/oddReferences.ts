import { readFileSync } from 'node:fs';
import type { DepartmentName } from '#shared/auth/principal';
import { schemaFile } from '#shared/subgraph/defineSubgraph';

/** What somebody who speaks to a department past the gateway might send for a key. */
const oddKeys: readonly unknown[] = [
  7,
  true,
  null,
  '',
  'x'.repeat(5000),
  ['a', 'b'],
  { $ne: 1 },
  { toString: 'x' },
];

/** Representations of every type that the department resolves by key, with keys that are none, and without a key. */
export function oddReferences(department: DepartmentName): Readonly<Record<string, unknown>>[] {
  const sdl = readFileSync(schemaFile(department), 'utf8');
  const keys = [...sdl.matchAll(/^type (\w+)[^{]*@key\(fields: "(\w+)"\)/gm)];
  return keys.flatMap(([, __typename = '', key = '']) => [
    { __typename },
    { __typename, [`${key}s`]: '1' },
    ...oddKeys.map((value) => ({ __typename, [key]: value })),
  ]);
}
