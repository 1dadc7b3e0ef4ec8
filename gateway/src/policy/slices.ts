import { parse } from 'graphql';
import type { DepartmentName } from '#shared/auth/principal';
import type { PolicyBundle, PolicySlice } from '#shared/policy/bundle';
import type { PolicyRules } from '#shared/policy/rules';
import { payloadHash } from '#shared/policy/signed';
import { carries } from './directives';
import { placesOf } from './schemaPlaces';
import { typesOf } from './schemaTypes';

const only = <T>(record: Readonly<Record<string, T>>, keep: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keep.has(key)));

/**
 * What one department enforces: the composed rules of the coordinates it declares. Cut from the bundle and not from its own
 * SDL, so that a field that another department restricts is restricted here too. Row rules go to the department that owns the
 * rows: the one whose SDL carries them.
 */
export function sliceOf(bundle: PolicyBundle, department: DepartmentName, sdl: string): PolicySlice {
  const types = typesOf(parse(sdl, { noLocation: true }));
  const declared = new Set([...placesOf(types.values())].map(({ coordinate }) => coordinate));
  const owned = new Set(
    [...types.values()].filter(({ directives }) => carries(directives, 'rowScope')).map(({ name }) => name),
  );
  const rules: PolicyRules = {
    fields: only(bundle.rules.fields, declared),
    inputs: only(bundle.rules.inputs, declared),
    rows: only(bundle.rules.rows, owned),
  };
  return {
    format: 'yiyu-policy-slice/1',
    department,
    version: bundle.version,
    bundle: payloadHash(bundle),
    rules,
  };
}
