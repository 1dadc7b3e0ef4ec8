import { badInput } from '#shared/errors/appError';
import { fetchSelected, selectRows } from '#shared/db/rows';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { applyConditions, eq, inForceOn } from '#shared/db/where';
import type { RegionEntity } from '../entities/region.entity';
import { RegionCodeMappingEntity } from '../entities/regionCodeMapping.entity';

export interface Conflict {
  readonly source: string;
  readonly name: string;
  readonly toCode: string | null;
}

export interface Resolution {
  readonly code: string;
  readonly source: string | null;
  readonly region: RegionEntity | null;
  readonly confidence: 'SAME_CODE' | 'SAME_NAME' | 'AMBIGUOUS' | 'UNKNOWN';
  readonly evidence: string | null;
  readonly conflicts: readonly Conflict[];
}

export interface ResolveQuestion {
  readonly source: string | null;
  readonly code: string;
  readonly on: string;
}

const own = 'NBS';
/** Other names under which a list is known. */
const aliases: Readonly<Record<string, string>> = { AMAP2024: 'TENCENT2024' };
const lists = [own, 'TENCENT2024'];

function listNamed(source: string): string {
  const name = source.trim().toUpperCase();
  const list = aliases[name] ?? name;
  if (!lists.includes(list)) {
    throw badInput(
      `Expected a known list of codes (${[...lists, ...Object.keys(aliases)].join(', ')}), got another. Use one of these.`,
      `应为已知的代码体系（${[...lists, ...Object.keys(aliases)].join('、')}），实际不是。请使用其中之一。`,
    );
  }
  return list;
}

type LoadRegion = (code: string) => Promise<RegionEntity | null>;

/**
 * What a code of a list means in the codes used here. With no list named, a code that two lists read differently is
 * AMBIGUOUS: both readings are given as conflicts and none is chosen.
 */
export async function resolveCode(
  db: ScopedDatabase,
  loadRegion: LoadRegion,
  { source, code, on }: ResolveQuestion,
): Promise<Resolution> {
  const list = source === null ? null : listNamed(source);
  const query = applyConditions(selectRows(db, RegionCodeMappingEntity), [
    ...eq('fromCode', code),
    ...inForceOn('validFrom', 'validTo', on),
  ]);
  const mappings = await fetchSelected(db, RegionCodeMappingEntity, query);
  const here = await loadRegion(code);

  /** Readings of the same digits elsewhere that differ from `name`. */
  const others = (name: string | null, except: string | null): Conflict[] => [
    ...(here && except !== own && here.name !== name ? [{ source: own, name: here.name, toCode: code }] : []),
    ...mappings.flatMap(({ fromSystem, fromName, toCode }) =>
      fromSystem !== except && fromName !== null && fromName !== name
        ? [{ source: fromSystem, name: fromName, toCode }]
        : [],
    ),
  ];
  const answer = (
    rest: Pick<Resolution, 'region' | 'confidence' | 'evidence' | 'conflicts'>,
  ): Resolution => ({
    code,
    source,
    ...rest,
  });

  if (list === null) {
    const conflicts = others(null, null);
    const differing = mappings.filter((m) => m.fromName !== null && m.fromName !== here?.name);
    if (differing.length > 0)
      return answer({ region: null, confidence: 'AMBIGUOUS', evidence: null, conflicts });
  }
  const mapping = mappings.find(({ fromSystem }) => fromSystem === list);
  if (mapping) {
    const region = mapping.toCode === null ? null : await loadRegion(mapping.toCode);
    const confidence = region ? 'SAME_NAME' : 'UNKNOWN';
    return answer({
      region,
      confidence,
      evidence: mapping.evidence,
      conflicts: others(mapping.fromName, list),
    });
  }
  return answer({
    region: here,
    confidence: here ? 'SAME_CODE' : 'UNKNOWN',
    evidence: here ? 'The lists agree on this code.' : null,
    conflicts: here ? others(here.name, list ?? own) : others(null, list),
  });
}
