import { readFileSync } from 'node:fs';
import { projectPath } from '#shared/project/projectPath';
import { richUscc } from '#gateway/demo/welcome';
import { createWorld, defaultWorld } from '#shared/synthetic/world';

export interface Operation {
  readonly name: string;
  /** Bodies to send in turn: the same document, other variables. */
  readonly bodies: readonly string[];
  /** In one round. */
  readonly requests: number;
}

const world = createWorld(defaultWorld);

const tenFields = 'uscc name kind status regCapital foundedOn address legalRepName phone riskGrade';

/** 1,000 rows of 10 fields, two of them guarded per row: ten pages of a hundred firms, each of one county or the city. */
const list = `query List(${Array.from({ length: 10 }, (_, i) => `$r${i}: RegionCode`).join(', ')}) {${Array.from(
  { length: 10 },
  (_, i) => ` p${i}: enterprises(first: 100, filter: { region: $r${i} }) { nodes { ${tenFields} } }`,
).join('')} }`;

const places = world.places.counties.map(({ code }) => code);

export const operations: readonly Operation[] = [
  {
    name: 'dossier of a firm, five departments',
    bodies: [
      JSON.stringify({
        query: readFileSync(projectPath('docs', 'operations', 'enterprise-dossier.graphql'), 'utf8'),
        variables: { uscc: richUscc(world) },
      }),
    ],
    requests: 50,
  },
  {
    name: 'list of 1,000 rows × 10 fields',
    bodies: places.map((_, shift) =>
      JSON.stringify({
        query: list,
        variables: Object.fromEntries(
          Array.from({ length: 10 }, (_, i) => [`r${i}`, places[(i + shift) % places.length]]),
        ),
      }),
    ),
    requests: 8,
  },
];

const bomb = (depth: number): string =>
  `{ ...F0 } ${Array.from({ length: depth }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F${depth} on Query { regions { totalCount } }`;

/** Each to be refused or answered without holding up anybody else. */
export const hostile: Readonly<Record<string, string>> = {
  'fragment bomb, 20 levels': bomb(20),
  'selection 3,000 deep': `{ region(code: "4302") ${'{ parent '.repeat(3000)}{ code }${' }'.repeat(3000)} }`,
  'one field 4,000 times': `{ region(code: "4302") { ${'name '.repeat(4000)} } }`,
  '1,500 aliases': `{ region(code: "4302") { ${Array.from({ length: 1500 }, (_, i) => `a${i}: name`).join(' ')} } }`,
  '1,000 directives on a field': `{ region(code: "4302") { name ${'@skip(if: false) '.repeat(1000)} } }`,
  '20,000 tokens': `{ region(code: "4302") { ${'name '.repeat(20_000)} } }`,
  'pages of pages of pages':
    '{ regions(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { code } } } } } } } } }',
  'overlapping inline fragments': `{ region(code: "4302") { ${'... { ... on Region { name parent { name } } } '.repeat(400)} } }`,
};
