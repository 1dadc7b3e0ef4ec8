import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

describe('the level a caller works at', () => {
  let department: TestSubgraph;
  beforeAll(async () => {
    department = await startTestSubgraph('law-enforcement', createSubgraph);
  });
  afterAll(() => department.close());

  const levelOf = async (as: string) =>
    (await department.query('{ myLevel { level role allowedActions divisions { code } } }', {}, as)).data
      ?.myLevel as unknown;

  it.each([
    ['coordinator-city', 'CITY', '市级抓统筹', ['PLAN', 'COORDINATE'], '430200000000'],
    ['coordinator-county', 'COUNTY', '区县抓落实', ['DISPATCH'], '430281000000'],
    ['coordinator-township', 'TOWNSHIP', '乡街抓基础', ['HANDLE'], '430281103000'],
    ['coordinator-village', 'VILLAGE', '村社抓服务', ['SERVE'], '430281103200'],
    ['officer-ecology', 'COUNTY', '区县抓落实', [], '430281000000'],
  ])('of %s is %s: %s, who may %j', async (as, level, role, allowedActions, code) => {
    expect(await levelOf(as)).toEqual({ level, role, allowedActions, divisions: [{ code }] });
  });

  it.each(['resident', 'machine', 'operator', 'public'])('of %s is none', async (as) => {
    expect(await levelOf(as)).toBeNull();
  });
});
