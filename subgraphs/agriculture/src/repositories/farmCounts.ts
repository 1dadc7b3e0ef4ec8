import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { within } from '#shared/db/where';
import { countBy, countRows } from '#shared/loaders/counts';
import { FarmEntity } from '../entities/farm.entity';
import { subtreeColumn } from './subtree';

/** Numbers of farms by division: one statement for each level of divisions in the batch, one for each province. */
export const farmCountLoader = (db: DataSource) =>
  new DataLoader<string, number>(async (codes) => {
    const counts = new Map<string, number>();
    for (const column of ['city4', 'county6', 'town9', 'regionCode'] as const) {
      const places = codes.flatMap((code) => {
        const place = subtreeColumn(code);
        return place?.column === column ? [{ code, value: place.value }] : [];
      });
      if (places.length === 0) continue;
      const values = places.map(({ value }) => value);
      const found = await countBy(db, FarmEntity, column, values);
      places.forEach(({ code }, index) => counts.set(code, found[index] ?? 0));
    }
    for (const code of codes) {
      if (!counts.has(code)) counts.set(code, await countRows(db, FarmEntity, within(code)));
    }
    return codes.map((code) => counts.get(code) ?? 0);
  });
