import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../execution/context';
import { acceptedMediaType } from './acceptedMediaType';
import type { AnswerErrors } from './answerErrors';
import { answerStatus } from './answerStatus';
import type { KnownDocuments } from './knownDocuments';

/**
 * The last word on every answer of Apollo Server's pipeline: errors as they leave (answerErrors.ts) and the HTTP status (answerStatus.ts).
 * Documents that passed its parser and its rules become known to the direct lane.
 */
export function graphqlOverHttp(
  answerErrors: AnswerErrors,
  known: KnownDocuments,
): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ source, document, queryHash, schema }) => {
        known.add(schema, source, { document, queryHash });
      },
      willSendResponse: async ({ errors, response, contextValue, request, document }) => {
        if (response.body.kind !== 'single') return;
        const mediaType = acceptedMediaType(request.http?.headers.get('accept')) ?? 'application/json';
        response.http.headers.set('content-type', `${mediaType}; charset=utf-8`);
        const result = response.body.singleResult;
        if (!result.errors) {
          contextValue.trail?.answers([], true);
          response.http.status = 200;
          return;
        }
        const { language, requestId } = contextValue;
        const { query, variables } = request;
        result.errors = answerErrors(errors ?? [], { query, variables, document, language, requestId });
        const codes = result.errors.map(({ extensions }) => String(extensions?.['code'] ?? ''));
        contextValue.trail?.answers(codes, result.data != null);
        response.http.status = answerStatus(result.data !== undefined, codes[0], mediaType);
        // 405 to a mutation by GET keeps the status Apollo Server gave it.
        if (result.data === undefined && response.http.headers.get('allow')) response.http.status = 405;
        if (response.http.status === 401) response.http.headers.set('www-authenticate', 'Bearer');
      },
    }),
  };
}
