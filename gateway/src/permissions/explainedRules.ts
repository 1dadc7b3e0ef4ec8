import type { Language } from '#shared/errors/table';
import { unreachable } from '#shared/errors/unreachable';
import { policyNameOf, type Openness } from '#shared/policy/requirement';
import type { FieldRule, PolicyRules, RowRule } from '#shared/policy/rules';
import type { Decision } from './decision';
import type { ExplainedField, ExplainedInput, ExplainedRows } from './explanation';
import { ownRegionWords, policyWords, requirementWords, type RowPolicyWords } from './ruleWords';

/** The rule of a coordinate in words. `rules` are undefined where the graph is served without a policy. */
export function explainedField(
  rules: PolicyRules | undefined,
  decision: Decision,
  coordinate: string,
  language: Language,
): Omit<ExplainedField, 'reached'> {
  const rule = ownRule(rules?.fields, coordinate);
  const openness: Openness = rules ? (rule?.read ?? []) : 'PUBLIC';
  const access = !decision.mayRead(coordinate)
    ? 'DENIED'
    : decision.maskOf(coordinate)
      ? 'MASKED'
      : 'ALLOWED';
  return {
    coordinate,
    access,
    rule: requirementWords(openness, language),
    class: rule?.class ?? null,
    mask: rule?.mask ? { kind: rule.mask.kind, clearFor: requirementWords(rule.mask.clear, language) } : null,
    dependsOnRow: rowPoliciesOf(rule, language),
  };
}

const ownRule = <T>(rules: Readonly<Record<string, T>> | undefined, coordinate: string): T | undefined =>
  rules && Object.hasOwn(rules, coordinate) ? rules[coordinate] : undefined;

function rowPoliciesOf(rule: FieldRule | undefined, language: Language): RowPolicyWords[] {
  if (!rule) return [];
  const atoms = [rule.read, rule.mask?.clear ?? []].flatMap((openness) =>
    openness === 'PUBLIC' ? [] : openness.flat(),
  );
  const names = new Set(atoms.map(policyNameOf).filter((name) => name !== null));
  return [
    ...[...names].map((name) => policyWords(name, language)),
    ...(rule.ownRegion ? [ownRegionWords(language)] : []),
  ];
}

export function explainedInput(
  rules: PolicyRules | undefined,
  decision: Decision,
  coordinate: string,
  language: Language,
): ExplainedInput {
  const goesWithField: Openness = coordinate.endsWith(':)') || !rules ? 'PUBLIC' : [];
  const openness = ownRule(rules?.inputs, coordinate) ?? goesWithField;
  return {
    coordinate,
    access: decision.mayGive(coordinate) ? 'ALLOWED' : 'DENIED',
    rule: requirementWords(openness, language),
  };
}

export function explainedRows(
  rules: PolicyRules | undefined,
  fields: ReadonlySet<string>,
  language: Language,
): ExplainedRows[] {
  const types = new Set([...fields].map((coordinate) => coordinate.slice(0, coordinate.indexOf('.'))));
  return [...types].flatMap((type) => {
    const row = ownRule(rules?.rows, type);
    if (!row) return [];
    const { publicWhile, region } = row;
    return [
      {
        type,
        rule: [
          ...(publicWhile
            ? [
                language === 'zh'
                  ? `符合规则“${publicWhile.policy}”的记录对任何人可见，其余：${requirementWords(publicWhile.otherwise, language)}`
                  : `rows for which "${publicWhile.policy}" holds exist for anyone; others for ${requirementWords(publicWhile.otherwise, language)}`,
              ]
            : []),
          regionWords(region, language),
        ]
          .filter((text) => text !== '')
          .join('; '),
        dependsOnRow: [
          ...(publicWhile ? [policyWords(publicWhile.policy, language)] : []),
          ...(region === null ? [] : [ownRegionWords(language)]),
        ],
      },
    ];
  });
}

function regionWords(region: RowRule['region'], language: Language): string {
  switch (region) {
    case 'ROWS':
      return language === 'zh'
        ? '非本区域的记录视为不存在'
        : "rows outside the caller's divisions do not exist";
    case 'FIELDS':
      return language === 'zh'
        ? '敏感与个人信息字段仅限本区域'
        : "sensitive and personal fields are read inside the caller's divisions only";
    case null:
      return '';
    default:
      return unreachable(region);
  }
}
