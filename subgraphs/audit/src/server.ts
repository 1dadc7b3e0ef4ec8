import { runSubgraph } from '#shared/subgraph/runSubgraph';
import { createSubgraph } from './index';

void runSubgraph('audit', createSubgraph);
