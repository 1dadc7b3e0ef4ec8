import { fieldSelection } from './cases/fieldSelection';
import { hints } from './cases/hints';
import { inferenceByFields, inferenceByInputs } from './cases/inference';
import { testFieldAttacks } from './harness/fieldAttack';
import { openSlice } from './harness/openPolicy';
import { startedArena } from './harness/startedArena';

describe('the region under attack, with departments that let everything through', () => {
  const arena = startedArena('GATEWAY_ALONE', { sliceFor: openSlice });
  describe('A: which fields are asked for', () => testFieldAttacks(arena, fieldSelection));
  describe('E: what can be inferred', () => {
    testFieldAttacks(arena, inferenceByFields);
    inferenceByInputs(arena);
  });
  describe('H: what is told when it fails', () => hints(arena));
});
