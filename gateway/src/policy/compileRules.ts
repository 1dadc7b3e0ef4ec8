import { parse, type DocumentNode } from 'graphql';
import { both, type Openness } from '#shared/policy/requirement';
import type { FieldRule, PolicyRules, RowRule } from '#shared/policy/rules';
import { compileInputs } from './compileInputs';
import { fieldRuleOf, restrictionOf, rowRuleOf } from './fieldRules';
import { linksPolicy, refuseRenames } from './policyLinks';
import { isSpecificationName, typesOf } from './schemaTypes';

/** Who sees the values of a field as they are; nobody when it has no rule. */
export function clearAccessOf(fields: PolicyRules['fields'], coordinate: string): Openness {
  const rule = Object.hasOwn(fields, coordinate) ? fields[coordinate] : undefined;
  if (!rule) return [];
  return rule.mask ? both(rule.read, rule.mask.clear) : rule.read;
}

/**
 * The rules of a *full* supergraph. Closed by default: a coordinate that the SDL does not open is not in the rules, and what
 * is not in the rules is denied. The gates of gates/ have been over the departments' schemas before.
 * @throws Error when it knows a policy directive by another name
 */
export function compileRules(supergraph: string | DocumentNode): PolicyRules {
  const document = typeof supergraph === 'string' ? parse(supergraph, { noLocation: true }) : supergraph;
  refuseRenames(document);
  if (!linksPolicy(document)) return { fields: {}, inputs: {}, rows: {} };
  const types = typesOf(document);
  const restrictedTypes = new Map<string, Openness>();
  for (const { name, directives } of types.values()) {
    const restriction = restrictionOf(directives);
    if (restriction !== 'PUBLIC') restrictedTypes.set(name, restriction);
  }
  const fields: Record<string, FieldRule> = {};
  const rows: Record<string, RowRule> = {};
  for (const type of types.values()) {
    if (type.kind !== 'OBJECT' || isSpecificationName(type.name)) continue;
    const row = rowRuleOf(type.directives);
    if (row) rows[type.name] = row;
    for (const field of type.fields) {
      const rule = fieldRuleOf(type, field, restrictedTypes);
      if (rule) fields[`${type.name}.${field.name.value}`] = rule;
    }
  }
  return { fields, rows, inputs: compileInputs(types, (coordinate) => clearAccessOf(fields, coordinate)) };
}
