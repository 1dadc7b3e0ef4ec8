import { isOpenTo, type Requirement } from '#shared/policy/requirement';
import type { FieldRule } from '#shared/policy/rules';
import { argumentOf, named } from '../directives';
import { namedTypeOf, type DeclaredType } from '../schemaTypes';
import type { Fault, PolicyGate } from './gate';
import { candidatesOf, leastCandidates, type Part } from './residentIdCandidates';

/** Names of what a resident ID tells: on a type that has one, they say that they do. */
const tellTale =
  /^(?:sex|gender|age|age(?:Band|Group|Range)|birth(?:Date|Day|Year|Month)?|birthday|dateOfBirth|born(?:On|In)?|zodiac)$/;

interface Derived {
  readonly name: string;
  readonly part: Part;
  readonly rule: FieldRule;
}

/** For a requirement, the largest sets of atoms that do not satisfy it: all but one of each of its ANDs. */
function* largestWithout(requirement: Requirement): Generator<(atom: string) => boolean> {
  let missing: readonly (readonly string[])[] = [[]];
  for (const all of requirement) missing = missing.flatMap((set) => all.map((atom) => [...set, atom]));
  for (const set of missing) yield (atom) => !set.includes(atom);
}

function derivedOf(
  type: DeclaredType,
  field: string,
  rules: Readonly<Record<string, FieldRule>>,
): readonly Derived[] {
  return type.fields.flatMap((sibling) =>
    named(sibling.directives, 'derivedFrom')
      .filter((directive) => argumentOf(directive, 'field') === field)
      .flatMap((directive): Derived[] => {
        const rule = rules[`${type.name}.${sibling.name.value}`];
        return rule
          ? [{ name: sibling.name.value, part: argumentOf(directive, 'reveals') as Part, rule }]
          : [];
      }),
  );
}

function budgetFaults(type: DeclaredType, rules: Readonly<Record<string, FieldRule>>): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const field of type.fields) {
    const coordinate = `${type.name}.${field.name.value}`;
    const rule = rules[coordinate];
    if (rule?.mask?.kind !== 'RESIDENT_ID') continue;
    const derived = derivedOf(type, field.name.value, rules);
    for (const has of largestWithout(rule.mask.clear)) {
      if (!isOpenTo(rule.read, has)) continue;
      const seen = derived.filter((sibling) => isOpenTo(sibling.rule.read, has));
      const left = candidatesOf(new Set(seen.map(({ part }) => part)));
      if (left >= leastCandidates) continue;
      faults.set(coordinate, {
        code: 'MASK_BUDGET',
        subgraph: null,
        coordinate,
        message: `masked, it leaves about ${Math.round(left)} candidates to callers who may also read ${seen.map(({ name }) => name).join(', ')}, expected ${leastCandidates} at least. Ask for the clear access of ${field.name.value} at one of them.`,
      });
    }
  }
  return [...faults.values()];
}

function undeclared(type: DeclaredType): readonly Fault[] {
  const hasId = type.fields.some((field) => namedTypeOf(field.type) === 'ResidentId');
  const names = new Set(type.fields.map(({ name }) => name.value));
  return type.fields.flatMap((field): Fault[] => {
    const coordinate = `${type.name}.${field.name.value}`;
    const derived = named(field.directives, 'derivedFrom');
    const fault = (message: string): Fault[] => [
      { code: 'MASK_BUDGET', subgraph: null, coordinate, message },
    ];
    const unknown = derived
      .map((directive) => String(argumentOf(directive, 'field')))
      .find((name) => !names.has(name));
    if (unknown !== undefined)
      return fault(`is derived from ${unknown}, which ${type.name} has not. Name the field it comes from.`);
    if (hasId && derived.length === 0 && tellTale.test(field.name.value)) {
      return fault('tells part of a resident ID and does not say so. Add @derivedFrom.');
    }
    return [];
  });
}

/** Masked and derived values are read together: what a caller puts together must leave the masked one open. */
export const maskBudgetGate: PolicyGate = ({ types, rules }) =>
  [...types.values()]
    .filter(({ kind }) => kind === 'OBJECT')
    .flatMap((type) => [...budgetFaults(type, rules.fields), ...undeclared(type)]);
