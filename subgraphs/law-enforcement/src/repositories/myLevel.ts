import { actionsOf, type LevelAction } from '#shared/auth/levelActions';
import type { AdministrativeLevel } from '#shared/auth/principal';
import { levelRoles } from '#shared/auth/levelRoles';
import type { Access } from '#shared/policy/access';
import type { RegionRef } from '#shared/subgraph/references';

export interface Level {
  readonly level: AdministrativeLevel;
  readonly role: string;
  readonly allowedActions: LevelAction[];
  readonly divisions: RegionRef[];
}

/** The level a caller works at; null for callers without one: residents, machines, operators. */
export function levelOf(access: Access): Level | null {
  const { level, regionCodes } = access.principal;
  if (level === null) return null;
  return {
    level,
    role: levelRoles[level].zh,
    allowedActions: [...actionsOf(access)],
    divisions: regionCodes.map((code) => ({ code })),
  };
}
