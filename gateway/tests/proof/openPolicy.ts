import { Kind, parse } from 'graphql';
import type { PolicyBundle, PolicySlice } from '#shared/policy/bundle';
import type { FieldRule, PolicyRules } from '#shared/policy/rules';

const open: FieldRule = { class: 'PUBLIC', read: 'PUBLIC' };

/**
 * Rules that let everybody read and give everything an SDL declares, unmasked. The rows stay as they were, so that the same
 * rows exist for the same caller.
 */
export function openRules(sdl: string, { rows }: PolicyRules): PolicyRules {
  const fields: Record<string, FieldRule> = {};
  const inputs: Record<string, 'PUBLIC'> = {};
  for (const type of parse(sdl).definitions) {
    if (type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.OBJECT_TYPE_EXTENSION) {
      for (const field of type.fields ?? []) {
        const coordinate = `${type.name.value}.${field.name.value}`;
        fields[coordinate] = open;
        for (const arg of field.arguments ?? []) inputs[`${coordinate}(${arg.name.value}:)`] = 'PUBLIC';
      }
    }
    if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      for (const field of type.fields ?? []) inputs[`${type.name.value}.${field.name.value}`] = 'PUBLIC';
    }
    if (type.kind === Kind.ENUM_TYPE_DEFINITION) {
      for (const value of type.values ?? []) inputs[`${type.name.value}.${value.name.value}`] = 'PUBLIC';
    }
  }
  return { fields, inputs, rows };
}

export const openBundle = (bundle: PolicyBundle, supergraphSdl: string): PolicyBundle => ({
  ...bundle,
  rules: openRules(supergraphSdl, bundle.rules),
});

export const openSlice = (slice: PolicySlice, sdl: string): PolicySlice => ({
  ...slice,
  rules: openRules(sdl, slice.rules),
});
