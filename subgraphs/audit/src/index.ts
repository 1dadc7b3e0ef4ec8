import { defineSubgraph } from '#shared/subgraph/defineSubgraph';
import type { CreateSubgraph } from '#shared/subgraph/contract';
import { migrations } from '../migrations/index';
import { openContext } from './context';
import { entities } from './entities/index';
import { followLogs } from './follower/follower';
import { resolvers } from './resolvers/index';

/** @throws Error without the services of the audit department: it was started as another one is */
export const createSubgraph: CreateSubgraph = (deps) => {
  const { audit: services } = deps;
  if (!services) throw new Error('The audit department was started without its keys. See docs/runbook.md.');
  return defineSubgraph({
    name: 'audit',
    resolvers,
    entities,
    migrations,
    rows: {},
    context: (base) => openContext({ ...base, services }),
    onOpen: (dataSource, log) =>
      services.logs === null ? null : followLogs({ dataSource, logs: services.logs, log }),
  })(deps);
};
