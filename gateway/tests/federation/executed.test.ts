import { parse } from 'graphql';
import { AppError } from '#shared/errors/appError';
import { executedFixture, type ExecutedFixture } from './executedFixture';
import { buildFixture } from './fixture';
import { federationFixtures } from './fixtures/index';
import { planFixture } from './planFixture';

describe.each(federationFixtures)('$name, run by compiled plans', ({ subgraphs, cases }) => {
  let graph: ExecutedFixture;
  beforeAll(async () => {
    graph = executedFixture(planFixture(await buildFixture({ subgraphs })));
  });

  it.each(cases)('$query', async (one) => {
    const document = parse(one.query);
    if (!('data' in one)) {
      const refusal = await graph.run(document, one.variables).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(AppError);
      expect([(refusal as AppError).code]).toEqual(one.errors);
      return;
    }
    const { data, errors = [] } = await graph.run(document, one.variables);
    expect(JSON.stringify(data)).toBe(JSON.stringify(one.data));
    expect(errors).toEqual([]);
    expect(await graph.text(document, one.variables)).toBe(JSON.stringify(one.data));
  });
});
