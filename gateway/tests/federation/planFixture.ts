import { buildSchema, type DocumentNode, type GraphQLSchema } from 'graphql';
import { createPlanMaker, type MadePlan } from '../../src/planning/planMaker';
import { runtimeSupergraph } from '../../src/supergraph/runtime';
import type { BuiltFixture } from './fixture';

/** What a fixture's plans are made and run with. */
export interface PlannedFixture {
  readonly apiSchema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
  readonly subgraphs: BuiltFixture['schemas'];
  /** Plans in this very thread. @throws AppError */
  plan(document: DocumentNode): MadePlan;
}

export function planFixture({ supergraphSdl, schemas }: BuiltFixture): PlannedFixture {
  const runtimeSdl = runtimeSupergraph(supergraphSdl);
  const maker = createPlanMaker(runtimeSdl);
  return {
    apiSchema: buildSchema(maker.apiSdl),
    supergraphSchema: buildSchema(runtimeSdl, { assumeValidSDL: true }),
    subgraphs: schemas,
    plan: (document) => maker.make(document),
  };
}
