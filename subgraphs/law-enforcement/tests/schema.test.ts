import { lineDepartments } from '#shared/synthetic/organ';
import { readFileSync } from 'node:fs';
import {
  Kind,
  parse,
  print,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { projectPath } from '#shared/project/projectPath';
import { schemaFile } from '#shared/subgraph/defineSubgraph';

const sdl = readFileSync(schemaFile('law-enforcement'), 'utf8');
const document = parse(sdl);
const objects = document.definitions.filter(
  (node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION,
);
const named = (directives: readonly ConstDirectiveNode[] | undefined, name: string) =>
  directives?.find((directive) => directive.name.value === name);

/** Data class of a field and the scopes that open it, as they stand in the SDL. */
function classOf(field: FieldDefinitionNode): string {
  const sensitive = named(field.directives, 'sensitive');
  if (!sensitive) return named(field.directives, 'public') ? 'PUBLIC' : 'NONE';
  const scopes = named(field.directives, 'requiresScopes');
  if (!scopes && named(field.directives, 'authenticated'))
    return `${sensitive.arguments?.map(print).join()} anybody signed in`;
  return `${sensitive.arguments?.map(print).join()} ${scopes?.arguments?.map(print).join() ?? 'nobody'}`;
}

const internal = 'class: INTERNAL scopes: [["staff:internal:read"]]';

describe('the schema', () => {
  it('begins with the header and repeats the shapes that all departments share', () => {
    const text = (file: string) => readFileSync(projectPath('shared', 'sdl', file), 'utf8').trim();
    expect(sdl.startsWith(text('header.graphql'))).toBe(true);
    expect(sdl).toContain(text('shapes.graphql'));
  });

  it('gives every field a data class, public types with a key field by field', () => {
    const wanting: string[] = [];
    for (const type of objects) {
      const whole = named(type.directives, 'public');
      if (whole && named(type.directives, 'key')) wanting.push(`${type.name.value} is public as a whole`);
      for (const field of type.fields ?? []) {
        if (!whole && /NONE|nobody/.test(classOf(field)))
          wanting.push(`${type.name.value}.${field.name.value}`);
      }
    }
    expect(wanting).toEqual([]);
  });

  it('keeps each field in the class the domain gives it', () => {
    const fieldOf = (coordinate: string): FieldDefinitionNode => {
      const [typeName, fieldName] = coordinate.split('.');
      const type = objects.find(({ name }) => name.value === typeName);
      const field = type?.fields?.find(({ name }) => name.value === fieldName);
      if (!field) throw new Error(`There is no field ${coordinate}.`);
      return field;
    };
    const sensitive = 'class: SENSITIVE scopes: [["law-enforcement:sensitive:read"]]';
    const personal = 'class: PERSONAL scopes: [["law-enforcement:personal:read"]]';
    /** Grid workers know the grids and people they serve. */
    const whoever = 'class: INTERNAL scopes: [["staff:internal:read"], ["registry:grid:read"]]';
    /** The key goes where a person's data goes: whoever may read that, anywhere, may read it. */
    const wherePeopleAre = [
      ...['staff:internal:read', 'registry:grid:read', 'registry:personal:read', 'registry:person:search'],
      ...lineDepartments.map((name) => `${name}:personal:read`),
    ];
    const personKey = `class: INTERNAL scopes: [${wherePeopleAre.map((scope) => `["${scope}"]`).join(', ')}]`;
    const expected: Record<string, string> = {
      'Organ.id': 'PUBLIC',
      'Organ.names': 'PUBLIC',
      'Team.headcount': internal,
      'Team.name': 'PUBLIC',
      'Officer.certNo': 'PUBLIC',
      'Officer.name': 'PUBLIC',
      'Officer.certValidTo': 'PUBLIC',
      'Officer.teams': internal,
      'Officer.trainingHours': internal,
      'Officer.idNo': personal,
      'Officer.conflicts': sensitive,
      'PenaltyItem.code': 'PUBLIC',
      'InspectionItem.code': 'PUBLIC',
      'InspectionTask.id': internal,
      'InspectionTask.enterprise': internal,
      'InspectionTask.evaluation': internal,
      'InspectionTask.result': 'PUBLIC',
      'Enterprise.uscc': 'PUBLIC',
      'Enterprise.inspectionTasks': internal,
      'Region.code': 'PUBLIC',
      'Region.workload': internal,
      'Person.id': personKey,
      'Grid.code': whoever,
      'UrbanCase.caseNo': internal,
      'UrbanCase.evidence': sensitive,
      'UrbanCase.decision': 'PUBLIC',
      'Query.inspectionTasks': internal,
      'Query.forceAdequacy': internal,
    };
    const found = Object.keys(expected).map((coordinate) => [coordinate, classOf(fieldOf(coordinate))]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('never offers the token of an inspection code', () => {
    expect(sdl).not.toMatch(/token/i);
  });
});
