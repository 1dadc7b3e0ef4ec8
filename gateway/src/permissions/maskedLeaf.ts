import { isListType, isNonNullType, type GraphQLOutputType } from 'graphql';
import { pseudonymShape } from '#shared/grants/pseudonym';
import { masks } from '#shared/policy/masks';
import { bubble, type Completed } from './completion';
import type { LeafMask } from './decision';

/**
 * A value at a masked coordinate as it may leave: masked by its department, which is asserted by shape, and null where it
 * is not. INDIVIDUAL_USCC alone is put on here: the code is a key by which departments meet, so it travels raw between them.
 * @param onClear called once for each value that was not masked
 */
export function maskedLeaf(
  type: GraphQLOutputType,
  value: unknown,
  kind: LeafMask,
  onClear: () => void,
): Completed {
  if (value === null || value === undefined) return null;
  if (isNonNullType(type)) {
    const inner = maskedLeaf(type.ofType, value, kind, onClear);
    return inner === null ? bubble : inner;
  }
  if (isListType(type)) {
    if (!Array.isArray(value)) {
      onClear();
      return null;
    }
    const items: unknown[] = [];
    for (const item of value) {
      const completed = maskedLeaf(type.ofType as GraphQLOutputType, item, kind, onClear);
      if (completed === bubble) return null;
      items.push(completed);
    }
    return items;
  }
  const worn = typeof value === 'string' ? maskedText(value, kind) : undefined;
  if (worn === undefined) onClear();
  return worn ?? null;
}

function maskedText(value: string, kind: LeafMask): string | undefined {
  if (kind === 'PSEUDONYM') return pseudonymShape.test(value) ? value : undefined;
  const { apply, shape } = masks[kind];
  const masked = kind === 'INDIVIDUAL_USCC' ? apply(value) : value;
  return shape.test(masked) ? masked : undefined;
}
