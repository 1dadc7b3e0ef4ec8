import * as agriculture from '#subgraphs/agriculture/src/index';
import * as agricultureSeed from '#subgraphs/agriculture/seed/index';
import * as audit from '#subgraphs/audit/src/index';
import * as auditSeed from '#subgraphs/audit/seed/index';
import * as cultureTourism from '#subgraphs/culture-tourism/src/index';
import * as cultureTourismSeed from '#subgraphs/culture-tourism/seed/index';
import * as ecology from '#subgraphs/ecology/src/index';
import * as ecologySeed from '#subgraphs/ecology/seed/index';
import * as lawEnforcement from '#subgraphs/law-enforcement/src/index';
import * as lawEnforcementSeed from '#subgraphs/law-enforcement/seed/index';
import * as marketSupervision from '#subgraphs/market-supervision/src/index';
import * as marketSupervisionSeed from '#subgraphs/market-supervision/seed/index';
import * as registry from '#subgraphs/registry/src/index';
import * as registrySeed from '#subgraphs/registry/seed/index';
import type { SeedDefinition } from '#shared/seed/loadSeed';
import type { CreateSubgraph } from '#shared/subgraph/contract';

export interface EmbeddedDepartment {
  readonly createSubgraph: CreateSubgraph;
  readonly seed: SeedDefinition;
}

/** All departments in this process: the one file of the gateway that knows any of them. */
export const embeddedDepartments: readonly EmbeddedDepartment[] = [
  { ...registry, ...registrySeed },
  { ...lawEnforcement, ...lawEnforcementSeed },
  { ...ecology, ...ecologySeed },
  { ...agriculture, ...agricultureSeed },
  { ...marketSupervision, ...marketSupervisionSeed },
  { ...cultureTourism, ...cultureTourismSeed },
  { ...audit, ...auditSeed },
];
