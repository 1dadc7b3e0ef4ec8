import { oddReferencesSuite } from '../../../shared/tests/suites/oddReferencesSuite';
import { createSubgraph } from '../src/index';

oddReferencesSuite({
  department: 'culture-tourism',
  createSubgraph,
  types: 10,
  reading: '... on Enterprise { cultureCases { totalCount } } ... on Region { cultureCases { totalCount } }',
});
