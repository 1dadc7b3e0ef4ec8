import { purposeCodes } from '#shared/grants/purposes';
import { grantableFields } from '../src/grants/catalogue';
import { startAudit, type AuditFixture } from './grantFixture';

let fixture: AuditFixture;
beforeAll(async () => {
  fixture = await startAudit();
});
afterAll(() => fixture.close());

describe('purposes', () => {
  it('are told to anybody, with their law', async () => {
    const purposes = await fixture.give('{ purposes { code name nameEn law needsGrant } }', {}, 'public');
    expect(purposes.map(({ code }: { code: string }) => code)).toEqual(purposeCodes);
    expect(purposes.find(({ code }: { code: string }) => code === 'SPECIAL_AUDIT')).toEqual({
      code: 'SPECIAL_AUDIT',
      name: '专项审计',
      nameEn: 'Audit of a stated matter',
      law: '《中华人民共和国个人信息保护法》第五十四条',
      needsGrant: true,
    });
  });
});

describe('grantableFields', () => {
  const page = `query ($f: GrantableFieldFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
    grantableFields(filter: $f, first: $first, after: $after, last: $last, before: $before) {
      nodes { coordinate owners class isMasked } edges { cursor node { coordinate } } totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

  it('are the catalogue, page by page, forward and back', async () => {
    const seen: unknown[] = [];
    let after: string | null = null;
    let previous: string | null = null;
    for (;;) {
      const { nodes, pageInfo, totalCount } = await fixture.give(page, { first: 30, after });
      expect(totalCount).toBe(grantableFields.length);
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...nodes);
      if (!pageInfo.hasNextPage) {
        previous = pageInfo.startCursor;
        break;
      }
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(grantableFields);
    const back = await fixture.give(page, { last: 30, before: previous });
    expect(back.nodes).toEqual(grantableFields.slice(-30 - (grantableFields.length % 30)).slice(0, 30));
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('are narrowed by department and type', async () => {
    const { nodes } = await fixture.give(page, { f: { owner: 'agriculture', type: 'Person' } });
    expect(nodes).toEqual([
      { coordinate: 'Person.farms', owners: ['agriculture'], class: 'PERSONAL', isMasked: false },
    ]);
    expect((await fixture.give(page, { f: { type: 'Pers' } })).totalCount).toBe(0);
  });

  it('refuse cursors of another filter and pages that are too large', async () => {
    const { pageInfo } = await fixture.give(page, { f: { owner: 'ecology' }, first: 2 });
    const elsewhere = { f: { owner: 'registry' }, first: 2, after: pageInfo.endCursor };
    expect((await fixture.refuse(page, elsewhere, 'auditor')).code).toBe('BAD_CURSOR');
    expect((await fixture.refuse(page, { first: 101 }, 'auditor')).code).toBe('BAD_USER_INPUT');
    expect((await fixture.refuse(page, { first: 1 }, 'resident')).code).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  });
});
