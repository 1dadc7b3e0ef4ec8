import { AppError } from '#shared/errors/appError';
import type { Access } from '#shared/policy/access';
import { levelRoles } from './levelRoles';
import { administrativeLevels, type AdministrativeLevel } from './principal';
import { levelActions } from './roles';

/** What is done with the region's tasks, in the order in which a task goes down the levels. */
export const actions = ['PLAN', 'COORDINATE', 'DISPATCH', 'HANDLE', 'SERVE'] as const;
export type LevelAction = (typeof actions)[number];

const scopeOf = (action: LevelAction): string => `region:task:${action.toLowerCase()}`;

/** The level that does it. @throws Error when no level does, which is a fault of auth/roles.ts */
function levelThatDoes(action: LevelAction): AdministrativeLevel {
  const level = administrativeLevels.find((one) => levelActions[one].includes(scopeOf(action)));
  if (!level) throw new Error(`No level is given ${scopeOf(action)}.`);
  return level;
}

/** What a caller may do with the region's tasks. */
export const actionsOf = (access: Access): readonly LevelAction[] =>
  actions.filter((action) => access.has(scopeOf(action)));

const names: Readonly<Record<LevelAction, string>> = {
  PLAN: '规划',
  COORDINATE: '统筹协调',
  DISPATCH: '调度派单',
  HANDLE: '办理处置',
  SERVE: '服务群众',
};

/**
 * Refuses callers whose role does not do this, before anything is changed.
 * @throws AppError FORBIDDEN saying which level does it (株洲市十四五规划: 市级抓统筹、区县抓落实、乡街抓基础、村社抓服务)
 */
export function requireAction(access: Access, action: LevelAction): void {
  if (access.has(scopeOf(action))) return;
  const level = levelThatDoes(action);
  const { en, zh } = levelRoles[level];
  const own = access.principal.level;
  throw new AppError('FORBIDDEN', {
    en: `${action} is done by a coordinator at the level ${level}: ${en}. You work ${own ? `at the level ${own}` : 'at none of the four levels'} without that role; ask the coordinator of the ${level.toLowerCase()}.`,
    zh: `${names[action]}由负责“${zh}”的统筹人员办理。您${own ? `所在层级为“${levelRoles[own].zh}”，` : '不属于四级中的任何一级，'}不具备该职责；请联系该层级统筹人员。`,
  });
}
