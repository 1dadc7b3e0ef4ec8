import { readFileSync } from 'node:fs';
import { regionLevel, regionParent, regionSegments, townshipKindOf } from '#shared/codes/regionCode';
import { villageKindOf } from '#shared/codes/regionKind';
import { projectPath } from '#shared/project/projectPath';
import type { RegionEntity } from '../src/entities/region.entity';
import type { RegionCodeMappingEntity } from '../src/entities/regionCodeMapping.entity';

/** 株洲县 became 渌口区 by the State Council's reply of 2018-06-19 and got a code of its own. */
const lukou = '430212';
const lukouSince = '2018-06-19';
const zhuzhouCounty = {
  code: '430221000000',
  name: '株洲县',
  validTo: '2018-06-18',
  successor: '430212000000',
};

/** The row of a division as the National Bureau of Statistics lists it. */
export function regionRow(
  code: string,
  name: string,
  dates: { from: string | null; to: string | null; successor: string | null } = {
    from: code.startsWith(lukou) ? lukouSince : null,
    to: null,
    successor: null,
  },
): RegionEntity {
  const level = regionLevel(code);
  return {
    id: `NBS:${code}:${dates.from ?? '0'}`,
    code,
    codeSystem: 'NBS',
    name,
    pinyin: null,
    level,
    kind: villageKindOf(code) ?? townshipKindOf(code) ?? level,
    urbanRural: null,
    parentCode: regionParent(code),
    province2: code.slice(0, 2),
    ...regionSegments(code),
    lon: null,
    lat: null,
    validFrom: dates.from,
    validTo: dates.to,
    successorCode: dates.successor,
  };
}

/** The division that is no more, kept so that old records still resolve. */
export const formerRegions = (): RegionEntity[] => [
  regionRow(zhuzhouCounty.code, zhuzhouCounty.name, {
    from: null,
    to: zhuzhouCounty.validTo,
    successor: zhuzhouCounty.successor,
  }),
];

interface CrosswalkFile {
  readonly system: string;
  readonly mappings: readonly (readonly [code: string, name: string, here: string])[];
  /** Codes used here that the other list does not have. */
  readonly absent: readonly string[];
}

/** Codes of 株洲 on which another public list differs from the one used here. */
export function mappingRows(): RegionCodeMappingEntity[] {
  const file = JSON.parse(
    readFileSync(projectPath('shared', 'data', 'division-crosswalk.json'), 'utf8'),
  ) as CrosswalkFile;
  const row = (code: string, name: string | null, toCode: string | null, evidence: string) => ({
    id: `${file.system}:${code}`,
    fromSystem: file.system,
    fromCode: code,
    fromName: name,
    toCode,
    validFrom: null,
    validTo: null,
    evidence,
  });
  return [
    ...file.mappings.map(([code, name, here]) =>
      row(code, name, here, `Both lists have ${name} under the same county, with different codes.`),
    ),
    ...file.absent.map((code) => row(code, null, null, 'The list does not have this code.')),
  ];
}
