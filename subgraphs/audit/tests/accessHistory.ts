import { tokenOf } from '#shared/audit/token';
import type { AccessLevel } from '#shared/audit/record';
import { purposeCodes } from '#shared/grants/purposes';
import { testAuditServices } from '#shared/testing/testAuditServices';
import { intent, NodeLog, outcome } from './logFolder';

/** A request as the log was told of it. */
export interface Told {
  readonly id: string;
  readonly node: string;
  readonly at: string;
  readonly subject: string;
  readonly organisation: string | null;
  readonly grantId: string | null;
  readonly purpose: string | null;
  readonly coordinates: readonly string[];
  readonly persons: readonly string[];
  readonly outcome: string;
  readonly regions: readonly string[];
}

const at = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;

export const county = '430281000000';
export const otherCounty = '430224000000';
const regions: readonly (readonly string[])[] = [
  [county],
  ['430200000000'],
  [otherCounty],
  [],
  [county, otherCounty],
  ['430281103000'],
  ['430100000000'],
];
const fields = Array.from({ length: 17 }, (_, index) => `Type${index}.field`);
const levels: readonly AccessLevel[] = ['CLEAR', 'MASKED', 'PSEUDONYM', 'DENIED'];
const outcomes = ['ANSWERED', 'ANSWERED', 'PARTIAL', 'REFUSED', 'FAILED', 'DISCARDED'] as const;

export const personKey = (index: number): string => `person-key-${index % 31}`;
const { tokenKey } = testAuditServices();

/** Numbers that look like chance and are the same every time. */
const mixed = (index: number, salt: number): number => {
  let hash = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 1;
};

/** Writes requests into the logs of three nodes; every thirteenth has no outcome, every eleventh no intent. */
export function writeHistory(logs: string, requests: number): readonly Told[] {
  const nodes = ['gateway-1', 'gateway-2', 'gateway-3'].map((name) => new NodeLog(logs, name));
  return Array.from({ length: requests }, (_, index) => {
    const log = at(nodes, mixed(index, 1));
    const coordinates = [...new Set([1, 2, 3].slice(index % 3).map((n) => at(fields, mixed(index, n))))];
    const persons = [...new Set([1, 2].slice(index % 3).map((n) => personKey(mixed(index, n + 5))))];
    const purpose = index % 10 === 0 ? null : at(purposeCodes, mixed(index, 8));
    const facts = {
      request: `request-${index}`,
      subject: `persona:${mixed(index, 9) % 23}`,
      organisation: index % 9 === 0 ? null : `organisation-${mixed(index, 10) % 11}`,
      grant: index % 4 === 0 ? `grant-${mixed(index, 11) % 13}` : null,
      purpose,
      coordinates: Object.fromEntries(coordinates.map((name, n) => [name, at(levels, index + n)])),
      regions: at(regions, mixed(index, 12)),
    };
    // Several requests share a millisecond.
    const time = Math.floor(index / 3) * 1000;
    const entities = { Person: persons.map((key) => tokenOf(tokenKey, 'Person', key)) };
    const came = at(outcomes, mixed(index, 13));
    const isWhole = index % 13 !== 0;
    const isPublic = isWhole && index % 11 === 0;
    const more = { request: facts.request, outcome: came, entities };
    const seq = isPublic
      ? log.append(outcome(null, { ...facts, ...more }), time)
      : log.append(intent(facts), time);
    if (isWhole && !isPublic) log.append(outcome(seq, more), time);
    return {
      id: `${log.node}:${seq}`,
      node: log.node,
      at: new Date(Date.parse('2026-11-20T00:00:00.000Z') + time).toISOString(),
      subject: facts.subject,
      organisation: facts.organisation,
      grantId: facts.grant,
      purpose,
      coordinates,
      persons: isWhole ? persons : [],
      outcome: isWhole ? came : 'UNKNOWN',
      regions: facts.regions,
    };
  });
}

/** As the list orders them: newest first. */
export const newestFirst = (told: readonly Told[]): readonly Told[] =>
  [...told].sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
