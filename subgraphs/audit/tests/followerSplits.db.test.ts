import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Entry } from '#shared/audit/record';
import { entities } from '../src/entities/index';
import { forgetAll } from '../src/follower/positions';
import { accessDatabase, tablesOf, takeIn, type AccessDatabase } from './accessTables';
import { intent, logFolder, NodeLog, outcome } from './logFolder';

/** What happens next in a log; numbers choose among what there is. */
type Happening = 'INTENT' | 'OUTCOME' | 'SEEN' | 'PUBLIC' | 'NOTE';

const tokens = ['a', 'b', 'c'].map((letter) => letter.repeat(22));
const coordinates = ['Person.name', 'Person.phone', 'Enterprise.uscc'];
const levels = ['CLEAR', 'MASKED', 'PSEUDONYM', 'DENIED'] as const;
const regions = [[], ['430281000000'], ['430200000000'], ['430281000000', '430224000000']];

const happening = fc.record({
  what: fc.constantFrom<Happening>('INTENT', 'INTENT', 'OUTCOME', 'OUTCOME', 'SEEN', 'PUBLIC', 'NOTE'),
  which: fc.nat(1000),
  /** Hash of the choices within a record. */
  how: fc.nat(1000),
  turns: fc.integer({ min: 0, max: 9 }),
});

const pick = <T>(from: readonly T[], number: number): T => from[number % from.length] as T;

const seen = (how: number) => ({
  Person: [pick(tokens, how), pick(tokens, how + (how % 2))],
  ...(how % 3 === 0 ? { Enterprise: [pick(tokens, how)] } : {}),
});

function entryFor(
  { what, which, how }: { what: Happening; which: number; how: number },
  open: readonly number[],
): Entry {
  const of = pick(open, which);
  const facts = {
    request: `r-${which}`,
    regions: pick(regions, how),
    coordinates: {
      [pick(coordinates, how)]: pick(levels, which),
      [pick(coordinates, which)]: pick(levels, how),
    },
  };
  switch (what) {
    case 'INTENT':
      return intent(facts);
    case 'OUTCOME':
      return outcome(open.length > 0 ? of : null, {
        outcome: pick(['ANSWERED', 'PARTIAL', 'FAILED', 'DISCARDED'], how),
        entities: seen(how),
        ...(how % 4 === 0 ? { coordinates: facts.coordinates } : {}),
      });
    case 'SEEN':
      return open.length > 0
        ? { type: 'seen', request: `r-${which}`, intent: of, entities: seen(how) }
        : { type: 'note', note: 'nothing', facts: {} };
    case 'PUBLIC':
      return outcome(null, { ...facts, subject: 'public', coordinates: {}, regions: [] });
    case 'NOTE':
      return { type: 'note', note: 'something', facts: { how } };
  }
}

describe('following in pieces', () => {
  let db: AccessDatabase;
  let folder: ReturnType<typeof logFolder>;
  beforeAll(async () => {
    db = await accessDatabase();
    folder = logFolder();
  });
  afterAll(async () => {
    folder.remove();
    await db.drop();
  });

  it('gives the same tables however a log is cut, and when it is read anew', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { maxLength: 40 }),
        fc.array(fc.nat(4000), { maxLength: 12 }),
        async (happenings, cuts) => {
          for (const entity of entities) await db.dataSource.getRepository<object>(entity).clear();
          const logs = path.join(folder.logs, String(++run));
          mkdirSync(logs);
          const log = new NodeLog(logs, 'gateway-1');
          const open: number[] = [];
          const left = [...cuts];
          for (const one of happenings) {
            if (one.turns === 0) log.turn();
            let rest = log.next(entryFor(one, open));
            if (one.what === 'INTENT') open.push(log.seq);
            // Some records come in pieces, and the follower looks in between.
            const at = left.shift();
            if (at !== undefined) {
              appendFileSync(log.file, rest.subarray(0, at % rest.length));
              rest = rest.subarray(at % rest.length);
              await takeIn(db.dataSource, logs);
            }
            appendFileSync(log.file, rest);
          }
          await takeIn(db.dataSource, logs);
          const inPieces = await tablesOf(db.dataSource);
          await forgetAll(db.dataSource);
          await takeIn(db.dataSource, logs);
          expect(await tablesOf(db.dataSource)).toEqual(inPieces);
        },
      ),
      { numRuns: 25 },
    );
    expect(run).toBeGreaterThanOrEqual(25);
  }, 120_000);
});
