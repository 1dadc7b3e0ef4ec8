import type { Principal } from '#shared/auth/principal';
import type { Alternatives, FieldPolicy } from './readPolicy';

/** What of an object the rules on rows look at, as fetched beside the client's selection. */
export interface RowFacts {
  /** 12-digit code of the division it lies in; null when it lies in none. */
  readonly region: string | null;
  /** Organ that handles the case. */
  readonly organ: string | null;
  /** Certificates of the officers named on the file. */
  readonly officers: readonly string[];
}

export const noFacts: RowFacts = { region: null, organ: null, officers: [] };

/** 株洲县 (430221) became 渌口区 (430212) in 2018: whoever works for the new division works for rows of the old one. */
const tookThePlaceOf: Readonly<Record<string, string>> = { '430212000000': '430221000000' };

/** The digits that say something: two of the province, city, county, three of the township, the village. */
function significantDigits(code: string): string {
  const parts = [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6), code.slice(6, 9), code.slice(9, 12)];
  while (parts.length > 1 && /^0+$/.test(parts.at(-1) ?? '')) parts.pop();
  return parts.join('');
}

const covers = (division: string, code: string): boolean => code.startsWith(significantDigits(division));

export function isOwnRegion(principal: Principal, region: string | null): boolean {
  if (region === null) return false;
  return principal.regionCodes.some((division) => {
    const former = tookThePlaceOf[division];
    return covers(division, region) || (former !== undefined && covers(former, region));
  });
}

const handles = (roles: readonly string[]): boolean =>
  roles.includes('department-officer') || roles.includes('department-lead');
const oversees = (roles: readonly string[]): boolean =>
  roles.includes('department-lead') || roles.includes('supervisor') || roles.includes('auditor');

/** The rules by name, in words of their own. Facts undefined: could it hold on any row? */
function policyHolds(
  name: string,
  { roles, organId, certNo }: Principal,
  facts: RowFacts | undefined,
): boolean {
  switch (name) {
    case 'team.member':
      if (oversees(roles)) return true;
      return organId !== null && (facts === undefined || facts.organ === organId);
    case 'case.handler':
      return certNo !== null && (facts === undefined || facts.officers.includes(certNo));
    case 'reporter.hidden':
      return certNo === null && !handles(roles);
    default:
      return false;
  }
}

function atomHolds(atom: string, principal: Principal, facts: RowFacts | undefined): boolean {
  if (atom === 'signedIn') return principal.kind !== 'PUBLIC';
  if (atom.startsWith('scope:')) return principal.scopes.includes(atom.slice('scope:'.length));
  return policyHolds(atom.slice('policy:'.length), principal, facts);
}

const some = (anyOf: Alternatives, principal: Principal, facts: RowFacts | undefined): boolean =>
  anyOf.some((list) => list.length > 0 && list.every((atom) => atomHolds(atom, principal, facts)));

/** Whether the caller may give an input. */
export const mayGive = (anyOf: Alternatives | null | undefined, principal: Principal): boolean =>
  anyOf === null || (anyOf !== undefined && some(anyOf, principal, undefined));

/** Whether there can be a row on which the caller may read the field. */
export const mayEverRead = (field: FieldPolicy | undefined, principal: Principal): boolean =>
  field !== undefined && (field.anyOf === null || some(field.anyOf, principal, undefined));

/** Whether the caller may read the field of this very row. */
export const mayReadRow = (field: FieldPolicy, principal: Principal, facts: RowFacts): boolean =>
  (field.anyOf === null || some(field.anyOf, principal, facts)) &&
  (!field.ownRegion || isOwnRegion(principal, facts.region));

/** The kind of mask that the caller gets the field under; undefined: in the clear. */
export const maskFor = (field: FieldPolicy, principal: Principal): string | undefined =>
  field.masks.find(({ clear }) => !some(clear, principal, undefined))?.kind;

const starsThenFour = (value: string, length: number): string => '*'.repeat(length - 4) + value.slice(-4);
const longSurname =
  /^(?:欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒|东方|南宫|独孤|端木|西门|申屠|轩辕|长孙|宇文|鲜于|闻人|澹台|淳于|公羊|太史|钟离|百里|东郭|呼延)./u;

/** A masked value as the rules say it in words: last four at most, the surname, up to the village. */
export function masked(kind: string, value: string): string {
  switch (kind) {
    case 'RESIDENT_ID':
      return starsThenFour(value, 18);
    case 'MOBILE_PHONE':
      return starsThenFour(value, 11);
    case 'BANK_CARD':
      return starsThenFour(value, 19);
    case 'PERSON_NAME': {
      const letters = Array.from(value);
      const shown = longSurname.test(value) ? 2 : 1;
      return (
        letters.map((letter, i) => (i < shown ? letter : '*')).join('') + (letters.length <= shown ? '*' : '')
      );
    }
    case 'ADDRESS': {
      const ends = ['村', '社区', '居委会'].map(
        (word) => value.indexOf(word) + word.length * Number(value.includes(word)),
      );
      const shown = ends.filter((end) => end > 0);
      return `${shown.length === 0 ? '' : value.slice(0, Math.min(...shown))}****`;
    }
    case 'INDIVIDUAL_USCC':
      return value.startsWith('92') ? `${value.slice(0, 8)}****${value.slice(12)}` : value;
    default:
      throw new Error(`Say what the mask ${kind} shows.`);
  }
}
