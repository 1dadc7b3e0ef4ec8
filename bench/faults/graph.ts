import { composeSubgraphs } from '#gateway/supergraph/compose';
import type { Load } from './openLoop';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key"])';

/** Three departments of one firm: who it is, what it may discharge, how it was inspected. */
export const departments = {
  firms: `${link} type Query { firm(id: ID!): Firm }
    type Firm @key(fields: "id") { id: ID! name: String town: String trade: String seal: String }`,
  permits: `${link} type Firm @key(fields: "id") { id: ID! permits: [Permit!] }
    type Permit { id: ID! until: String }`,
  inspections: `${link} type Firm @key(fields: "id") { id: ID! inspections: [Inspection!] }
    type Inspection { id: ID! result: String }`,
} as const;

export type BenchDepartment = keyof typeof departments;
export const departmentNames = Object.keys(departments) as BenchDepartment[];

/** What each department knows of a firm. */
export const knownOf = (id: string): Record<string, unknown> => ({
  __typename: 'Firm',
  ...{ id, name: `Firm ${id}`, town: 'Yiyang', trade: 'dyeing', seal: `S${id}` },
  permits: [1, 2].map((n) => ({ id: `${id}-p${n}`, until: '2027-01-01' })),
  inspections: [1, 2].map((n) => ({ id: `${id}-i${n}`, result: 'PASSED' })),
});

/** The second version has one field more. */
export type Version = 'without seal' | 'with seal';
/** Valid in the second version alone. */
export const asksForSeal = '{ firm(id: "1") { seal } }';

export async function composeBenchGraph(version: Version): Promise<string> {
  const sources = Object.entries(departments).map(([name, sdl]) => ({
    name,
    sdl: version === 'with seal' ? sdl : sdl.replace('seal: String', ''),
    file: `${name}.graphql`,
    url: 'http://127.0.0.1:9/graphql',
  }));
  return (await composeSubgraphs(sources)).supergraphSdl;
}

const firm = (fields: string): string => `query ($id: ID!) { firm(id: $id) { ${fields} } }`;

export const needsPermits: Load = {
  name: 'needs it',
  documents: [firm('name permits { id }')],
  perSecond: 100,
  connections: 256,
};
export const needsNoPermits: Load = {
  name: 'needs it not',
  documents: [firm('name inspections { id }')],
  perSecond: 200,
  connections: 64,
};

const own = ['name', 'town', 'name town', 'name trade', 'town trade'];
const ofOthers = [
  'permits { id }',
  'permits { id until }',
  'inspections { id }',
  'inspections { id result }',
  'permits { id } inspections { id }',
  'permits { until } inspections { result }',
];
/** Thirty documents, each with a plan of its own, valid in both versions. */
export const manyPlans: Load = {
  name: 'thirty in turn',
  documents: own.flatMap((fields) => ofOthers.map((others) => firm(`${fields} ${others}`))),
  perSecond: 200,
  connections: 16,
};
