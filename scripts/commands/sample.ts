import { enterprise, nthFaultFirm, richResidue } from '#shared/synthetic/enterprise';
import { certNoOf, personIdOf } from '#shared/synthetic/identity';
import { hasExpiredCertificate } from '#shared/synthetic/officer';
import type { World } from '#shared/synthetic/world';

export const sampleKinds = ['uscc', 'person', 'officer', 'township'] as const;
export type SampleKind = (typeof sampleKinds)[number];

/**
 * One key that exists in the demonstration data. Every record is a function of seed, kind and index, so no database is
 * asked.
 * @param choice RICH: a key with records in every department
 */
export function sampleKey(world: World, kind: SampleKind, choice: 'ANY' | 'RICH'): string {
  const firm = enterprise(world, choice === 'RICH' ? nthFaultFirm(richResidue, 0) : 1);
  switch (kind) {
    case 'uscc':
      return firm.uscc;
    case 'person':
      return choice === 'RICH' ? firm.legalRepId : personIdOf(0);
    case 'officer': {
      const organ = world.organs.find(({ level, regionCode }) =>
        choice === 'RICH' ? level === 'COUNTY' && firm.village.code.startsWith(regionCode.slice(0, 6)) : true,
      );
      const first = organ?.firstOfficer ?? 0;
      return certNoOf(hasExpiredCertificate(first) ? first + 1 : first);
    }
    case 'township':
      return `${firm.village.code.slice(0, 9)}000`;
  }
}
