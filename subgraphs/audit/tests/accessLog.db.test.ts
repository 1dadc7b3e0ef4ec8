import { personKey, type Told } from './accessHistory';
import { everywhere, pageQuery, startAccessLog, type AccessLogStack } from './accessLogStack';

describe('the access log', () => {
  let stack: AccessLogStack;
  beforeAll(async () => {
    stack = await startAccessLog();
  }, 60_000);
  afterAll(() => stack.close());
  const middle = '2026-11-20T00:03:00.000Z';

  it('lists every request once, newest first', async () => {
    expect(await stack.listed({})).toEqual(stack.idsOf(() => true));
  });

  it.each<[string, object, (one: Told) => boolean]>([
    ['subject', { subject: 'persona:7' }, (one) => one.subject === 'persona:7'],
    ['organisation', { organisation: 'organisation-3' }, (one) => one.organisation === 'organisation-3'],
    ['grant', { grantId: 'grant-2' }, (one) => one.grantId === 'grant-2'],
    ['purpose', { purposes: ['SUPERVISION'] }, (one) => one.purpose === 'SUPERVISION'],
    [
      'several purposes',
      { purposes: ['SUPERVISION', 'COORDINATION', 'SUPERVISION'] },
      (one) => ['SUPERVISION', 'COORDINATION'].includes(one.purpose ?? ''),
    ],
    ['no purpose at all', { purposes: [] }, () => false],
    ['outcome', { outcomes: ['UNKNOWN'] }, (one) => one.outcome === 'UNKNOWN'],
    [
      'several outcomes',
      { outcomes: ['FAILED', 'DISCARDED', 'REFUSED'] },
      (one) => ['FAILED', 'DISCARDED', 'REFUSED'].includes(one.outcome),
    ],
    ['node', { node: 'gateway-2' }, (one) => one.node === 'gateway-2'],
    ['beginning', { from: middle }, (one) => one.at >= middle],
    ['end', { before: middle }, (one) => one.at < middle],
    ['field', { coordinate: 'Type3.field' }, (one) => one.coordinates.includes('Type3.field')],
    [
      'entity',
      { entity: { type: 'Person', key: personKey(5) } },
      (one) => one.persons.includes(personKey(5)),
    ],
    [
      'all of them for a field',
      {
        coordinate: 'Type3.field',
        purposes: ['SUPERVISION', 'CASE_HANDLING', 'COORDINATION'],
        outcomes: ['ANSWERED', 'PARTIAL'],
        node: 'gateway-1',
        from: middle,
      },
      (one) =>
        one.coordinates.includes('Type3.field') &&
        ['SUPERVISION', 'CASE_HANDLING', 'COORDINATION'].includes(one.purpose ?? '') &&
        ['ANSWERED', 'PARTIAL'].includes(one.outcome) &&
        one.node === 'gateway-1' &&
        one.at >= middle,
    ],
    [
      'an entity through a field',
      { entity: { type: 'Person', key: personKey(9) }, coordinate: 'Type5.field' },
      (one) => one.persons.includes(personKey(9)) && one.coordinates.includes('Type5.field'),
    ],
    [
      'purposes and outcomes of an organisation',
      {
        organisation: 'organisation-4',
        purposes: ['SUPERVISION', 'CASE_HANDLING'],
        outcomes: ['ANSWERED', 'FAILED'],
      },
      (one) =>
        one.organisation === 'organisation-4' &&
        ['SUPERVISION', 'CASE_HANDLING'].includes(one.purpose ?? '') &&
        ['ANSWERED', 'FAILED'].includes(one.outcome),
    ],
  ])('narrows by %s, and counts what it lists', async (_what, filter, isMeant) => {
    const meant = stack.idsOf(isMeant);
    expect(await stack.listed(filter)).toEqual(meant);
    if (!('purposes' in filter && (filter.purposes as []).length === 0))
      expect(meant.length).toBeGreaterThan(0);
  });

  it('does not find an entity of another type by the same key, nor one that was in no answer', async () => {
    expect(await stack.listed({ entity: { type: 'Enterprise', key: personKey(5) } })).toEqual([]);
    expect(await stack.listed({ entity: { type: 'Person', key: 'nobody' } })).toEqual([]);
  });

  it.each<[string, object, (one: Told) => boolean]>([
    ['everything', {}, () => true],
    ['a field', { coordinate: 'Type3.field' }, (one) => one.coordinates.includes('Type3.field')],
    [
      'an entity',
      { entity: { type: 'Person', key: personKey(5) } },
      (one) => one.persons.includes(personKey(5)),
    ],
    [
      'purposes',
      { purposes: ['SUPERVISION', 'COORDINATION'] },
      (one) => ['SUPERVISION', 'COORDINATION'].includes(one.purpose ?? ''),
    ],
  ])('pages of %s go forth and back over the same rows', async (_what, filter, isMeant) => {
    const meant = stack.idsOf(isMeant).slice(0, 21);
    const forth: string[] = [];
    let cursor: string | null = null;
    for (let i = 0; i < 3; i++) {
      const { data } = await stack.audit.query(pageQuery, { filter, first: 7, after: cursor }, everywhere);
      forth.push(...data.accessLog.edges.map(({ node }: { node: { id: string } }) => node.id));
      cursor = data.accessLog.pageInfo.endCursor;
    }
    expect(forth).toEqual(meant);
    const { data } = await stack.audit.query(pageQuery, { filter, last: 13, before: cursor }, everywhere);
    expect(data.accessLog.nodes.map(({ id }: { id: string }) => id)).toEqual(meant.slice(7, 20));
    expect(data.accessLog.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('refuses a cursor of another filter', async () => {
    const { data } = await stack.audit.query(pageQuery, { filter: {}, first: 1 }, everywhere);
    const after = data.accessLog.pageInfo.endCursor;
    const { errors } = await stack.audit.query(
      pageQuery,
      { filter: { node: 'gateway-1' }, first: 1, after },
      everywhere,
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_CURSOR');
  });
});
