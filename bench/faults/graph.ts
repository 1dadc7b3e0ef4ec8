import { composeSubgraphs } from '#gateway/supergraph/compose';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key"])';

/** Three departments of one firm: who it is, what it may discharge, how it was inspected. */
export const departments = {
  firms: {
    sdl: `${link} type Query { firm(id: ID!): Firm } type Firm @key(fields: "id") { id: ID! name: String }`,
    answer: '{"data":{"firm":{"__typename":"Firm","id":"1","name":"Firm 1"}}}',
  },
  permits: {
    sdl: `${link} type Firm @key(fields: "id") { id: ID! permits: [Permit!] } type Permit { id: ID! }`,
    answer: '{"data":{"_entities":[{"permits":[{"id":"p1"},{"id":"p2"}]}]}}',
  },
  inspections: {
    sdl: `${link} type Firm @key(fields: "id") { id: ID! inspections: [Inspection!] } type Inspection { id: ID! }`,
    answer: '{"data":{"_entities":[{"inspections":[{"id":"i1"},{"id":"i2"}]}]}}',
  },
} as const;

export type BenchDepartment = keyof typeof departments;
export const departmentNames = Object.keys(departments) as BenchDepartment[];

export const needsPermits = '{ firm(id: "1") { name permits { id } } }';
export const needsNoPermits = '{ firm(id: "1") { name inspections { id } } }';

export async function composeBenchGraph(): Promise<string> {
  const sources = Object.entries(departments).map(([name, { sdl }]) => ({
    name,
    sdl,
    file: `${name}.graphql`,
    url: 'http://127.0.0.1:9/graphql',
  }));
  return (await composeSubgraphs(sources)).supergraphSdl;
}
