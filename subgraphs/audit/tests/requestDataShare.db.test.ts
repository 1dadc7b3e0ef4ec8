import { startAudit, type AuditFixture } from './grantFixture';
import { asked, lead, share } from './sharingFixture';

let fixture: AuditFixture;
beforeAll(async () => {
  fixture = await startAudit();
});
afterAll(() => fixture.close());

describe('requestDataShare', () => {
  it('asks for what is above internal and not specially protected, for officers, masked', async () => {
    const request = await fixture.give(share, asked(), lead);
    expect(request).toEqual({
      id: expect.any(String),
      state: 'REQUESTED',
      dataset: 'ecology.EcologyCase',
      coordinates: ['defence', 'evidence', 'hearingOn', 'legalReviewOn', 'noticedOn'].map(
        (f) => `EcologyCase.${f}`,
      ),
      owner: 'ecology',
      department: 'agriculture',
      role: 'department-officer',
      purpose: 'JOINT_INSPECTION',
      legalBasis: '《中华人民共和国行政处罚法》第二十六条',
      requestedBy: 'persona:lead-agriculture',
      requestedAt: '2026-11-23T10:00:00.000+08:00',
      expiresOn: '2027-06-30',
      decidedBy: null,
      decidedAt: null,
      reason: null,
      grant: null,
    });
    const people = await fixture.give(share, asked({ dataset: 'registry.Person' }), lead);
    // Of Person's fields those of the registry, without the number of the resident card.
    expect(people.coordinates).toEqual(
      ['birthDate', 'household', 'name', 'phone', 'region', 'sex'].map((field) => `Person.${field}`),
    );
  });

  it.each<readonly [string, string, Record<string, unknown>, string, string]>([
    ['a dataset of the own department', 'lead-ecology', {}, 'BAD_USER_INPUT', 'another department'],
    [
      'a dataset that there is not',
      lead,
      { dataset: 'ecology.Moon' },
      'BAD_USER_INPUT',
      'ecology.EcologyCase',
    ],
    ['a type without its department', lead, { dataset: 'EcologyCase' }, 'BAD_USER_INPUT', 'department.Type'],
    [
      'a type of another department',
      lead,
      { dataset: 'ecology.Household' },
      'BAD_USER_INPUT',
      '"ecology.Household"',
    ],
    ['fields of another type', lead, { coordinates: ['Person.name'] }, 'BAD_USER_INPUT', 'Person.name'],
    [
      'fields that the purpose is not good for',
      lead,
      { dataset: 'registry.Person', coordinates: ['Person.residentId'] },
      'BAD_USER_INPUT',
      'SPECIAL_PERSONAL',
    ],
    [
      'a purpose that takes no grant',
      lead,
      { purpose: 'CASE_HANDLING' },
      'BAD_USER_INPUT',
      'JOINT_INSPECTION',
    ],
    ['a purpose no department states', lead, { purpose: 'SPECIAL_AUDIT' }, 'BAD_USER_INPUT', 'there is none'],
    ['a role that is none', lead, { role: 'constructor' }, 'BAD_USER_INPUT', '"constructor"'],
    ['a role of no department', lead, { role: 'supervisor' }, 'BAD_USER_INPUT', '"supervisor"'],
    ['a day that is over', lead, { expiresOn: '2026-11-22' }, 'BAD_USER_INPUT', '2026-11-23'],
    ['more than a year', lead, { expiresOn: '2027-11-24' }, 'BAD_USER_INPUT', '2027-11-23'],
    ['somebody without the scope', 'officer-agriculture', {}, 'FORBIDDEN', ''],
  ])('refuses %s', async (_, as, more, code, words) => {
    const refusal = await fixture.refuse(share, asked(more), as);
    expect(refusal).toEqual({ code, message: expect.stringContaining(words) });
  });
});
