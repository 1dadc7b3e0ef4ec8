import { readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLObjectType, GraphQLSchema, isEnumType, parse, printSchema } from 'graphql';
import type { DepartmentName } from '#shared/auth/principal';
import { projectPath } from '#shared/project/projectPath';
import { syncGenerated } from '../generatedFiles';

const generated = (name: DepartmentName, file: string): string => `subgraphs/${name}/src/generated/${file}`;

const banner = '// Generated from schema.graphql by "npm run codegen". Do not edit.\n/* eslint-disable */\n';

/** `mappers.json` of a subgraph: GraphQL type → `file#Type` of the row or reference that its resolvers get as parent. */
const mappersOf = (name: DepartmentName): Record<string, string> =>
  JSON.parse(readFileSync(projectPath('subgraphs', name, 'src', 'mappers.json'), 'utf8')) as Record<
    string,
    string
  >;

/** The schema without `_entities` and `_service`, which the federation library answers. */
function ownSchema(sdl: string): GraphQLSchema {
  const config = buildSubgraphSchema([{ typeDefs: parse(sdl) }]).toConfig();
  const query = config.query?.toConfig();
  if (!query) throw new Error('The schema has no Query type.');
  const fields = Object.entries(query.fields).filter(([field]) => !field.startsWith('_'));
  const own = new GraphQLObjectType({ ...query, fields: Object.fromEntries(fields) });
  const types = config.types.filter(({ name }) => !['Query', '_Entity', '_Service', '_Any'].includes(name));
  return new GraphQLSchema({ ...config, query: own, types: [own, ...types] });
}

/** Connections and their edges by convention of the graph: what List returns for the rows of their nodes. */
function pagesOf(schema: GraphQLSchema, mappers: Record<string, string>) {
  const lines: string[] = [];
  const pageMappers: Record<string, string> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    const node = /^(\w+)Connection$/.exec(type.name)?.[1];
    const mapper = node ? mappers[node] : undefined;
    if (!node || !mapper) continue;
    const [file, row] = mapper.split('#') as [string, string];
    lines.push(`import type { ${row} as ${node}Row } from '${file}';`);
    lines.push(`export type ${node}Page = Connection<${node}Row>;`);
    lines.push(`export type ${node}PageEdge = ${node}Page['edges'][number];`);
    pageMappers[`${node}Connection`] = `./pages#${node}Page`;
    pageMappers[`${node}Edge`] = `./pages#${node}PageEdge`;
  }
  const connection = "import type { Connection } from '#shared/pagination/list';\n";
  const source = lines.length > 0 ? `${banner}${connection}${lines.join('\n')}\n` : `${banner}export {};\n`;
  return { source, mappers: pageMappers };
}

/** TypeScript sources of one subgraph's resolver types, by path. */
async function generate(name: DepartmentName): Promise<Record<string, string>> {
  const schema = ownSchema(readFileSync(projectPath('subgraphs', name, 'schema.graphql'), 'utf8'));
  const mappers = mappersOf(name);
  const pages = pagesOf(schema, mappers);
  // Rows keep codes as text; GraphQL checks that they are values of the enum when they leave.
  const enums = Object.values(schema.getTypeMap())
    .filter((type) => isEnumType(type) && !type.name.startsWith('__'))
    .map((type) => [type.name, 'string']);
  const content = await codegen({
    filename: generated(name, 'types.ts'),
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
    pluginContext: {},
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      federation: true,
      contextType: '../context#Context',
      mappers: { ...Object.fromEntries(enums), ...pages.mappers, ...mappers },
      skipTypename: true,
      resolverTypeWrapperSignature: 'T | Promise<T>',
      makeResolverTypeCallable: true,
      maybeValue: 'T | null | undefined',
      scalars: {
        ID: { input: 'string', output: 'string' },
        Uscc: 'string',
        PersonName: 'string',
        Address: 'string',
        RegionCode: 'string',
        GridCode: 'string',
        ResidentId: 'string',
        MobilePhone: 'string',
        Date: 'string',
        Money: 'string',
        DateTime: { input: 'Date', output: 'Date' },
      },
    },
  });
  return { [generated(name, 'types.ts')]: banner + content, [generated(name, 'pages.ts')]: pages.source };
}

/** Writes the types of the subgraphs, or with CHECK compares; @returns the files that were not up to date. */
export async function runCodegen(
  names: readonly DepartmentName[],
  mode: 'WRITE' | 'CHECK',
): Promise<readonly string[]> {
  const files: Record<string, string> = {};
  for (const name of names) Object.assign(files, await generate(name));
  return syncGenerated(files, mode);
}
