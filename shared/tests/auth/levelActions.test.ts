import { actions, actionsOf, requireAction, type LevelAction } from '#shared/auth/levelActions';
import { personas } from '#shared/auth/personas';
import { publicPrincipal, type Principal } from '#shared/auth/principal';
import { levelActions } from '#shared/auth/roles';
import { AppError } from '#shared/errors/appError';
import { accessOf } from '#shared/policy/access';

const as = (name: string) => accessOf(personas[name] as Principal);

const refusal = (name: string, action: LevelAction): AppError | null => {
  try {
    requireAction(as(name), action);
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
};

describe('the actions of the four levels', () => {
  it.each([
    ['coordinator-city', ['PLAN', 'COORDINATE']],
    ['coordinator-county', ['DISPATCH']],
    ['coordinator-township', ['HANDLE']],
    ['coordinator-village', ['SERVE']],
    ['officer-ecology', []],
    ['lead-ecology', []],
    ['resident', []],
    ['operator', []],
    ['machine', []],
  ])('of %s are %j, and all others are refused', (name, allowed) => {
    expect(actionsOf(as(name))).toEqual(allowed);
    const refused = actions.filter((action) => refusal(name, action) !== null);
    expect(refused).toEqual(actions.filter((action) => !(allowed as readonly string[]).includes(action)));
  });

  it('are those of the roles, each with one level', () => {
    const scopes = Object.values(levelActions).flat();
    expect(scopes.toSorted()).toEqual(
      actions.map((action) => `region:task:${action.toLowerCase()}`).toSorted(),
    );
    expect(new Set(scopes).size).toBe(scopes.length);
  });

  it('refuse a village that dispatches, and say in both languages which level does', () => {
    const error = refusal('coordinator-village', 'DISPATCH');
    expect(error?.code).toBe('FORBIDDEN');
    expect(error?.messages.en).toMatch(
      /^DISPATCH is done by .* COUNTY: the county implements\. You work at the level VILLAGE/,
    );
    expect(error?.messages.zh).toMatch(/调度派单由负责“区县抓落实”的统筹人员办理.*村社抓服务/);
    expect(JSON.stringify(error)).not.toMatch(/region:task/);
  });

  it('are not for strangers, who work at no level', () => {
    expect(actionsOf(accessOf(publicPrincipal))).toEqual([]);
    expect(() => requireAction(accessOf(publicPrincipal), 'SERVE')).toThrow(/none of the four levels/);
  });
});
