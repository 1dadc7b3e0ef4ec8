import type { Principal } from '#shared/auth/principal';
import { testPrincipal } from '#shared/testing/testPrincipals';
import type { Answer } from '#shared/testing/testSubgraph';
import { startTestGraph, type TestGraph } from '../startTestGraph';

const personal = '{ farms(first: 1) { nodes { id owner { name } } } }';
const open = '{ farms(first: 1) { nodes { id } } }';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

const codesOf = ({ errors = [] }: Answer): unknown[] => errors.map(({ extensions }) => extensions['code']);
/** Somebody whose token says nothing of a purpose. */
const silent: Principal = { ...testPrincipal('lead-agriculture'), purpose: null };

describe('data above internal', () => {
  it('is refused whole to who states no purpose, saying what to do, before a department is asked', async () => {
    const before = graph.statements();
    const answer = await graph.query(personal, {}, silent);
    expect([answer.data, codesOf(answer)]).toEqual([undefined, ['PURPOSE_REQUIRED']]);
    expect(answer.errors?.[0]?.message).toMatch(/x-purpose.*purposes/);
    expect(graph.statements()).toBe(before);
    expect((await graph.query(open, {}, silent)).errors).toBeUndefined();
  });

  it('is read for the purpose of the token, or of the request', async () => {
    expect(codesOf(await graph.query(personal, {}, 'lead-agriculture'))).toEqual([]);
    const stated = await graph.query(personal, {}, silent, { 'x-purpose': 'CASE_HANDLING' });
    expect(codesOf(stated)).toEqual([]);
  });

  it.each([
    ['that there is not', 'CURIOSITY', 'BAD_REQUEST'],
    ['of another role', 'GRID_SERVICE', 'FORBIDDEN'],
    ['that is empty', '', 'BAD_REQUEST'],
  ])('is not read for a purpose %s', async (_what, purpose, code) => {
    const answer = await graph.query(personal, {}, silent, { 'x-purpose': purpose });
    expect([answer.data, codesOf(answer)]).toEqual([undefined, [code]]);
  });

  it('is not read by a purpose that a token claims and its role may not state', async () => {
    const answer = await graph.query(personal, {}, { ...silent, purpose: 'SPECIAL_AUDIT' });
    expect(codesOf(answer)).toEqual(['PURPOSE_REQUIRED']);
  });

  it('takes a grant from an auditor, whatever the purpose', async () => {
    const stated: Record<string, string>[] = [
      {},
      { 'x-purpose': 'SUPERVISION' },
      { 'x-purpose': 'SPECIAL_AUDIT' },
    ];
    for (const headers of stated) {
      const answer = await graph.query(personal, {}, 'auditor', headers);
      expect([answer.data, codesOf(answer)]).toEqual([undefined, ['PURPOSE_REQUIRED']]);
      expect(answer.errors?.[0]?.message).toContain('requestGrant');
    }
    expect(codesOf(await graph.query(open, {}, 'auditor'))).toEqual([]);
  });

  it('stays denied, not withheld, for who could not have it for any purpose', async () => {
    expect(codesOf(await graph.query(personal))).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
    expect(codesOf(await graph.query(personal, {}, 'resident'))).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
  });
});
