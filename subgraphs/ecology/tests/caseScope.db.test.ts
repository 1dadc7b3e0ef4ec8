import { caseScopeSuite } from '../../../shared/tests/suites/caseScopeSuite';
import { EcologyCaseEntity } from '../src/entities/ecologyCase.entity';
import { createSubgraph } from '../src/index';

caseScopeSuite({
  department: 'ecology',
  createSubgraph,
  entity: EcologyCaseEntity,
  type: 'EcologyCase',
  initial: 'E',
  stranger: 'officer-agriculture',
  byDivision: true,
});
