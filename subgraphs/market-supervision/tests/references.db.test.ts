import { oddReferencesSuite } from '../../../shared/tests/suites/oddReferencesSuite';
import { createSubgraph } from '../src/index';

oddReferencesSuite({
  department: 'market-supervision',
  createSubgraph,
  types: 11,
  reading: '... on Person { legalRepOf { uscc } } ... on Region { firmCount }',
});
