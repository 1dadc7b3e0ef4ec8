import { NoUnusedFragmentsRule, NoUnusedVariablesRule, parse, specifiedRules, validate } from 'graphql';
import { AppError } from '#shared/errors/appError';
import { withoutConditions } from '../../src/planning/conditions';
import { buildFixture, type FixtureCase } from '../federation/fixture';
import { federationFixtures } from '../federation/fixtures/index';
import { planFixture, type PlannedFixture } from '../federation/planFixture';
import { variablesOf } from '../federation/referenceDocument';
import { referenceRun } from '../federation/referenceRun';

/** Variables and fragments of conditions that are decided are used no more. */
const rules = specifiedRules.filter(
  (rule) => rule !== NoUnusedVariablesRule && rule !== NoUnusedFragmentsRule,
);

describe.each(federationFixtures)('$name', ({ subgraphs, cases }) => {
  let graph: PlannedFixture;
  beforeAll(async () => {
    graph = planFixture(await buildFixture({ subgraphs }));
  });

  const answer = async ({ query, variables }: FixtureCase) => {
    const document = parse(query);
    expect(validate(graph.apiSchema, document)).toEqual([]);
    const planned = graph.plan(
      withoutConditions(document, variablesOf(graph.apiSchema, document, variables)),
    );
    expect(validate(graph.apiSchema, planned.document, rules)).toEqual([]);
    return referenceRun({ ...graph, planned, variables });
  };

  it.each(cases)('$query', async (one) => {
    if ('data' in one) {
      const { data, errors } = await answer(one);
      expect(JSON.parse(JSON.stringify(data))).toEqual(one.data);
      expect(errors).toEqual(one.errors ?? []);
    } else {
      const refusal = await answer(one).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(AppError);
      expect([(refusal as AppError).code]).toEqual(one.errors);
    }
  });
});
