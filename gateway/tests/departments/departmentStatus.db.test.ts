import { departments } from '#shared/auth/principal';
import { startTestGraph, type TestGraph } from '../startTestGraph';

describe('departmentStatus of the region', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
  });
  afterAll(() => graph.close());

  it('lists every department and not the gateway, to the public, in both languages', async () => {
    const { data, errors } = await graph.query('{ departmentStatus { name nameZh nameEn state } }');
    expect(errors).toBeUndefined();
    const listed = data.departmentStatus as Record<'name' | 'nameZh' | 'nameEn' | 'state', string>[];
    expect(listed.map(({ name }) => name).sort()).toEqual([...departments].sort());
    for (const { nameZh, nameEn } of listed) {
      expect(nameZh).toMatch(/\p{Script=Han}/u);
      expect(nameEn).toMatch(/^[A-Z][a-z ]+$/);
    }
  });
});
