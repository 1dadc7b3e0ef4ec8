import { readFileSync } from 'node:fs';
import { isVirtualVillage } from '#shared/codes/regionKind';
import { regionLevel } from '#shared/codes/regionCode';
import { projectPath } from '#shared/project/projectPath';

export interface Place {
  readonly code: string;
  readonly name: string;
}

/** The real divisions of 株洲市 (4302): names and codes are facts, everything placed in them here is invented. */
export interface Places {
  readonly all: readonly Place[];
  readonly counties: readonly Place[];
  readonly townships: readonly Place[];
  /** Villages and communities where people live (virtual units left out). */
  readonly villages: readonly Place[];
  /** The same villages, those of urban districts more often: people and firms are not spread evenly. */
  readonly weightedVillages: readonly Place[];
  nameOf(code: string): string;
}

/** Relative density of the nine counties and districts; about the shares of a city with one dense core. */
const density: Readonly<Record<string, number>> = {
  '430202': 4,
  '430203': 4,
  '430204': 3,
  '430211': 5,
  '430212': 1,
  '430223': 1,
  '430224': 1,
  '430225': 1,
  '430281': 2,
};

export function loadPlaces(): Places {
  const file = JSON.parse(readFileSync(projectPath('shared', 'data', 'zhuzhou.json'), 'utf8')) as {
    divisions: [string, string][];
  };
  const all = file.divisions.map(([code, name]) => ({ code, name }));
  const at = (level: string) => all.filter(({ code }) => regionLevel(code) === level);
  const villages = at('VILLAGE').filter(({ code }) => !isVirtualVillage(code));
  const names = new Map(all.map(({ code, name }) => [code, name]));
  return {
    all,
    counties: at('COUNTY'),
    townships: at('TOWNSHIP'),
    villages,
    weightedVillages: villages.flatMap((village) =>
      Array.from({ length: density[village.code.slice(0, 6)] ?? 1 }, () => village),
    ),
    nameOf: (code) => {
      const name = names.get(code);
      if (name === undefined) throw new Error(`Division ${code} is not in the prepared file.`);
      return name;
    },
  };
}
