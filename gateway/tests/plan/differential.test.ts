import { composeSubgraphs } from '../../src/supergraph/compose';
import { compareAll, createArena } from './differential';
import { plainRegion, smallRegion } from './smallRegion';
import { createWorld } from './world';

describe('an operation is answered alike, and departments asked alike, by texts, by objects and by @apollo/gateway,', () => {
  const regions = [
    ['where types are many', smallRegion, { text: 0.1, unexpected: 0.015 }],
    ['where types are plain', plainRegion, { text: 0.3, unexpected: 0.05 }],
  ] as const;

  it.each(regions)(
    '%s, whatever departments answer, several at a time',
    async (_name, region, least) => {
      const arena = createArena(await createWorld((await composeSubgraphs(region)).supergraphSdl));
      const cases = 750;
      const difference = await compareAll(arena, { cases, seed: 20_261_101 });
      if (difference) {
        throw new Error(
          `${difference.message}\n\nAgain: npm run fuzz:plans -- --seed ${difference.seed} --cases 1`,
        );
      }
      // A comparison of nothing with itself would be none.
      const { text, reasons } = arena.byText.executor.counts;
      expect(text).toBeGreaterThan(cases * least.text);
      expect(reasons['unexpected answer']).toBeGreaterThan(cases * least.unexpected);
    },
    60_000,
  );
});
