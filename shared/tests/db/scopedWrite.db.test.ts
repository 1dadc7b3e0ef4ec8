import type { DataSource } from 'typeorm';
import { writeScoped } from '#shared/db/scopedWrite';
import { unscopedDatabase } from '#shared/testing/unscopedDatabase';
import {
  caseRule,
  CreatePlot1790000000001,
  insertPlots,
  Plot,
  plot,
  plotsFor,
  published,
  regionRule,
  worksIn,
} from './plots';
import { scratchTable, type ScratchTable } from './scratchTable';

const own = '430281103200';
const elsewhere = '430211001001';

describe('writes to scoped tables', () => {
  let table: ScratchTable;
  let db: DataSource;
  beforeAll(async () => {
    table = await scratchTable(Plot, CreatePlot1790000000001);
    db = table.db;
  });
  beforeEach(async () => {
    await db.query('DELETE FROM plot');
    await insertPlots(db, [
      plot('own', own),
      plot('foreign', elsewhere),
      plot('shown', elsewhere, published),
    ]);
  });
  afterAll(() => table.drop());

  const officer = () => plotsFor(db, worksIn(['430281000000']), caseRule);
  const stored = async (id: string) => (await db.getRepository(Plot).findBy({ id }))[0] ?? null;
  const errorOf = async (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'nothing was refused',
      (error: unknown) => {
        const { code, message, details } = error as { code?: string; message: string; details?: object };
        return { code, message, details };
      },
    );

  it('change, add and remove rows of the own divisions', async () => {
    const changed = await writeScoped(officer(), async (writer) => {
      await writer.insert(Plot, plot('new', '430281104000'));
      await writer.delete(Plot, 'new');
      return writer.update(Plot, 'own', { name: '改名', regionCode: '430281104000' });
    });
    const expected = plot('own', '430281104000', { name: '改名' });
    expect(changed).toEqual(expected);
    expect(await stored('own')).toEqual(expected);
    expect(await stored('new')).toBeNull();
  });

  it('find a row that does not exist for the writer as little as one that does not exist', async () => {
    const tries = (id: string) => [
      writeScoped(officer(), (writer) => writer.take(Plot, id)),
      writeScoped(officer(), (writer) => writer.update(Plot, id, { name: 'x' })),
      writeScoped(officer(), (writer) => writer.delete(Plot, id)),
    ];
    const missing = await Promise.all(tries('nothing').map(errorOf));
    expect(missing).toEqual(missing.map(() => expect.objectContaining({ code: 'NOT_FOUND' })));
    expect(await Promise.all(tries('foreign').map(errorOf))).toEqual(missing);
    expect(await stored('foreign')).toEqual(plot('foreign', elsewhere));
  });

  it('refuse a row that is shown to anybody but lies elsewhere', async () => {
    for (const work of [
      writeScoped(officer(), (writer) => writer.update(Plot, 'shown', { name: 'x' })),
      writeScoped(officer(), (writer) => writer.delete(Plot, 'shown')),
    ])
      expect(await errorOf(work)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await stored('shown')).toEqual(plot('shown', elsewhere, published));
  });

  it('refuse to move a row out of the own divisions, or to make one there, and leave nothing of it', async () => {
    const moved = writeScoped(officer(), (writer) => writer.update(Plot, 'own', { regionCode: elsewhere }));
    expect(await errorOf(moved)).toMatchObject({ code: 'FORBIDDEN' });
    const made = writeScoped(officer(), (writer) => writer.insert(Plot, plot('new', elsewhere, published)));
    expect(await errorOf(made)).toMatchObject({ code: 'FORBIDDEN' });
    const up = writeScoped(officer(), (writer) => writer.update(Plot, 'own', { regionCode: '430200000000' }));
    expect(await errorOf(up)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await stored('own')).toEqual(plot('own', own));
    expect(await stored('new')).toBeNull();
  });

  it('place a row by its code alone: segments of another division are not taken', async () => {
    const elsewhereSegments = { city4: '4302', county6: '430211', town9: '430211001' };
    const segmentsOnly = writeScoped(officer(), (writer) => writer.update(Plot, 'own', elsewhereSegments));
    expect(await errorOf(segmentsOnly)).toMatchObject({
      message: expect.stringContaining('follow from regionCode'),
    });
    await writeScoped(officer(), (writer) =>
      writer.insert(Plot, { ...plot('new', own), ...elsewhereSegments }),
    );
    expect(await stored('new')).toEqual(plot('new', own));
  });

  it('are all undone when one of them is refused, or the work breaks off', async () => {
    const refused = writeScoped(officer(), async (writer) => {
      await writer.update(Plot, 'own', { name: 'x' });
      await writer.insert(Plot, plot('new', own));
      await writer.delete(Plot, 'foreign');
    });
    expect(await errorOf(refused)).toMatchObject({ code: 'NOT_FOUND' });
    const broken = writeScoped(officer(), async (writer) => {
      await writer.update(Plot, 'own', { name: 'x' });
      throw new Error('broke off');
    });
    expect(await errorOf(broken)).toMatchObject({ message: 'broke off' });
    expect(await stored('own')).toEqual(plot('own', own));
    expect(await stored('new')).toBeNull();
  });

  it('of several callers at once neither lose nor undo each other', async () => {
    const adding = Array.from({ length: 8 }, (_, i) =>
      writeScoped(officer(), async (writer) => {
        await writer.insert(Plot, plot(`new${i}`, own));
        const { name } = await writer.take(Plot, 'own');
        if (i % 2) throw new Error('broke off');
        return writer.update(Plot, 'own', { name: `${name}+` });
      }).catch(() => undefined),
    );
    await Promise.all(adding);
    expect((await stored('own'))?.name).toBe('一号地块++++');
    const made = await db.getRepository(Plot).find({ order: { id: 'ASC' } });
    expect(made.map(({ id }) => id).filter((id) => id.startsWith('new'))).toEqual([
      'new0',
      'new2',
      'new4',
      'new6',
    ]);
  });

  it('are for nobody without a division, nor on a table without a row rule', async () => {
    const nowhere = plotsFor(db, worksIn([]), regionRule);
    const made = writeScoped(nowhere, (writer) => writer.insert(Plot, plot('new', own)));
    expect(await errorOf(made)).toMatchObject({ code: 'FORBIDDEN' });
    const changed = writeScoped(nowhere, (writer) => writer.update(Plot, 'own', { name: 'x' }));
    expect(await errorOf(changed)).toMatchObject({ code: 'NOT_FOUND' });
    const unruled = writeScoped(unscopedDatabase(db), (writer) => writer.delete(Plot, 'own'));
    expect(await errorOf(unruled)).toMatchObject({ message: expect.stringContaining('no row rule') });
    expect(await stored('own')).toEqual(plot('own', own));
  });
});
