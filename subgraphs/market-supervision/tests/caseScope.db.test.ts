import { caseScopeSuite } from '../../../shared/tests/suites/caseScopeSuite';
import { MarketCaseEntity } from '../src/entities/marketCase.entity';
import { createSubgraph } from '../src/index';

caseScopeSuite({
  department: 'market-supervision',
  createSubgraph,
  entity: MarketCaseEntity,
  type: 'MarketCase',
  initial: 'M',
  stranger: 'officer-ecology',
  byDivision: true,
});
