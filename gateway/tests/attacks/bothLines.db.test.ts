import { cursors } from './cases/cursors';
import { departmentTrust } from './cases/departmentTrust';
import { exactLookup } from './cases/exactLookup';
import { fieldSelection } from './cases/fieldSelection';
import { hints } from './cases/hints';
import { hostile } from './cases/hostile';
import { inferenceByFields, inferenceByInputs } from './cases/inference';
import { poisoning } from './cases/poisoning';
import { rowScope } from './cases/rowScope';
import { secondLine } from './cases/secondLine';
import { transport } from './cases/transport';
import { wholeOperations } from './cases/wholeOperations';
import { testFieldAttacks } from './harness/fieldAttack';
import { startedArena } from './harness/startedArena';

describe('the region under attack, with both lines of defence', () => {
  const arena = startedArena('BOTH');
  describe('A: which fields are asked for', () => {
    testFieldAttacks(arena, fieldSelection);
    wholeOperations(arena);
  });
  describe('C: departments without the first line', () => secondLine(arena));
  describe('D: which rows exist', () => rowScope(arena));
  describe('E: what can be inferred', () => {
    testFieldAttacks(arena, inferenceByFields);
    inferenceByInputs(arena);
    exactLookup(arena);
  });
  describe('F: what one caller leaves for the next', () => poisoning(arena));
  describe('G: the way to the departments', () => departmentTrust(arena));
  describe('H: who calls, and what is told when it fails', () => {
    transport(arena);
    hints(arena);
  });
  describe('I: operations made to cost much', () => hostile(arena));
  describe('J: cursors and pages', () => cursors(arena));
});
