import { caseScopeSuite } from '../../../shared/tests/suites/caseScopeSuite';
import { AgriCaseEntity } from '../src/entities/agriCase.entity';
import { createSubgraph } from '../src/index';

caseScopeSuite({
  department: 'agriculture',
  createSubgraph,
  entity: AgriCaseEntity,
  type: 'AgriCase',
  initial: 'A',
  stranger: 'officer-ecology',
  byDivision: true,
});
