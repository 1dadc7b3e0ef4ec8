import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import type { Principal } from '#shared/auth/principal';
import type { GraphAnswer } from '#shared/subgraph/graphClient';
import type { Recorder } from '../audit/recorder';
import { Trail } from '../audit/trail';
import type { GatewayContext } from '../execution/context';
import { statedPurpose } from './statedPurpose';

export interface InProcess {
  readonly server: ApolloServer<GatewayContext>;
  readonly recorder: Recorder | null;
}

/** Runs an operation without HTTP: the same limits, permissions and records. */
export async function askInProcess(
  { server, recorder }: InProcess,
  principal: Principal,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<GraphAnswer> {
  const requestId = randomUUID();
  const purpose = statedPurpose(undefined, principal);
  const trail = recorder && new Trail(recorder, requestId);
  trail?.callerIs(principal, purpose);
  const { body } = await server.executeOperation(
    { query, variables: { ...variables } },
    {
      contextValue: {
        principal,
        requestId,
        language: 'en',
        purpose,
        grant: null,
        grantId: null,
        mode: 'RUN',
        trail,
        form: 'DATA',
        call: {},
      },
    },
  );
  await trail?.close();
  if (body.kind !== 'single') throw new Error('An answer in parts cannot be: @defer is not offered.');
  return JSON.parse(JSON.stringify(body.singleResult)) as GraphAnswer;
}
