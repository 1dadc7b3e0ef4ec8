import { masked } from './subjectRights';

const kinds = ['RESIDENT_ID', 'MOBILE_PHONE', 'PERSON_NAME', 'ADDRESS', 'BANK_CARD', 'INDIVIDUAL_USCC'];

const isMaskOf = (small: unknown, large: unknown): boolean =>
  typeof small === 'string' &&
  typeof large === 'string' &&
  kinds.some((kind) => masked(kind, large) === small);

/**
 * Where an answer to fewer rights shows what the one to more does not: everything that is not null must be the same, or be
 * the masked form of what the other shows in the clear. Null when there is no such place.
 */
export function showsMore(small: unknown, large: unknown, path = ''): string | null {
  if (small === null || small === undefined) return null;
  if (large === null || large === undefined) return leafOf(small, path);
  if (Array.isArray(small)) {
    if (!Array.isArray(large) || small.length !== large.length)
      return `${path}: another list than with more rights`;
    return firstOf(small.map((item, i) => showsMore(item, (large as unknown[])[i], `${path}[${i}]`)));
  }
  if (typeof small === 'object') {
    if (typeof large !== 'object') return `${path}: an object where more rights show a value`;
    const other = large as Record<string, unknown>;
    return firstOf(
      Object.entries(small).map(([key, value]) => showsMore(value, other[key], `${path}.${key}`)),
    );
  }
  if (small === large || isMaskOf(small, large)) return null;
  return `${path}: ${JSON.stringify(small)} where more rights show ${JSON.stringify(large)}`;
}

/** A value in something that the other answer does not have at all. */
function leafOf(value: unknown, path: string): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return `${path}: ${JSON.stringify(value)} where more rights show nothing`;
  return firstOf(Object.entries(value).map(([key, inner]) => leafOf(inner, `${path}.${key}`)));
}

const firstOf = (places: readonly (string | null)[]): string | null =>
  places.find((place) => place !== null) ?? null;
