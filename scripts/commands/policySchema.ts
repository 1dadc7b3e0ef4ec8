import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { departments, type DepartmentName } from '#shared/auth/principal';
import { projectPath } from '#shared/project/projectPath';
import { placesOf, type Place } from '#gateway/policy/schemaPlaces';
import { isSpecificationName, typesOf, type DeclaredType } from '#gateway/policy/schemaTypes';

/** The composed schema as people name its parts, and who declares them. */
export interface PolicySchema {
  readonly types: ReadonlyMap<string, DeclaredType>;
  readonly places: ReadonlyMap<string, Place>;
  declaredBy(coordinate: string): readonly DepartmentName[];
}

const read = (...file: string[]): string => readFileSync(projectPath(...file), 'utf8');

/** The committed supergraph and the departments' schemas. */
export function policySchema(): PolicySchema {
  const all = typesOf(parse(read('gateway', 'supergraph.graphql'), { noLocation: true }));
  const types = new Map([...all].filter(([name]) => !isSpecificationName(name)));
  const places = new Map([...placesOf(types.values())].map((place) => [place.coordinate, place]));
  const owners = new Map<string, DepartmentName[]>();
  for (const department of departments) {
    const own = typesOf(parse(read('subgraphs', department, 'schema.graphql'), { noLocation: true }));
    for (const { coordinate } of placesOf(own.values())) {
      owners.set(coordinate, [...(owners.get(coordinate) ?? []), department]);
    }
  }
  return { types, places, declaredBy: (coordinate) => owners.get(coordinate) ?? [] };
}
