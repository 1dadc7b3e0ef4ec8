import type { DepartmentName, Principal } from '#shared/auth/principal';
import { defaultWorld } from '#shared/synthetic/world';

/** Rows that do not exist for a caller: the condition is plain SQL, written down by hand. */
export interface HiddenRows {
  readonly department: DepartmentName;
  readonly table: string;
  readonly key: string;
  readonly where: string;
  /** Columns that make the row hidden: they stay. */
  readonly decidedBy: readonly string[];
  /** Numbers over all rows are for everybody, so that a row more or less shows in them. */
  readonly isCounted?: true;
}

const cases = [
  ['law-enforcement', 'urban_case'],
  ['ecology', 'ecology_case'],
  ['agriculture', 'agri_case'],
  ['market-supervision', 'market_case'],
  ['culture-tourism', 'culture_case'],
] as const;

const published = `publicityState = 'PUBLISHED' AND publicityEndsOn >= '${defaultWorld.date}'`;

/** Of divisions down to a township, `430281…` → `regionCode LIKE '430281%'`. */
function inside({ regionCodes }: Principal): string {
  const parts = regionCodes.map((code) => {
    const digits = code.endsWith('00000000')
      ? 4
      : code.endsWith('000000')
        ? 6
        : code.endsWith('000')
          ? 9
          : 12;
    return `regionCode LIKE '${code.slice(0, digits)}%'`;
  });
  return parts.length === 0 ? '0' : `(${parts.join(' OR ')})`;
}

export function hiddenRows(principal: Principal): readonly HiddenRows[] {
  const own = inside(principal);
  const ownWith = (scope: string): string => (principal.scopes.includes(scope) ? own : '0');
  return [
    ...cases.map(([department, table]): HiddenRows => ({
      department,
      table,
      key: 'caseNo',
      decidedBy: ['publicityState', 'publicityEndsOn'],
      where: `NOT COALESCE(${published}, 0) AND NOT ${ownWith(`${department}:case:read`)}`,
    })),
    {
      department: 'market-supervision',
      table: 'complaint12315',
      key: 'no',
      decidedBy: ['kind', 'closedOn'],
      where: `NOT (kind = 'COMPLAINT' AND closedOn IS NOT NULL) AND NOT ${ownWith('market-supervision:case:read')}`,
    },
    {
      department: 'agriculture',
      table: 'animal_event',
      key: 'id',
      decidedBy: ['announcedOn'],
      where: `NOT COALESCE(announcedOn <= '${defaultWorld.date}', 0) AND NOT ${ownWith('agriculture:case:read')}`,
    },
    { department: 'ecology', table: 'haz_waste_manifest', key: 'no', decidedBy: [], where: `NOT ${own}` },
    {
      department: 'agriculture',
      table: 'quarantine_certificate',
      key: 'no',
      decidedBy: [],
      where: `NOT ${own}`,
    },
    {
      department: 'registry',
      table: 'person',
      key: 'id',
      decidedBy: [],
      where: `NOT ${own}`,
      isCounted: true,
    },
    {
      department: 'registry',
      table: 'household',
      key: 'id',
      decidedBy: [],
      where: `NOT ${own}`,
      isCounted: true,
    },
    {
      department: 'registry',
      table: 'grid',
      key: 'code',
      decidedBy: [],
      where: `NOT ${own}`,
      isCounted: true,
    },
  ];
}
