import type { Language, Message } from '#shared/errors/table';
import { policies } from '#shared/policy/policies/index';
import { authenticatedAtom, policyNameOf, type Openness } from '#shared/policy/requirement';

const said = (message: Message, language: Language): string => message[language];

/** A policy that is decided row by row: what it means and the law it rests on. */
export interface RowPolicyWords {
  readonly policy: string;
  readonly meaning: string;
  readonly law: string;
}

export function policyWords(name: string, language: Language): RowPolicyWords {
  const policy = policies.get(name);
  return policy
    ? { policy: name, meaning: said(policy.meaning, language), law: policy.law }
    : {
        policy: name,
        meaning: said({ en: 'Unknown, so it never holds.', zh: '未知规则，视为不成立。' }, language),
        law: '',
      };
}

/** Who may, in words: `callers with "a:b:read" and "c:d:read", or with "e:f:read"`. */
export function requirementWords(openness: Openness, language: Language): string {
  if (openness === 'PUBLIC') return said({ en: 'anyone', zh: '任何人' }, language);
  if (openness.length === 0) return said({ en: 'nobody', zh: '无人' }, language);
  const [and, or] = language === 'zh' ? ['且', '，或'] : [' and ', ', or '];
  return openness.map((all) => all.map((atom) => atomWords(atom, language)).join(and)).join(or);
}

function atomWords(atom: string, language: Language): string {
  if (atom === authenticatedAtom) return said({ en: 'signed-in callers', zh: '已登录用户' }, language);
  const policy = policyNameOf(atom);
  return policy === null
    ? said({ en: `callers with "${atom}"`, zh: `具有“${atom}”权限者` }, language)
    : said({ en: `rows for which "${policy}" holds`, zh: `符合规则“${policy}”的记录` }, language);
}

export const ownRegionWords = (language: Language): RowPolicyWords => ({
  policy: 'own-region',
  meaning: said(
    { en: "The row lies in one of the caller's divisions.", zh: '记录属于本人所辖区划。' },
    language,
  ),
  law: '',
});
