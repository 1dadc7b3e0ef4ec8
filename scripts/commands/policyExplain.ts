import { policies } from '#shared/policy/policies/index';
import { atomsOf, policyNameOf, type Openness } from '#shared/policy/requirement';
import type { PolicyRules } from '#shared/policy/rules';
import { accessText, fieldText, rowText } from '#gateway/policy/lock/changeText';
import { signedBundle } from './committedPolicy';
import { nearest } from './nearest';
import { policySchema, type PolicySchema } from './policySchema';
import { levelOf, subjectNames, subjects, type Level, type Subject } from './policySubjects';

/** Who reads or gives one coordinate, and why. */
export interface Explanation {
  readonly coordinate: string;
  readonly kind: 'FIELD' | 'TYPE' | 'INPUT';
  readonly class: string | null;
  /** In words: requirement, mask, divisions. */
  readonly rule: string;
  /** Which rows of the type exist for whom. */
  readonly rows: string | null;
  readonly policies: readonly { readonly name: string; readonly meaning: string; readonly law: string }[];
  readonly declaredBy: readonly string[];
  /** Of a type: what is said of each field. */
  readonly fields: Readonly<Record<string, string>>;
  readonly subjects: Readonly<Record<Level, readonly string[]>>;
}

const policiesOf = (...openness: readonly Openness[]): Explanation['policies'] =>
  [...new Set(openness.flatMap(atomsOf).map(policyNameOf))].flatMap((name) => {
    const policy = name === null ? undefined : policies.get(name);
    return name !== null && policy
      ? [{ name, meaning: `${policy.meaning.en} ${policy.meaning.zh}`, law: policy.law }]
      : [];
  });

function bySubject(level: (access: Subject['access']) => Level): Explanation['subjects'] {
  const at = (wanted: Level) => subjectNames(subjects.filter(({ access }) => level(access) === wanted));
  return { CLEAR: at('CLEAR'), MASKED: at('MASKED'), DENIED: at('DENIED') };
}

function rowPolicies(rules: PolicyRules, type: string): Explanation['policies'] {
  const name = rules.rows[type]?.publicWhile?.policy;
  return name === undefined ? [] : policiesOf([[`policy:${name}`]]);
}

function explainField(coordinate: string, rules: PolicyRules, schema: PolicySchema): Explanation {
  const rule = rules.fields[coordinate];
  const [type = ''] = coordinate.split('.');
  return {
    coordinate,
    kind: 'FIELD',
    class: rule?.class ?? null,
    rule: fieldText(rule),
    rows: rules.rows[type] ? rowText(rules.rows[type]) : null,
    policies: [...policiesOf(rule?.read ?? []), ...rowPolicies(rules, type)],
    declaredBy: schema.declaredBy(coordinate),
    fields: {},
    subjects: bySubject((access) => levelOf(rules, coordinate, access)),
  };
}

function explainInput(coordinate: string, rules: PolicyRules, schema: PolicySchema): Explanation {
  const ofField = coordinate.endsWith(':)') ? coordinate.replace(/\(.*$/, '') : null;
  const own = rules.inputs[coordinate];
  const openness = own ?? (ofField === null ? [] : 'PUBLIC');
  const level = (access: Subject['access']): Level => {
    if (ofField !== null && levelOf(rules, ofField, access) === 'DENIED') return 'DENIED';
    return access.mayPass(openness) ? 'CLEAR' : 'DENIED';
  };
  return {
    coordinate,
    kind: 'INPUT',
    class: null,
    rule: own === undefined && ofField !== null ? `whoever may read ${ofField}` : accessText(openness),
    rows: null,
    policies: policiesOf(openness),
    declaredBy: schema.declaredBy(coordinate),
    fields: {},
    subjects: bySubject(level),
  };
}

function explainType(name: string, rules: PolicyRules, schema: PolicySchema): Explanation {
  const type = schema.types.get(name);
  const members = [...(type?.fields ?? []), ...(type?.inputFields ?? []), ...(type?.values ?? [])];
  const isInput = type?.kind === 'INPUT_OBJECT' || type?.kind === 'ENUM';
  const text = (coordinate: string): string => {
    if (type?.kind === 'INTERFACE') return 'as in each of its types';
    return isInput ? accessText(rules.inputs[coordinate] ?? []) : fieldText(rules.fields[coordinate]);
  };
  const levels = (access: Subject['access']): Level => {
    const found = members.map(({ name: member }) => {
      const coordinate = `${name}.${member.value}`;
      if (isInput) return access.mayPass(rules.inputs[coordinate] ?? []) ? 'CLEAR' : 'DENIED';
      return levelOf(rules, coordinate, access);
    });
    return found.includes('CLEAR') ? 'CLEAR' : found.includes('MASKED') ? 'MASKED' : 'DENIED';
  };
  return {
    coordinate: name,
    kind: 'TYPE',
    class: null,
    rule: 'field by field; listed as clear: who reads at least one field so',
    rows: rules.rows[name] ? rowText(rules.rows[name]) : null,
    policies: rowPolicies(rules, name),
    declaredBy: schema.declaredBy(name),
    fields: Object.fromEntries(
      members.map(({ name: member }) => [member.value, text(`${name}.${member.value}`)]),
    ),
    subjects: bySubject(levels),
  };
}

/** @throws Error with the nearest names when there is no such coordinate */
export function explain(coordinate: string): Explanation {
  const { rules } = signedBundle();
  const schema = policySchema();
  const place = schema.places.get(coordinate);
  switch (place?.kind) {
    case 'TYPE':
      return explainType(coordinate, rules, schema);
    case 'FIELD':
      return place.type.kind === 'OBJECT'
        ? explainField(coordinate, rules, schema)
        : explainInterface(coordinate, schema);
    case 'ARGUMENT':
    case 'INPUT_FIELD':
    case 'ENUM_VALUE':
      return explainInput(coordinate, rules, schema);
    case undefined: {
      const near = nearest(coordinate, [...schema.places.keys()]);
      const hint = near.length > 0 ? ` Near it: ${near.join(', ')}.` : '';
      throw new Error(
        `The graph has no ${coordinate}. Expected a type, Type.field, Type.field(argument:) or Input.field.${hint}`,
      );
    }
  }
}

function explainInterface(coordinate: string, schema: PolicySchema): never {
  const [name = '', field = ''] = coordinate.split('.');
  const objects = [...schema.types.values()].filter(
    ({ kind, interfaces }) => kind === 'OBJECT' && interfaces.includes(name),
  );
  throw new Error(
    `${name} is an interface: ask for the field of one of its types, ${objects.map((type) => `${type.name}.${field}`).join(', ')}.`,
  );
}
