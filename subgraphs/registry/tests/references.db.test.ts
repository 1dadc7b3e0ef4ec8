import { oddReferencesSuite } from '../../../shared/tests/suites/oddReferencesSuite';
import { createSubgraph } from '../src/index';

oddReferencesSuite({
  department: 'registry',
  createSubgraph,
  types: 4,
  reading: '... on Region { population { persons } }',
});
