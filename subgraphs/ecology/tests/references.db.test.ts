import { oddReferencesSuite } from '../../../shared/tests/suites/oddReferencesSuite';
import { createSubgraph } from '../src/index';

oddReferencesSuite({
  department: 'ecology',
  createSubgraph,
  types: 11,
  reading: '... on Enterprise { ecologyCases { totalCount } } ... on Region { ecologyCases { totalCount } }',
});
