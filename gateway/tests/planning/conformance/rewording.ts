import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse, print } from 'graphql';
import { runtimeSupergraph } from '../../../src/supergraph/runtime';
import { buildFixture, type Fixture } from '../../federation/fixture';
import { planFixture, type PlannedFixture } from '../../federation/planFixture';
import { referenceRun } from '../../federation/referenceRun';

export const named = (fixtures: readonly Fixture[], name: RegExp): Fixture => {
  const found = fixtures.find((fixture) => name.test(fixture.name));
  if (!found) throw new Error(`No fixture is called ${String(name)}.`);
  return found;
};

export const planned = async (fixture: Pick<Fixture, 'subgraphs'>): Promise<PlannedFixture> =>
  planFixture(await buildFixture(fixture));

/** The document that is planned, on one line. */
export const reworded = (graph: PlannedFixture, query: string): string =>
  print(graph.plan(parse(query)).document).replace(/\s+/g, ' ');

export const refusal = (graph: PlannedFixture, query: string): unknown => {
  try {
    return graph.plan(parse(query));
  } catch (error) {
    return error;
  }
};

/** What comes of the planner's own plan: a rule is needed for as long as that is wrong. */
export async function answerWithoutRules(fixture: Fixture, query: string): Promise<unknown> {
  const built = await buildFixture(fixture);
  const planner = new QueryPlanner(Supergraph.build(runtimeSupergraph(built.supergraphSdl)));
  const document = parse(query);
  const plan = planner.buildQueryPlan(operationFromDocument(planner.supergraph.apiSchema(), document));
  const { data, errors } = await referenceRun({ ...planFixture(built), planned: { plan, document } });
  return { data: JSON.parse(JSON.stringify(data)) as unknown, errors };
}
