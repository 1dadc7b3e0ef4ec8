import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { execute, parse, validate, type DocumentNode } from 'graphql';
import { resolversOf } from '../graph/resolvers';
import { plainSdl, type BenchDepartment } from '../graph/sdl';

/** More bodies than all contestants together send of one department's; a run that sends more starts anew. */
const keptAnswers = 20_000;

/**
 * What a department answers to the body of a request, as bytes. Each is computed once by graphql-js, whatever the operation's words,
 * and kept: departments are to cost little beside the gateways.
 */
export function answersOf(name: BenchDepartment): (body: string) => Promise<Buffer> {
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(plainSdl(name)),
      resolvers: resolversOf[name] as unknown as GraphQLResolverMap<unknown>,
    },
  ]);
  const documents = new Map<string, DocumentNode>();
  const answers = new Map<string, Buffer>();

  const answerTo = async (body: string): Promise<Buffer> => {
    const { query, variables, operationName } = JSON.parse(body) as {
      query: string;
      variables?: Record<string, unknown>;
      operationName?: string;
    };
    let document = documents.get(query);
    if (!document) {
      document = parse(query);
      const errors = validate(schema, document);
      if (errors.length > 0) return Buffer.from(JSON.stringify({ errors }));
      documents.set(query, document);
    }
    const result = await execute({
      schema,
      document,
      variableValues: variables ?? null,
      operationName: operationName ?? null,
    });
    return Buffer.from(JSON.stringify(result));
  };

  return async (body) => {
    const known = answers.get(body);
    if (known) return known;
    const answer = await answerTo(body);
    if (answers.size >= keptAnswers) answers.clear();
    answers.set(body, answer);
    return answer;
  };
}
