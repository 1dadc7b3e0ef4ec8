import { readFileSync } from 'node:fs';
import { HeaderMap } from '@apollo/server';
import { pino } from 'pino';
import { personas } from '#shared/auth/personas';
import type { Language } from '#shared/errors/table';
import { signerKey } from '#shared/policy/signerKey';
import { projectPath } from '#shared/project/projectPath';
import { readGatewayConfig } from '#gateway/config';
import { createGeneration } from '#gateway/execution/generation';
import { serveGenerations } from '#gateway/execution/servedGraph';
import type { Transport } from '#gateway/departments/transport';
import { createApolloServer } from '#gateway/http/apolloServer';
import type { Explanation } from '#gateway/permissions/explanation';
import { loadPolicy } from '#gateway/policy/gatewayPolicy';
import { departmentAddressesOf } from '#gateway/supergraph/subgraphAddresses';
import { variablesFrom } from './query';

export interface ExplainOperationRequest {
  readonly file: string;
  readonly variables: string;
  readonly operationName: string | undefined;
  /** Whose rights: a persona. */
  readonly as: string;
  readonly language: Language;
  /** Limits of the gateway, as it reads them. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface ExplainedOperation {
  readonly data?: Explanation;
  readonly errors?: readonly { readonly message: string }[];
}

/** Explaining asks nobody. */
const unasked: Transport = {
  send: () => Promise.reject(new Error('An explanation asked a department.')),
  ready: () => Promise.reject(new Error('An explanation asked a department.')),
  close: async () => undefined,
};

/**
 * What would become of an operation under the committed policy: the gateway's own answer at /graphql/explain, without a
 * gateway running.
 * @throws Error for an unknown persona or variables that are no JSON; PolicyRefused
 */
export async function explainOperation(request: ExplainOperationRequest): Promise<ExplainedOperation> {
  const principal = personas[request.as];
  if (!principal) throw new Error(`Expected one of ${Object.keys(personas).join(', ')}, got ${request.as}.`);
  const variables = variablesFrom(request.variables);
  const log = pino({ level: 'silent' });
  const config = readGatewayConfig(request.environment);
  const supergraphSdl = readFileSync(projectPath('gateway', 'supergraph.graphql'), 'utf8');
  const policy = loadPolicy(supergraphSdl, signerKey(config.policySigner), config.policyBundle);
  const generation = await createGeneration({
    supergraphSdl,
    transports: new Map([...departmentAddressesOf(supergraphSdl).keys()].map((name) => [name, unasked])),
    policy,
    grantSigner: undefined,
    isRecorded: false,
    executor: 'OWN',
    permissions: 'ENFORCE',
    costLimits: config.cost,
    mayIntrospect: () => true,
    log,
  });
  const graph = serveGenerations(generation);
  const server = createApolloServer(graph.gateway, config, log);
  await server.start();
  try {
    const query = readFileSync(request.file, 'utf8');
    const { body } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: {
          query,
          variables,
          ...(request.operationName ? { operationName: request.operationName } : {}),
        },
      },
      context: async () => ({
        principal,
        requestId: 'explain-operation',
        language: request.language,
        purpose: 'SUPERVISION',
        grant: null,
        mode: 'EXPLAIN',
        grantId: null,
        trail: null,
        form: 'DATA',
        call: {},
      }),
    });
    if (body.kind !== 'complete') throw new Error('An explanation comes in one piece.');
    return JSON.parse(body.string) as ExplainedOperation;
  } finally {
    await server.stop();
    await graph.close();
  }
}

const outcomes: Readonly<Record<Explanation['outcome'], string>> = {
  WHOLE: 'runs as it is',
  PART: 'runs with nulls or masks',
  REFUSED: 'is refused, nothing runs',
};

/** An explanation for people to read: one line a coordinate; `(below)` is what is lost with something denied above it. */
export function explanationLines({
  outcome,
  reason,
  cost,
  departments,
  fields,
  inputs,
  rows,
}: Explanation): string[] {
  const column = (text: string, width: number): string => text.padEnd(width);
  const width = Math.max(0, ...[...fields, ...inputs].map(({ coordinate }) => coordinate.length)) + 2;
  const onRows = (policies: Explanation['fields'][number]['dependsOnRow']): string[] =>
    policies.map(({ meaning, law }) => `    depends on the row: ${meaning}${law ? ` (${law})` : ''}`);
  return [
    `The operation ${outcomes[outcome]}${reason ? `: ${reason}` : ''}.`,
    `Cost: ${cost.estimated} of ${cost.limit}.`,
    `Departments: ${departments.map(({ name, requests }) => `${name} (${requests})`).join(', ') || 'none'}.`,
    '',
    ...fields.flatMap(({ coordinate, access, reached, rule, class: dataClass, mask, dependsOnRow }) => [
      `${column(reached ? access : '(below)', 8)} ${column(coordinate, width)}${column(dataClass ?? 'no rule', 18)}${rule}${mask ? `; ${mask.kind} clear for ${mask.clearFor}` : ''}`,
      ...onRows(dependsOnRow),
    ]),
    ...(inputs.length > 0 ? ['', 'Inputs:'] : []),
    ...inputs.map(
      ({ coordinate, access, rule }) => `${column(access, 8)} ${column(coordinate, width)}${rule}`,
    ),
    ...(rows.length > 0 ? ['', 'Rows:'] : []),
    ...rows.flatMap(({ type, rule, dependsOnRow }) => [`${type}: ${rule}`, ...onRows(dependsOnRow)]),
  ];
}
