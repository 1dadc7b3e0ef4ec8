import { oddReferencesSuite } from '../../../shared/tests/suites/oddReferencesSuite';
import { createSubgraph } from '../src/index';

oddReferencesSuite({
  department: 'audit',
  createSubgraph,
  types: 4,
  reading: '... on AuditGrant { events { kind } } ... on SharingRequest { grant { id } }',
});
