/** An article of a law, by the law's full name. */
export interface LawArticle {
  readonly law: string;
  readonly article: number;
}

/** Identifier of the article in the library. */
export const provisionId = ({ law, article }: LawArticle): string => `${law}:${article}`;

const state = '中华人民共和国';

/** The full names that a name may stand for: 《行政处罚法》 and 行政处罚法 for 中华人民共和国行政处罚法, 种子法 likewise. */
export function lawNames(name: string): string[] {
  const bare = name
    .normalize('NFKC')
    .replace(/[《》\s]/g, '')
    .slice(0, 60);
  return bare.startsWith(state) ? [bare] : [bare, state + bare];
}
