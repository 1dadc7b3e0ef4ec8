import DataLoader from 'dataloader';
import { regionLevel, regionLevels, regionSegments } from '#shared/codes/regionCode';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { contains, eq, inForceOn, within, applyConditions, alias, type Condition } from '#shared/db/where';
import { perArguments } from '#shared/loaders/perArguments';
import { rowByKey } from '#shared/loaders/rowLoaders';
import type { ListSpec } from '#shared/pagination/list';
import { RegionEntity } from '../entities/region.entity';

export interface RegionFilter {
  readonly region?: string | null;
  readonly level?: string | null;
  readonly kind?: string | null;
  readonly nameContains?: string | null;
}

export type RegionOrder = 'CODE_ASC' | 'NAME_ASC';

/** `within` for a division itself, whose own code is the column `code`. */
export function subtree(code: string): Condition[] {
  const level = regionLevel(code);
  if (level === 'PROVINCE') return eq('province2', code.slice(0, 2));
  return level === 'VILLAGE' ? eq('code', code) : within(code);
}

export const regionList: ListSpec<RegionEntity, RegionFilter, RegionOrder> = {
  name: 'Region',
  entity: RegionEntity,
  key: 'id',
  sorts: { CODE_ASC: [['code', 'ASC']], NAME_ASC: [['name', 'ASC']] },
  defaultSort: 'CODE_ASC',
  where: (filter) => [
    ...(filter.region == null ? [] : subtree(filter.region)),
    ...eq('level', filter.level),
    ...eq('kind', filter.kind),
    ...contains('name', filter.nameContains),
  ],
};

/** The versions of the codes used here that are in force on a day. */
export const inForce = (asOf: string): Condition[] => [
  ...eq('codeSystem', 'NBS'),
  ...inForceOn('validFrom', 'validTo', asOf),
];

/** Divisions by code: one loader for each code system and day a request asks about. */
export const regionsByCode = (db: ScopedDatabase) =>
  perArguments(({ codeSystem, asOf }: { codeSystem: string; asOf: string }) =>
    rowByKey(db, RegionEntity, 'code', [
      ...eq('codeSystem', codeSystem),
      ...inForceOn('validFrom', 'validTo', asOf),
    ]),
  );

export interface LevelCount {
  readonly level: string;
  readonly count: number;
}

const segmentColumns = ['province2', 'city4', 'county6', 'town9'] as const;

/** The column and value that mark what lies below a division; null below the township. */
export function segmentOf(code: string): { column: (typeof segmentColumns)[number]; value: string } | null {
  const { city4, county6, town9 } = regionSegments(code);
  const values = { province2: code.slice(0, 2), city4, county6, town9 };
  const column = segmentColumns[regionLevels.indexOf(regionLevel(code))];
  const value = column ? values[column] : null;
  return column && value ? { column, value } : null;
}

/** Numbers of divisions below, level by level: one statement for each level of parents in the batch, four at most. */
export const descendantCounts = (db: ScopedDatabase) =>
  perArguments(
    (asOf: string) =>
      new DataLoader<string, LevelCount[]>(async (codes) => {
        const found = new Map<string, LevelCount[]>(codes.map((code) => [code, []]));
        for (const column of segmentColumns) {
          const parents = new Map<string, string>();
          for (const code of codes) {
            const segment = segmentOf(code);
            if (segment?.column === column) parents.set(segment.value, code);
          }
          if (parents.size === 0) continue;
          const own: Condition = { kind: 'in', column, values: [...parents.keys()] };
          const rows = await applyConditions(db.from(RegionEntity), [own, ...inForce(asOf)])
            .select(`${alias}.${column}`, 'parent')
            .addSelect(`${alias}.level`, 'level')
            .addSelect('COUNT(*)', 'n')
            .groupBy(`${alias}.${column}`)
            .addGroupBy(`${alias}.level`)
            .getRawMany<{ parent: string; level: string; n: number | string }>();
          for (const { parent, level, n } of rows) {
            const code = parents.get(parent) as string;
            // The division itself carries its own segment.
            if (level !== regionLevel(code)) found.get(code)?.push({ level, count: Number(n) });
          }
        }
        const depth = (level: string) => (regionLevels as readonly string[]).indexOf(level);
        return codes.map((code) => (found.get(code) ?? []).sort((a, b) => depth(a.level) - depth(b.level)));
      }),
  );
