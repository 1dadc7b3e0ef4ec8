/** The hours in which a law closes a kind of venue, as times of day. */
export interface OpeningHoursRule {
  readonly law: string;
  readonly article: string;
  readonly closedFrom: string;
  readonly closedTo: string;
}

/** 娱乐场所管理条例 art. 28: song and dance venues and game arcades close from 2 to 8. */
const entertainment: OpeningHoursRule = {
  law: '娱乐场所管理条例',
  article: '28',
  closedFrom: '02:00',
  closedTo: '08:00',
};

/** 互联网上网服务营业场所管理条例 art. 22: open from 8 to 24 only. */
const internetCafe: OpeningHoursRule = {
  law: '互联网上网服务营业场所管理条例',
  article: '22',
  closedFrom: '00:00',
  closedTo: '08:00',
};

const rules: Readonly<Record<string, OpeningHoursRule>> = {
  KTV: entertainment,
  GAME_ARCADE: entertainment,
  INTERNET_CAFE: internetCafe,
};

/** The rule for a kind of venue; null for kinds whose hours no national rule sets. */
export const openingHoursRule = (kind: string): OpeningHoursRule | null => rules[kind] ?? null;

const day = 24 * 60;

const minutes = (time: string): number => {
  const [hours, rest] = time.split(':').map(Number) as [number, number];
  return hours * 60 + rest;
};

/**
 * Whether hours from one time of day to another (`HH:MM`, a closing not after the opening is of the next day) stay out
 * of the closed hours of the rule for the kind; null without a rule.
 */
export function openingHoursLegal(kind: string, openFrom: string, openTo: string): boolean | null {
  const rule = openingHoursRule(kind);
  if (!rule) return null;
  const start = minutes(openFrom);
  const end = minutes(openTo) > start ? minutes(openTo) : minutes(openTo) + day;
  const closed = [0, day].map(
    (shift) => [minutes(rule.closedFrom) + shift, minutes(rule.closedTo) + shift] as const,
  );
  return closed.every(([from, to]) => end <= from || start >= to);
}
