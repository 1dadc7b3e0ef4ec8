import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Principal } from '#shared/auth/principal';
import type { Language } from '#shared/errors/table';
import type { PurposeCode } from '#shared/grants/purposes';
import type { Trail } from '../audit/trail';
import type { GatewayContext } from '../execution/context';

export interface PageRequest {
  readonly requestId: string;
  readonly trail: Trail;
  readonly principal: Principal;
  readonly language: Language;
  readonly purpose: PurposeCode | null;
  readonly grantId: string | null;
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface PageAnswer {
  /** That the same request at `/graphql` would have. */
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/**
 * Runs an operation as `/graphql` would: the same limits, permissions, grants and records. It is recorded when this resolves.
 * @throws AppError AUDIT_UNAVAILABLE
 */
export async function askPage(
  server: ApolloServer<GatewayContext>,
  { query, operationName, variables, trail, ...who }: PageRequest,
): Promise<PageAnswer> {
  trail.callerIs(who.principal, who.purpose);
  trail.textIs(query);
  const { body, http } = await server.executeOperation(
    { query, variables: { ...variables }, ...(operationName === null ? {} : { operationName }) },
    { contextValue: { ...who, trail, grant: null, mode: 'RUN', form: 'DATA', call: {} } },
  );
  await trail.close();
  if (body.kind !== 'single') throw new Error('An answer in parts cannot be: @defer is not offered.');
  const { data = null, errors = [] } = body.singleResult;
  return { status: http.status ?? 200, data, errors };
}
