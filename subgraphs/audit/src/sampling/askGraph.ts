import type { z } from 'zod';
import { departmentNames } from '#shared/auth/departmentNames';
import { AppError } from '#shared/errors/appError';
import { departmentError } from '#shared/errors/departmentError';
import type { GraphAnswer, GraphClient } from '#shared/subgraph/graphClient';
import type { CaseDepartment } from './caseSources';

/** Refusals that may pass by themselves. */
const passing = ['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'RATE_LIMITED', 'AUDIT_UNAVAILABLE'];
/** Refusals for want of rights. */
const forbidding = ['FORBIDDEN', 'UNAUTHENTICATED', 'UNAUTHORIZED_FIELD_OR_TYPE', 'PURPOSE_REQUIRED'];

/** The error says `audit` where it says which department answers: the one that does not is told beside. */
function cannotBeReached(department: string): AppError {
  const { code, messages } = departmentError('SUBGRAPH_UNAVAILABLE', department);
  return new AppError(code, messages, { department, retryable: true });
}

const mayNotRead = (department: CaseDepartment): AppError =>
  new AppError('FORBIDDEN', {
    en: `The audit department's machine may not read the cases of ${departmentNames[department].en}. Ask the operator to register it for them.`,
    zh: `审计监督部门的机器账号无权读取${departmentNames[department].zh}的案件。请运维人员为其登记相应权限。`,
  });

/** @throws for an answer with any error in it: half an answer is none, neither for a pool nor for a file */
function requireWhole({ errors = [] }: GraphAnswer, department: CaseDepartment): void {
  const codes = errors.map(({ extensions }) => String(extensions?.['code'] ?? ''));
  const away = codes.findIndex((code) => passing.includes(code));
  if (away >= 0) {
    const service = errors[away]?.extensions?.['service'];
    throw cannotBeReached(typeof service === 'string' ? service : department);
  }
  if (codes.some((code) => forbidding.includes(code))) throw mayNotRead(department);
  const [first] = errors;
  if (first) throw new Error(`The graph answered ${codes[0]} about ${department}: ${first.message}`);
}

/**
 * What the graph answers about one department's cases: all of it or nothing.
 * @throws AppError SUBGRAPH_UNAVAILABLE with the department's name, FORBIDDEN; Error for an answer that is not as the schema says
 */
export async function askGraph<T>(
  graph: GraphClient,
  department: CaseDepartment,
  operation: {
    readonly query: string;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly shape: z.ZodType<T>;
  },
): Promise<T> {
  const answer = await graph(operation.query, operation.variables).catch((): never => {
    throw cannotBeReached(department);
  });
  requireWhole(answer, department);
  return operation.shape.parse(answer.data);
}
