import { oddReferencesSuite } from '../../../shared/tests/suites/oddReferencesSuite';
import { createSubgraph } from '../src/index';

oddReferencesSuite({
  department: 'agriculture',
  createSubgraph,
  types: 14,
  reading: '... on Enterprise { agriCases { totalCount } } ... on Region { agriCases { totalCount } }',
});
