import { parse } from 'graphql';
import { documentHash } from '#shared/grants/grantedDocument';
import { officerIn } from '#shared/testing/officerIn';
import { input, request, startAudit, type AuditFixture } from './grantFixture';

let fixture: AuditFixture;
beforeAll(async () => {
  fixture = await startAudit();
});
afterAll(() => fixture.close());

describe('requestGrant', () => {
  it('puts down what is asked for, and opens nothing', async () => {
    const coordinates = ['Person.name', 'EcologyCase.evidence', 'Person.name'];
    const grant = await fixture.give(request, { input: input({ coordinates }) }, 'auditor');
    expect(grant).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      kind: 'WARRANT',
      state: 'REQUESTED',
      subject: 'persona:auditor',
      role: null,
      department: null,
      organisation: '株洲市审计局',
      purpose: 'SPECIAL_AUDIT',
      legalBasis: '《中华人民共和国个人信息保护法》第五十四条',
      matter: '审计〔2026〕1号（演示）',
      coordinates: ['EcologyCase.evidence', 'Person.name'],
      owners: ['ecology', 'registry'],
      operation: null,
      regions: ['430200000000'],
      level: 'MASKED',
      maxRows: 100,
      maxQueries: 10,
      usedRows: 0,
      usedQueries: 0,
      notBefore: '2026-11-23T10:00:00.000+08:00',
      notAfter: '2027-02-01T08:00:00.000+08:00',
      signed: null,
      events: [
        {
          sequence: 1,
          kind: 'REQUESTED',
          by: 'persona:auditor',
          department: null,
          at: '2026-11-23T10:00:00.000+08:00',
          note: null,
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
          signature: expect.any(String),
        },
      ],
    });
  });

  it('binds to a document by the hash of its printed form, and to values of its variables', async () => {
    const operation = 'query($t:RegionCode!,$n:Int){ persons(filter:{region:$t},first:$n){ nodes{ name } } }';
    const variables = [
      { name: 't', values: ['"430281"', ' "430204" ', '"430281"'] },
      { name: 'n', values: ['20'] },
    ];
    const grant = await fixture.give(request, { input: input({ operation, variables }) }, 'auditor');
    expect(grant.operation).toBe(documentHash(parse(operation)));
    const same = await fixture.give(
      request,
      { input: input({ operation: operation.replaceAll('{', '{\n'), variables }) },
      'auditor',
    );
    expect(same.operation).toBe(grant.operation);
  });

  it.each<readonly [string, string, Record<string, unknown>, string, string]>([
    [
      'a purpose that the role serves',
      'auditor',
      { purpose: 'SUPERVISION' },
      'BAD_USER_INPUT',
      'SPECIAL_AUDIT',
    ],
    ['a purpose of other roles', 'auditor', { purpose: 'JOINT_INSPECTION' }, 'FORBIDDEN', 'JOINT_INSPECTION'],
    [
      'a field that there is not',
      'auditor',
      { coordinates: ['Person.name', 'Person.shoeSize', 'Person.hatSize'] },
      'BAD_USER_INPUT',
      '"Person.shoeSize"',
    ],
    [
      'a property of every object',
      'auditor',
      { coordinates: ['constructor'] },
      'BAD_USER_INPUT',
      '"constructor"',
    ],
    ['no field', 'auditor', { coordinates: [] }, 'BAD_USER_INPUT', '1 to 200'],
    [
      'a field more protected than the purpose',
      'lead-ecology',
      { purpose: 'JOINT_INSPECTION', coordinates: ['Person.residentId'] },
      'BAD_USER_INPUT',
      'Person.residentId is SPECIAL_PERSONAL',
    ],
    ['divisions elsewhere', 'auditor', { regions: ['430200', '430100'] }, 'BAD_USER_INPUT', '430100000000'],
    ['an end before now', 'auditor', { notAfter: '2026-11-23T01:00:00Z' }, 'BAD_USER_INPUT', '"notAfter"'],
    [
      'an end before the beginning',
      'auditor',
      { notBefore: '2027-03-01T00:00:00Z' },
      'BAD_USER_INPUT',
      '"notAfter"',
    ],
    [
      'more than a year',
      'auditor',
      { notAfter: '2027-11-23T02:00:00.001Z' },
      'BAD_USER_INPUT',
      'within a year',
    ],
    ['no row', 'auditor', { maxRows: 0 }, 'BAD_USER_INPUT', '"maxRows"'],
    ['too many rows', 'auditor', { maxRows: 1_000_001 }, 'BAD_USER_INPUT', '1000000'],
    ['too many queries', 'auditor', { maxQueries: 100_001 }, 'BAD_USER_INPUT', '"maxQueries"'],
    ['an empty basis', 'auditor', { legalBasis: ' ' }, 'BAD_USER_INPUT', '"legalBasis"'],
    ['a long matter', 'auditor', { matter: '号'.repeat(129) }, 'BAD_USER_INPUT', '"matter"'],
    [
      'a text that is no document',
      'auditor',
      { operation: '{ persons(' },
      'BAD_USER_INPUT',
      'line 1, column 11',
    ],
    [
      'a document of two operations',
      'auditor',
      { operation: 'query A { a } query B { b }' },
      'BAD_USER_INPUT',
      '2',
    ],
    ['a document too deep', 'auditor', { operation: '{a'.repeat(8_000) }, 'BAD_USER_INPUT', '100 levels'],
    [
      'a list too deep',
      'auditor',
      { operation: `{a(b:${'['.repeat(15_000)})}` },
      'BAD_USER_INPUT',
      '100 levels',
    ],
    ['a document too long', 'auditor', { operation: `{a}#${'a'.repeat(20_000)}` }, 'BAD_USER_INPUT', '20000'],
    [
      'values without a document',
      'auditor',
      { variables: [{ name: 't', values: ['1'] }] },
      'BAD_USER_INPUT',
      '"operation"',
    ],
    [
      'values of another variable',
      'auditor',
      { operation: 'query ($t: Int) { a(b: $t) }', variables: [{ name: 'u', values: ['1'] }] },
      'BAD_USER_INPUT',
      '$t',
    ],
    [
      'values that are no JSON',
      'auditor',
      { operation: 'query ($t: Int) { a(b: $t) }', variables: [{ name: 't', values: ['1', 'one'] }] },
      'BAD_USER_INPUT',
      '"one"',
    ],
    [
      'no value at all',
      'auditor',
      { operation: 'query ($t: Int) { a(b: $t) }', variables: [{ name: 't', values: [] }] },
      'BAD_USER_INPUT',
      '1 to 20 values',
    ],
  ])('refuses %s', async (_, as, more, code, words) => {
    const refusal = await fixture.refuse(request, { input: input(more) }, as);
    expect(refusal.code).toBe(code);
    expect(refusal.message).toContain(words);
  });

  it('refuses what would not fit beside each request', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `v${i}`);
    const operation = `query (${names.map((name) => `$${name}: String`).join(' ')}) { a }`;
    const long = (letter: string) => JSON.stringify(letter.repeat(250));
    const variables = names.map((name) => ({ name, values: [long('a'), long('b')] }));
    const refusal = await fixture.refuse(request, { input: input({ operation, variables }) }, 'auditor');
    expect(refusal).toEqual({ code: 'BAD_USER_INPUT', message: expect.stringContaining('8192 bytes') });
  });

  it('takes the divisions asked for within the own ones, each once, and the own ones otherwise', async () => {
    const regionsFor = async (regions: readonly string[] | null) =>
      (await fixture.give(request, { input: input(regions ? { regions } : {}) }, 'auditor')).regions;
    expect(await regionsFor(null)).toEqual(['430200000000']);
    expect(await regionsFor(['430281', '430204000000', '430281'])).toEqual(['430204000000', '430281000000']);
  });

  it('begins when it is told to, and never before it is asked for', async () => {
    const beginning = async (notBefore: string) =>
      (await fixture.give(request, { input: input({ notBefore }) }, 'auditor')).notBefore;
    expect(await beginning('2027-01-01T00:00:00Z')).toBe('2027-01-01T08:00:00.000+08:00');
    expect(await beginning('2020-01-01T00:00:00Z')).toBe('2026-11-23T10:00:00.000+08:00');
  });

  it('is not for people without the scope, nor for those whose token names no organisation', async () => {
    const resident = await fixture.refuse(request, { input: input() }, 'resident');
    expect(resident.code).toBe('FORBIDDEN');
    const joint = { purpose: 'JOINT_INSPECTION', coordinates: ['EcologyCase.evidence'] };
    const nameless = { ...officerIn('agriculture', '430281000000'), organisation: null };
    const refusal = await fixture.refuse(request, { input: input(joint) }, nameless);
    expect(refusal).toEqual({ code: 'FORBIDDEN', message: expect.stringContaining('organisation') });
  });
});
