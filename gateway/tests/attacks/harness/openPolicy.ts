import type { PolicyBundle, PolicySlice } from '#shared/policy/bundle';
import type { FieldRule, PolicyRules } from '#shared/policy/rules';

const openField = (): FieldRule => ({ class: 'PUBLIC', read: 'PUBLIC' });

const openRules = ({ fields, inputs, rows }: PolicyRules): PolicyRules => ({
  fields: Object.fromEntries(Object.keys(fields).map((key) => [key, openField()])),
  inputs: Object.fromEntries(Object.keys(inputs).map((key) => [key, 'PUBLIC' as const])),
  rows,
});

/** A gateway that lets everybody read and give everything: what is refused then, the departments refuse. */
export const openBundle = (bundle: PolicyBundle): PolicyBundle => ({
  ...bundle,
  rules: openRules(bundle.rules),
});

/** A department that lets everybody read and give everything. Its row scope stays: no gateway could stand in for it. */
export const openSlice = (slice: PolicySlice): PolicySlice => ({ ...slice, rules: openRules(slice.rules) });
