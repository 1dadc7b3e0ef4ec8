import type { FetchNode } from '@apollo/query-planner';
import { AppError } from '#shared/errors/appError';
import { departmentError } from '#shared/errors/departmentError';
import type { DepartmentAnswer, Transport } from '../../departments/transport';
import { put, type Data } from './data';
import type { PlanRun } from './planRun';

/** Representations of entities: as objects, and as the JSON text of each. */
export interface Representations {
  readonly objects: readonly Data[];
  readonly texts: readonly string[];
}

/** Sends one fetch of a plan, its text printed beforehand. */
export interface DepartmentRequest {
  /** @throws AppError SUBGRAPH_UNAVAILABLE or SUBGRAPH_TIMEOUT */
  send(run: PlanRun, representations: Representations | undefined): Promise<DepartmentAnswer>;
  /**
   * Sends a body; the answer's bytes, not yet read.
   * @throws AppError as `send` does, also for a department that is not asked over HTTP
   */
  sendBody(run: PlanRun, body: string): Promise<Buffer>;
  /** The body of the HTTP request. */
  body(run: PlanRun, representations: readonly string[] | undefined): string;
}

export interface DepartmentRequestOptions {
  readonly fetch: FetchNode;
  readonly transport: Transport;
}

export function departmentRequestOf({ fetch, transport }: DepartmentRequestOptions): DepartmentRequest {
  const { serviceName: service, operation: query, operationName } = fetch;
  // What the plan itself fills in; a client's variable of that name is used by no fetch of entities.
  const names = (fetch.variableUsages ?? []).filter((name) => name !== 'representations');
  const prefix = `{"query":${JSON.stringify(query)}${
    operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`
  },"variables":{`;
  const printedNames = names.map((name) => `${JSON.stringify(name)}:`);
  const given = (run: PlanRun, name: string): unknown => {
    const { variables } = run.request;
    return Object.hasOwn(variables, name) ? variables[name] : undefined;
  };
  const body = (run: PlanRun, representations: readonly string[] | undefined): string => {
    let text = prefix;
    let comma = '';
    names.forEach((name, n) => {
      const value = given(run, name);
      if (value === undefined) return;
      text += `${comma}${printedNames[n] ?? ''}${JSON.stringify(value)}`;
      comma = ',';
    });
    if (representations) text += `${comma}"representations":[${representations.join(',')}]`;
    return `${text}}}`;
  };
  const noteAsked = ({ request: { asked } }: PlanRun): void => {
    asked.count++;
    asked.departments.add(service);
  };
  const sendBody = (run: PlanRun, text: string): Promise<Buffer> => {
    if (!transport.sendText) throw departmentError('SUBGRAPH_UNAVAILABLE', service);
    noteAsked(run);
    return transport.sendText(text, run.request.request, run.call);
  };
  return {
    body,
    sendBody,
    async send(run, representations) {
      if (transport.sendText) {
        const text = body(run, representations?.texts);
        const before = run.received?.get(fetch);
        if (before?.body !== text) return parsedAnswer(await sendBody(run, text), service);
        if ('error' in before) throw before.error;
        return parsedAnswer(before.bytes, service);
      }
      const variables: Record<string, unknown> = {};
      for (const name of names) {
        const value = given(run, name);
        if (value !== undefined) put(variables, name, value);
      }
      if (representations) variables['representations'] = representations.objects;
      noteAsked(run);
      return transport.send({ query, variables, operationName }, run.request.request, run.call);
    },
  };
}

/**
 * An answer's bytes as JSON.
 * @throws AppError SUBGRAPH_UNAVAILABLE when they are none
 */
export function parsedAnswer(bytes: Buffer, service: string): DepartmentAnswer {
  let answer: unknown;
  try {
    answer = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw departmentError('SUBGRAPH_UNAVAILABLE', service);
  }
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    throw departmentError('SUBGRAPH_UNAVAILABLE', service);
  }
  return answer;
}

/** Whatever failed on the way, as a client may be told. */
export const asDepartmentError = (error: unknown, service: string): AppError =>
  error instanceof AppError ? error : departmentError('SUBGRAPH_UNAVAILABLE', service);
