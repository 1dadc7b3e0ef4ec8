import type { FieldDefinitionNode } from 'graphql';
import type { MaskKind } from '#shared/policy/masks';
import { authenticatedAtom, both, policyAtom, type Openness } from '#shared/policy/requirement';
import { dataClasses, type DataClass, type FieldRule, type RowRule } from '#shared/policy/rules';
import { argumentOf, carries, named, requirementOf, type Directives } from './directives';
import { isResolvedByRowKeeper } from './rowKeeper';
import { namedTypeOf, type DeclaredType } from './schemaTypes';

/** The AND of `@authenticated`, `@requiresScopes` and `@policy`; PUBLIC when there is none of them. */
export function restrictionOf(directives: Directives): Openness {
  let openness: Openness = 'PUBLIC';
  if (carries(directives, 'authenticated')) openness = both(openness, [[authenticatedAtom]]);
  for (const directive of named(directives, 'requiresScopes')) {
    openness = both(openness, requirementOf(argumentOf(directive, 'scopes')));
  }
  for (const directive of named(directives, 'policy')) {
    openness = both(openness, requirementOf(argumentOf(directive, 'policies'), policyAtom));
  }
  return openness;
}

/** The most protected of the classes named; undefined when there is none. */
export function classOf(directives: Directives): DataClass | undefined {
  const classes = named(directives, 'sensitive').map((directive) => String(argumentOf(directive, 'class')));
  const rank = Math.max(-1, ...classes.map((name) => (dataClasses as readonly string[]).indexOf(name)));
  return dataClasses[rank];
}

/** The strictest: of one kind, clear only for those who satisfy every repeat. Kinds that differ are a gate's matter. */
export function maskOf(directives: Directives): FieldRule['mask'] | undefined {
  const found = named(directives, 'mask');
  const [first] = found;
  if (!first) return undefined;
  const clear = found.reduce<Openness>(
    (sum, directive) => both(sum, requirementOf(argumentOf(directive, 'clear'))),
    'PUBLIC',
  );
  return { kind: argumentOf(first, 'kind') as MaskKind, clear: clear === 'PUBLIC' ? [] : clear };
}

export function rowRuleOf(directives: Directives): RowRule | undefined {
  const found = named(directives, 'rowScope');
  if (found.length === 0) return undefined;
  const kinds = found.map((directive) => argumentOf(directive, 'by'));
  const policy = found.find((directive) => argumentOf(directive, 'by') === 'POLICY');
  return {
    region: kinds.includes('REGION') ? 'ROWS' : kinds.includes('REGION_FIELDS') ? 'FIELDS' : null,
    ...(policy
      ? {
          publicWhile: {
            policy: String(argumentOf(policy, 'policy')),
            otherwise: requirementOf(argumentOf(policy, 'otherwise')),
          },
        }
      : {}),
  };
}

const guardedClasses: readonly DataClass[] = ['SENSITIVE', 'PERSONAL', 'SPECIAL_PERSONAL'];

/** What the SDL says of one field; undefined: nothing that would open it, so nobody may read it. */
export function fieldRuleOf(
  type: DeclaredType,
  field: FieldDefinitionNode,
  restrictedTypes: ReadonlyMap<string, Openness>,
): FieldRule | undefined {
  const isDeclared = carries(field.directives, 'public') || carries(type.directives, 'public');
  const restriction = [type.name, namedTypeOf(field.type)].reduce<Openness>(
    (sum, name) => both(sum, restrictedTypes.get(name) ?? 'PUBLIC'),
    restrictionOf(field.directives),
  );
  const dataClass = classOf(field.directives);
  // Neither public nor restricted, or sensitive without anybody who may read it: nobody may.
  if (restriction === 'PUBLIC' && (!isDeclared || dataClass)) return undefined;
  const mask = maskOf(field.directives);
  const isGuarded =
    rowRuleOf(type.directives)?.region != null &&
    dataClass !== undefined &&
    guardedClasses.includes(dataClass) &&
    isResolvedByRowKeeper(type, field);
  return {
    class: dataClass ?? (restriction === 'PUBLIC' ? 'PUBLIC' : 'INTERNAL'),
    read: restriction,
    ...(mask ? { mask } : {}),
    ...(isGuarded ? { ownRegion: true as const } : {}),
  };
}
