import { intersects, type InternalField, type InternalSelections } from '../internalSelections';
import type { PlacedField } from './placedFields';
import { isReserved } from './reservedKeys';
import { signatureOf } from './signature';
import { contradict } from './splitCopies';

/** What becomes of the response key of a client's field. */
export interface OwnKey {
  /** The field gets a key of its own, beside what the plan fetches under the client's. */
  readonly isRenamed: boolean;
  /** What is fetched below the field for fields above, where they share the key. */
  readonly inherited: readonly InternalField[];
}

/** Suffix that the planner gives to fields it has to rename, and takes away again. */
const plannersAlias = /__alias_\d+$/;

/**
 * Decides whether a client's field may have its response key in what departments are asked for.
 *
 * The defect: what a plan fetches on its own account (keys, `@requires`, `__typename`) has plain field names for response
 * keys, and the planner takes keys for unique (apollographql/federation#2258). A client's `comments(limit: 1)` beside a
 * required `comments(limit: 3)`, or `id: name` beside the key `id`, becomes one field of the fetch: the client sees the
 * other value, or a department computes from the client's. Where both ask the same, they share the key.
 * @param group the client's fields of one response key
 * @param required what is required of the object
 * @param requiredBelow what fields below the group require
 */
export function ownKeyOf(
  internal: InternalSelections,
  key: string,
  group: readonly PlacedField[],
  required: readonly InternalField[],
  requiredBelow: readonly InternalField[],
): OwnKey {
  const renamed: OwnKey = { isRenamed: true, inherited: [] };
  if (isReserved(key) || plannersAlias.test(key)) return renamed;
  if (key === '__typename') {
    return group.every(({ node }) => node.name.value === '__typename')
      ? { isRenamed: false, inherited: [] }
      : renamed;
  }
  const inherited: InternalField[] = [];
  for (const { node, types } of group) {
    const signature = signatureOf(node);
    const beside = required.filter((field) => field.key === key && intersects(field.types, types));
    for (const field of [...beside, ...internal.keyFields(types, key)]) {
      if (field.signature !== signature) return renamed;
      inherited.push(...field.children);
    }
  }
  return contradict(inherited, requiredBelow) ? renamed : { isRenamed: false, inherited };
}
