import { parse, type ObjectTypeDefinitionNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { schemaFile } from '#shared/subgraph/defineSubgraph';

const sdl = readFileSync(schemaFile('market-supervision'), 'utf8');
const types = new Map(
  parse(sdl).definitions.flatMap((definition) =>
    definition.kind === 'ObjectTypeDefinition' ? [[definition.name.value, definition] as const] : [],
  ),
);

function classOf(coordinate: string): string {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const type = types.get(typeName) as ObjectTypeDefinitionNode;
  const field = type.fields?.find(({ name }) => name.value === fieldName);
  if (!field) throw new Error(`There is no ${coordinate}.`);
  const sensitive = field.directives?.find(({ name }) => name.value === 'sensitive')?.arguments?.[0]?.value;
  if (sensitive?.kind === 'EnumValue') return sensitive.value;
  const open = [...(field.directives ?? []), ...(type.directives ?? [])].some(
    ({ name }) => name.value === 'public',
  );
  return open ? 'PUBLIC' : 'NONE';
}

describe('data classes', () => {
  it.each([
    ['Enterprise.uscc', 'PUBLIC'],
    ['Enterprise.legalRepName', 'PUBLIC'],
    ['Enterprise.legalRep', 'PERSONAL'],
    ['Enterprise.grid', 'INTERNAL'],
    ['Enterprise.phone', 'PERSONAL'],
    ['Enterprise.riskGrade', 'SENSITIVE'],
    ['Enterprise.abnormalListings', 'PUBLIC'],
    ['Enterprise.seriousList', 'PUBLIC'],
    ['FoodOperator.items', 'PUBLIC'],
    ['FoodOperator.riskGrade', 'INTERNAL'],
    ['FoodOperator.lastFullInspectionOn', 'INTERNAL'],
    ['SpecialEquipment.nextInspectDue', 'PUBLIC'],
    ['SpecialEquipment.tags', 'INTERNAL'],
    ['SampleTest.result', 'PUBLIC'],
    ['SampleTest.lab', 'INTERNAL'],
    ['Complaint12315.complainant', 'PERSONAL'],
    ['Complaint12315.content', 'SENSITIVE'],
    ['Complaint12315.outcome', 'INTERNAL'],
    ['MarketCase.caseNo', 'INTERNAL'],
    ['MarketCase.evidence', 'SENSITIVE'],
    ['MarketCase.goodsValue', 'PUBLIC'],
    ['MarketInspection.result', 'PUBLIC'],
    ['Region.foodRisk', 'PUBLIC'],
    ['Region.firmCount', 'PUBLIC'],
    ['Person.id', 'INTERNAL'],
    ['Person.legalRepOf', 'PERSONAL'],
    ['Person.marketBans', 'PERSONAL'],
  ])('%s is %s', (coordinate, expected) => {
    expect(classOf(coordinate)).toBe(expected);
  });

  it('every field has a class', () => {
    const without = [...types.values()].flatMap((type) =>
      (type.fields ?? [])
        .map(({ name }) => `${type.name.value}.${name.value}`)
        .filter((coordinate) => classOf(coordinate) === 'NONE'),
    );
    expect(without).toEqual([]);
  });
});
