import { personas } from '#shared/auth/personas';
import type { Principal } from '#shared/auth/principal';
import type { MadeCase } from './madeGraph';

export const auditor = personas['auditor'] as Principal;
export const numbered = (count: number, make: (i: number) => MadeCase): MadeCase[] =>
  Array.from({ length: count }, (_, i) => make(i));
export const no = (letter: string, i: number): string => `${letter}2026-${String(i).padStart(6, '0')}`;

/** 230 ecology cases of two counties, 20 of culture and one of each other department; three undecided. */
export const cases: readonly MadeCase[] = [
  ...numbered(230, (i) => ({
    department: 'ecology',
    caseNo: no('E', i),
    region: i % 3 === 0 ? '430202001001' : '430281103200',
    procedure: i % 10 === 0 ? 'SUMMARY' : 'ORDINARY',
  })),
  ...numbered(20, (i) => ({
    department: 'culture-tourism',
    caseNo: no('C', i),
    region: '430281103200',
    decidedOn: `2025-06-${String(i + 1).padStart(2, '0')}`,
    ...(i === 7 ? { officers: ['A1'] } : {}),
    ...(i === 8 ? { fine: '60000.00' } : {}),
  })),
  ...numbered(3, (i) => ({
    department: 'ecology',
    caseNo: no('U', i),
    region: '430281103200',
    decidedOn: null,
  })),
  { department: 'law-enforcement', caseNo: no('F', 0), region: '430281103200' },
  { department: 'agriculture', caseNo: no('A', 0), region: '430202001001' },
  { department: 'agriculture', caseNo: no('A', 1), region: '430221101001' },
  { department: 'market-supervision', caseNo: no('M', 0), region: '430281103200' },
];

export const create = `mutation ($input: CreateAuditSampleInput!) {
  createAuditSample(input: $input) {
    id purpose grantId drawnBy drawnAt seed strata size poolSize poolHash hash
    strataCounts { stratum pool drawn }
    findings { rule passed failed notApplicable }
    items(first: 100) {
      totalCount
      nodes { position stratum caseRef { __typename caseNo } checks { rule pass law note } }
    }
  }
}`;
