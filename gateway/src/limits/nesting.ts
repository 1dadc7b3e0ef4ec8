import { AppError } from '#shared/errors/appError';

/** Room for the deepest selection with the deepest literal in it, several times over; the parser recurses for every level. */
export const deepestNesting = 200;

/** Strings, block strings and comments, whose brackets are letters; or a bracket. */
const piece = /"""(?:\\"""|[^])*?"""|"(?:\\.|[^"\\\n\r])*"|#[^\n\r]*|[{}[\]()]/g;

/** How deep brackets are nested in a document's text, before it is parsed. */
export function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [found] of text.matchAll(piece)) {
    if (found === '{' || found === '[' || found === '(') deepest = Math.max(deepest, ++depth);
    else if (found === '}' || found === ']' || found === ')') depth--;
  }
  return deepest;
}

/** @throws AppError DEPTH_LIMIT for a text whose parsing would take the whole stack */
export function requireShallow(text: string): void {
  const got = nestingOf(text);
  if (got <= deepestNesting) return;
  throw new AppError(
    'DEPTH_LIMIT',
    {
      en: `Brackets may be nested at most ${deepestNesting} levels deep, got ${got}. Split the operation.`,
      zh: `括号最多嵌套 ${deepestNesting} 层，实际为 ${got} 层。请拆分操作。`,
    },
    { limit: deepestNesting, got },
  );
}
