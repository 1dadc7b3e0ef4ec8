import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { bare, isData, own, put, type Data } from './data';
import { mergeObject } from './mergeAnswer';
import type { Rewriter } from './rewrites';
import { typenameKey, type TypeNames } from './typeNames';

/** What a department is told of an entity to recognise it; undefined when something it needs is not known. */
export type RepresentationBuilder = (entity: Data) => Data | undefined;

/** Adds to a representation what is known of an object; false when something is missing. */
type Part = (source: Data, into: Data) => boolean;

/** From the `requires` of a fetch (Federation specification, `_Any`). */
export function representationBuilderOf(
  requires: readonly QueryPlanSelectionNode[],
  rewrite: Rewriter | undefined,
  types: TypeNames,
): RepresentationBuilder {
  const fill = partsOf(requires, types);
  return (entity) => {
    const representation = bare();
    if (!fill(entity, representation) || !representation[typenameKey]) return undefined;
    rewrite?.(representation);
    return representation;
  };
}

function partsOf(selections: readonly QueryPlanSelectionNode[], types: TypeNames): Part {
  const parts = selections.map((selection) => partOf(selection, types));
  return (source, into) => parts.every((part) => part(source, into));
}

function partOf(selection: QueryPlanSelectionNode, types: TypeNames): Part {
  if (selection.kind === 'InlineFragment') {
    const { typeCondition } = selection;
    const fill = partsOf(selection.selections, types);
    return (source, into) => {
      const name = own(source, typenameKey);
      if (typeCondition !== undefined && !(typeof name === 'string' && types.fits(typeCondition, name))) {
        return true;
      }
      // A fragment counts as a whole: what one key lacks does not spoil another key.
      const found = bare();
      if (fill(source, found)) mergeObject(into, found);
      return true;
    };
  }
  const key = selection.alias ?? selection.name;
  const below = selection.selections && partsOf(selection.selections, types);
  return (source, into) => {
    const value = own(source, key);
    const taken = below ? nested(value, below) : value;
    if (taken === undefined) return false;
    put(into, key, taken);
    return true;
  };
}

/** Undefined when something is missing anywhere: a department must not take it for null. */
function nested(value: unknown, fill: Part): unknown {
  if (value === null || value === undefined) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => nested(item, fill));
    return items.includes(undefined) ? undefined : items;
  }
  if (!isData(value)) return undefined;
  const found = bare();
  return fill(value, found) ? found : undefined;
}
