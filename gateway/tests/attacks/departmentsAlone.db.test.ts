import { cursors } from './cases/cursors';
import { fieldSelection } from './cases/fieldSelection';
import { inferenceByFields } from './cases/inference';
import { rowScope } from './cases/rowScope';
import { secondLine } from './cases/secondLine';
import { testFieldAttacks } from './harness/fieldAttack';
import { openBundle } from './harness/openPolicy';
import { startedArena } from './harness/startedArena';

describe('the region under attack, with a gateway that lets everything through', () => {
  const arena = startedArena('DEPARTMENTS_ALONE', {
    bundleFor: openBundle,
    sliceFor: (slice, bundle) => ({ ...slice, bundle }),
  });
  describe('A: which fields are asked for', () => testFieldAttacks(arena, fieldSelection));
  describe('C: departments without the first line', () => secondLine(arena));
  describe('D: which rows exist', () => rowScope(arena));
  describe('E: what can be inferred', () => testFieldAttacks(arena, inferenceByFields));
  describe('J: cursors and pages', () => cursors(arena));
});
