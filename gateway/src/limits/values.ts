import { Kind, visit, type DocumentNode } from 'graphql';
import { AppError } from '#shared/errors/appError';

/** No input of the graph is nested this deep; coercion recurses, so that the stack must bear what is admitted. */
export const deepestValue = 50;

/** Each value is coerced here and in a department, and looked at for what may not be given: more keys come in several requests. */
export const mostValues = 10_000;

export type ValueFault = 'DEEP' | 'MANY';

/** Whether variables, as they came in JSON, are nested too deep or too many. Ends as soon as it is sure. */
export function valueFault(variables: unknown): ValueFault | undefined {
  let count = 0;
  const look = (value: unknown, levels: number): ValueFault | undefined => {
    if (++count > mostValues) return 'MANY';
    if (value === null || typeof value !== 'object') return undefined;
    if (levels === 0) return 'DEEP';
    for (const inner of Object.values(value)) {
      const fault = look(inner, levels - 1);
      if (fault) return fault;
    }
    return undefined;
  };
  return look(variables, deepestValue);
}

/** How deep lists and objects are nested in the literals of a document. */
export function literalDepth(document: DocumentNode): number {
  let depth = 0;
  let deepest = 0;
  const nested = {
    enter: () => void (deepest = Math.max(deepest, ++depth)),
    leave: () => void depth--,
  };
  visit(document, { [Kind.OBJECT]: nested, [Kind.LIST]: nested });
  return deepest;
}

export const tooDeepLiteral = (got: number): AppError =>
  new AppError(
    'DEPTH_LIMIT',
    {
      en: `A value may be nested at most ${deepestValue} levels deep, got ${got}. Split the operation.`,
      zh: `取值最多嵌套 ${deepestValue} 层，实际为 ${got} 层。请拆分操作。`,
    },
    { limit: deepestValue, got },
  );
