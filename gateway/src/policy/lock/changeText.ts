import type { Openness } from '#shared/policy/requirement';
import type { FieldRule, RowRule } from '#shared/policy/rules';
import type { LockedRole } from './lock';

/** `a & b | c`; `PUBLIC` for anybody, `nobody` for nobody. */
export function accessText(openness: Openness): string {
  if (openness === 'PUBLIC') return 'PUBLIC';
  return openness.length === 0 ? 'nobody' : openness.map((all) => all.join(' & ')).join(' | ');
}

export function fieldText(rule: FieldRule | undefined): string {
  if (!rule) return 'nobody';
  const mask = rule.mask ? `; ${rule.mask.kind}, clear: ${accessText(rule.mask.clear)}` : '';
  return `${accessText(rule.read)}${mask}${rule.ownRegion ? '; own divisions' : ''}`;
}

export function rowText(rule: RowRule | undefined): string {
  if (!rule || (rule.region !== 'ROWS' && !rule.publicWhile)) return 'all rows';
  const region = rule.region === 'ROWS' ? 'own divisions' : 'all rows';
  if (!rule.publicWhile) return region;
  return `PUBLIC while ${rule.publicWhile.policy}; otherwise ${accessText(rule.publicWhile.otherwise)}, ${region}`;
}

export function roleText(role: LockedRole | undefined): string {
  if (!role) return 'no such role';
  const limits = [
    role.level === null ? '' : `; level ${role.level}`,
    role.ofDepartment ? '; of a department' : '',
    role.needsRegion ? '; with a division' : '',
    role.mayAsk.length > 0 ? `; may ask: ${role.mayAsk.join(' ')}` : '',
  ];
  return `${role.scopes.join(' ') || 'nothing'}${limits.join('')}`;
}
