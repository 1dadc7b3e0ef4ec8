import type { Entry } from '#shared/audit/record';

/** The two records of a request that reads personal data of ten persons, as long as they usually are. */
export function requestRecords(request: string): readonly [Entry, (intent: number) => Entry] {
  const token = (i: number): string => `${request}${i}`.padStart(22, 'x').slice(-22);
  return [
    {
      type: 'intent',
      request,
      subject: 'persona:officer-ecology',
      organisation: '11430200006290000A',
      grant: null,
      purpose: 'CASE_HANDLING',
      operation: 'EnterpriseDossier',
      kind: 'query',
      document: 'a'.repeat(64),
      variables: { uscc: token(0) },
      coordinates: { 'Enterprise.legalRep': 'CLEAR', 'Person.name': 'CLEAR', 'Person.phone': 'MASKED' },
      highest: 'PERSONAL',
      regions: ['430202000000'],
      policy: 'b'.repeat(64),
    },
    (intent) => ({
      type: 'outcome',
      request,
      intent,
      outcome: 'ANSWERED',
      code: null,
      departments: ['registry', 'ecology'],
      rows: { Person: 10, Enterprise: 1 },
      entities: { Person: Array.from({ length: 10 }, (_, i) => token(i)), Enterprise: [token(11)] },
      durationMs: 12,
    }),
  ];
}
