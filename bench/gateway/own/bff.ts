import { Pool } from 'undici';
import { fields } from '../graph/queries';
import { serveJson } from './jsonServer';

type Row = Record<string, unknown>;

const urls = JSON.parse(process.env['BENCH_DEPARTMENTS'] ?? '{}') as Record<string, string>;
const pools = new Map(
  Object.entries(urls).map(([name, url]) => [name, new Pool(new URL(url).origin, { connections: 128 })]),
);

async function ask(department: string, query: string, variables: object): Promise<Row> {
  const pool = pools.get(department);
  if (!pool) throw new Error(`No department ${department}.`);
  const { body } = await pool.request({
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = JSON.parse(await body.text()) as { data: Row };
  return data;
}

const entityQuery = (selection: string): string =>
  `query($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { ${selection} } } }`;
const parts = {
  registry: entityQuery(fields.premises),
  'law-enforcement': entityQuery(fields.cases),
  ecology: entityQuery(fields.permits),
  agriculture: entityQuery(fields.batches),
  'culture-tourism': entityQuery(fields.venues),
};
type Part = keyof typeof parts;
const ofList: readonly Part[] = ['registry', 'law-enforcement', 'ecology', 'agriculture'];
const ofDossier: readonly Part[] = [...ofList, 'culture-tourism'];

const firmQuery = `query($uscc: ID!) { enterprise(uscc: $uscc) { ${fields.firm} } }`;
const firmsQuery = `query($from: Int!) { enterprises(from: $from) { ${fields.firm} } }`;

/** Adds to each firm what other departments know of it, all asked at once. */
async function withParts(firms: readonly Row[], departments: readonly Part[]): Promise<readonly Row[]> {
  const r = firms.map(({ uscc }) => ({ __typename: 'Enterprise', uscc }));
  const answers = await Promise.all(departments.map((name) => ask(name, parts[name], { r })));
  for (const { _entities: entities } of answers) {
    (entities as readonly Row[]).forEach((entity, at) => Object.assign(firms[at] as Row, entity));
  }
  return firms;
}

// A backend-for-frontend as one would write it by hand for these three queries: the same calls that gateways make.
serveJson(async ({ operationName, uscc, from }) => {
  switch (operationName) {
    case 'Q1':
      return ask('market-supervision', firmQuery, { uscc });
    case 'Q2': {
      const { enterprise } = await ask('market-supervision', firmQuery, { uscc });
      const [dossier] = await withParts([enterprise as Row], ofDossier);
      return { enterprise: dossier };
    }
    case 'Q3': {
      const { enterprises } = await ask('market-supervision', firmsQuery, { from });
      return { enterprises: await withParts(enterprises as Row[], ofList) };
    }
    case 'PB':
    case undefined:
      return { __typename: 'Query' };
  }
});
