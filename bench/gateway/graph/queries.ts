import { usccOf } from './firms';

export const queryNames = ['Q1', 'Q2', 'Q3', 'PB'] as const;
export type QueryName = (typeof queryNames)[number];

export interface BenchQuery {
  readonly name: QueryName;
  readonly meaning: string;
  /** Bodies of requests, each with other variables: sent in turn, so that no two under way are alike. */
  readonly bodies: readonly string[];
}

/** What the queries select, a department each. */
export const fields = {
  firm: 'uscc name kind status address foundedOn regCapital riskGrade phone licences { no kind validTo }',
  premises: 'premises { regionCode regionPath grid longitude latitude keeper }',
  cases: 'cases { docNo act filedOn decidedOn fine stage hearingOn officers }',
  permits: 'permits { no site validTo outlets { code kind online } } emissions { year cod nh3n }',
  batches: 'batches { no product origin harvestedOn weightKg passed }',
  venues: 'venues { id name kind openFrom openUntil capacity }',
};
const { firm, premises, cases, permits, batches, venues } = fields;

export const documents: Readonly<Record<QueryName, string>> = {
  Q1: `query Q1($uscc: ID!) { enterprise(uscc: $uscc) { ${firm} } }`,
  Q2: `query Q2($uscc: ID!) { enterprise(uscc: $uscc) { ${firm} ${premises} ${cases} ${permits} ${batches} ${venues} } }`,
  Q3: `query Q3($from: Int!) { enterprises(from: $from) { ${firm} ${premises} ${cases} ${permits} ${batches} } }`,
  PB: `query PB($world: Int!) {
    users(world: $world) { ...Person reviews { ...Opinion product { ...Goods reviews { ...Opinion author { ...Person reviews { ...Opinion product { ...Goods } } } } } } }
    topProducts(world: $world) { ...Goods reviews { ...Opinion author { ...Person reviews { ...Opinion product { ...Goods } } } } }
  }
  fragment Person on User { id username name }
  fragment Opinion on Review { id body }
  fragment Goods on Product { inStock name price shippingEstimate upc weight }`,
};

const bodiesOf = (name: QueryName, count: number, variablesOf: (at: number) => Record<string, unknown>) =>
  Array.from({ length: count }, (_, at) =>
    JSON.stringify({ operationName: name, query: documents[name], variables: variablesOf(at) }),
  );

/** More variants than connections, few enough that departments keep all their answers. */
export const benchQueries: readonly BenchQuery[] = [
  {
    name: 'Q1',
    meaning: 'one department',
    bodies: bodiesOf('Q1', 400, (at) => ({ uscc: usccOf(at * 9) })),
  },
  {
    name: 'Q2',
    meaning: 'dossier of a firm, six calls',
    bodies: bodiesOf('Q2', 400, (at) => ({ uscc: usccOf(at * 7) })),
  },
  {
    name: 'Q3',
    meaning: '100 firms × five departments',
    bodies: bodiesOf('Q3', 40, (at) => ({ from: at * 100 })),
  },
  {
    name: 'PB',
    meaning: 'query of the public federation benchmark',
    bodies: bodiesOf('PB', 40, (at) => ({ world: at + 100 })),
  },
];
