import { readFileSync } from 'node:fs';
import { parse, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { schemaFile } from '#shared/subgraph/defineSubgraph';

const types = parse(readFileSync(schemaFile('culture-tourism'), 'utf8')).definitions.filter(
  (node): node is ObjectTypeDefinitionNode => node.kind === 'ObjectTypeDefinition',
);

/** PUBLIC, the data class of a field, or NONE without either annotation. */
function classOf(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): string {
  const sensitive = field.directives?.find(({ name }) => name.value === 'sensitive');
  const value = sensitive?.arguments?.find(({ name }) => name.value === 'class')?.value;
  if (value?.kind === 'EnumValue') return value.value;
  const all = [...(field.directives ?? []), ...(type.directives ?? [])];
  return all.some(({ name }) => name.value === 'public') ? 'PUBLIC' : 'NONE';
}

function fieldClass(coordinate: string): string {
  const [typeName, fieldName] = coordinate.split('.');
  const type = types.find(({ name }) => name.value === typeName);
  const field = type?.fields?.find(({ name }) => name.value === fieldName);
  if (!type || !field) throw new Error(`The schema has no ${coordinate}.`);
  return classOf(type, field);
}

describe('data classes of culture and tourism', () => {
  it('leave no field out', () => {
    const open = types.flatMap((type) =>
      (type.fields ?? []).flatMap((field) =>
        classOf(type, field) === 'NONE' ? [`${type.name.value}.${field.name.value}`] : [],
      ),
    );
    expect(open).toEqual([]);
  });

  it.each([
    ['HeritageSite.lat', 'SENSITIVE'],
    ['HeritageSite.lon', 'SENSITIVE'],
    ['HeritageSite.level', 'PUBLIC'],
    ['TourGuide.name', 'PERSONAL'],
    ['TourGuide.certificateNo', 'PUBLIC'],
    ['CultureCase.minorsInvolved', 'SPECIAL_PERSONAL'],
    ['CultureCase.caseNo', 'INTERNAL'],
    ['CultureCase.evidence', 'SENSITIVE'],
    ['VisitorFlow.entered', 'INTERNAL'],
    ['ScenicArea.visitorFlows', 'INTERNAL'],
    ['ScenicArea.load', 'PUBLIC'],
    ['ScenicLoad.present', 'PUBLIC'],
    ['Venue.realNameLog', 'INTERNAL'],
    ['RealNameDay.registered', 'INTERNAL'],
    ['Query.escalationTriggers', 'INTERNAL'],
    ['CultureInspection.result', 'PUBLIC'],
    ['CultureInspection.findings', 'SENSITIVE'],
  ])('%s is %s', (coordinate, expected) => {
    expect(fieldClass(coordinate)).toBe(expected);
  });
});
