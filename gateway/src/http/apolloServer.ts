import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
  ApolloServerPluginSchemaReportingDisabled,
} from '@apollo/server/plugin/disabled';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Logger } from 'pino';
import type { GatewayContext } from '../execution/context';
import { structureRule, type StructureLimits } from '../limits/structure';
import { createAnswerErrors } from './answerErrors';
import { graphqlOverHttp } from './graphqlOverHttp';
import { KnownDocuments } from './knownDocuments';

export interface ApolloServerLimits {
  readonly maxTokens: number;
  readonly structure: StructureLimits;
}

/** Apollo Server with every safe option said, so that nothing depends on NODE_ENV. */
export function createApolloServer(
  gateway: GatewayInterface,
  { maxTokens, structure }: ApolloServerLimits,
  log: Logger,
  known: KnownDocuments = new KnownDocuments(),
): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    gateway,
    // The executor decides who may introspect; a validation rule would forget who asked.
    introspection: true,
    // shared/http/crossSite.ts refuses such requests before they get here.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: 10_000,
    parseOptions: { maxTokens },
    validationRules: [structureRule(structure)],
    nodeEnv: 'production',
    plugins: [
      graphqlOverHttp(createAnswerErrors(structure, log), known),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
    logger: {
      debug: (text) => log.debug(text),
      info: (text) => log.debug(text),
      warn: (text) => log.warn(text),
      error: (text) => log.error(text),
    },
  });
}
