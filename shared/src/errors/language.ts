import type { Language } from './table';

/** The language of messages for an `Accept-Language` header (RFC 9110 §12.5.4): Chinese if it is preferred to English. */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (!acceptLanguage) return 'en';
  const weights = { en: 0, zh: 0 };
  for (const part of acceptLanguage.slice(0, 200).split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const q = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
    const weight = q ? Number(q.slice(2)) : 1;
    const language = range.split('-')[0];
    if ((language === 'en' || language === 'zh') && weight > weights[language]) weights[language] = weight;
  }
  return weights.zh > weights.en ? 'zh' : 'en';
}
