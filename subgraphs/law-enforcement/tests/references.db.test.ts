import { oddReferencesSuite } from '../../../shared/tests/suites/oddReferencesSuite';
import { createSubgraph } from '../src/index';

oddReferencesSuite({
  department: 'law-enforcement',
  createSubgraph,
  types: 13,
  reading: '... on Enterprise { urbanCases { totalCount } } ... on Region { organs { totalCount } }',
});
