import { both, type Openness } from '#shared/policy/requirement';
import { argumentOf, carries, named, requirementOf, type Directives } from './directives';
import { placesOf } from './schemaPlaces';
import type { DeclaredType } from './schemaTypes';

/** Who may give an input: `@public`, of itself or its type, and the AND of its `@acl`s. Undefined: not annotated. */
function inputOpenness(
  own: Directives,
  ofType: Directives,
  clearOf: (coordinate: string) => Openness,
): Openness | undefined {
  const acls = named(own, 'acl');
  // A class without an @acl says that not everybody may, and not who may.
  if (acls.length === 0 && carries(own, 'sensitive')) return undefined;
  if (acls.length === 0) return carries(own, 'public') || carries(ofType, 'public') ? 'PUBLIC' : undefined;
  return acls.reduce<Openness>((sum, acl) => {
    const like = argumentOf(acl, 'like');
    const anyOf = argumentOf(acl, 'anyOf');
    const asked = typeof like === 'string' ? clearOf(like) : requirementOf(anyOf);
    return both(
      sum,
      typeof like === 'string' && anyOf !== undefined ? both(asked, requirementOf(anyOf)) : asked,
    );
  }, 'PUBLIC');
}

/**
 * Who may give which input, by coordinate.
 * @param clearOf who sees a field's values as they are: whoever is to search by them must
 */
export function compileInputs(
  types: ReadonlyMap<string, DeclaredType>,
  clearOf: (coordinate: string) => Openness,
): Record<string, Openness> {
  const inputs: Record<string, Openness> = {};
  for (const { coordinate, kind, type, directives } of placesOf(types.values())) {
    if (kind === 'INPUT_FIELD' || kind === 'ENUM_VALUE') {
      const openness = inputOpenness(directives, type.directives, clearOf);
      if (openness !== undefined) inputs[coordinate] = openness;
    }
    // An argument goes with its field unless it says more.
    if (kind === 'ARGUMENT' && type.kind === 'OBJECT' && carries(directives, 'acl', 'sensitive')) {
      inputs[coordinate] = inputOpenness(directives, undefined, clearOf) ?? [];
    }
  }
  return inputs;
}
