import { readFileSync } from 'node:fs';
import { parse, type DirectiveNode, type ObjectTypeDefinitionNode } from 'graphql';
import { projectPath } from '#shared/project/projectPath';
import { schemaFile } from '#shared/subgraph/defineSubgraph';

const sdl = readFileSync(schemaFile('agriculture'), 'utf8');
const types = new Map(
  parse(sdl).definitions.flatMap((definition) =>
    definition.kind === 'ObjectTypeDefinition' ? [[definition.name.value, definition] as const] : [],
  ),
);

const text = (directive: DirectiveNode | undefined): string =>
  JSON.stringify(
    directive?.arguments?.map(({ value }) => value),
    (key, value: unknown) => (key === 'loc' ? undefined : value),
  );

/** Class and scope of a field: `public`, or the class and the scope that reads it. */
function accessOf(type: ObjectTypeDefinitionNode, fieldName: string): string {
  const field = type.fields?.find(({ name }) => name.value === fieldName);
  if (!field) throw new Error(`${type.name.value}.${fieldName} is not in the schema.`);
  const named = (name: string) => field.directives?.find((directive) => directive.name.value === name);
  const wholeType = type.directives?.some(({ name }) => name.value === 'public');
  const sensitive = named('sensitive');
  if (!sensitive) return named('public') || wholeType ? 'public' : 'unannotated';
  const dataClass = /"value":"(\w+)"/.exec(text(sensitive))?.[1];
  const scope = /"value":"([\w:-]+)"/.exec(text(named('requiresScopes')))?.[1];
  return `${dataClass} ${scope}`;
}

const access = (coordinate: string): string => {
  const [typeName, fieldName] = coordinate.split('.') as [string, string];
  const type = types.get(typeName);
  if (!type) throw new Error(`${typeName} is not in the schema.`);
  return accessOf(type, fieldName);
};

describe('the contract of agriculture', () => {
  it('begins with the shared header and contains the shared shapes, to the letter', () => {
    const read = (name: string) => readFileSync(projectPath('shared', 'sdl', name), 'utf8').trim();
    expect(sdl.startsWith(read('header.graphql'))).toBe(true);
    expect(sdl).toContain(read('shapes.graphql'));
  });

  it('says of every field who may read it', () => {
    const open: string[] = [];
    for (const [name, type] of types) {
      for (const field of type.fields ?? []) {
        const found = accessOf(type, field.name.value);
        if (found === 'unannotated' || found.includes('undefined')) open.push(`${name}.${field.name.value}`);
      }
    }
    expect(open).toEqual([]);
  });

  it.each([
    ['AgriLicence.no', 'public'],
    ['AgriLicence.restricted', 'public'],
    ['InputDealer.purchases', 'INTERNAL staff:internal:read'],
    ['InputPurchase.supplier', 'INTERNAL staff:internal:read'],
    ['ProductBatch.inputPurchase', 'INTERNAL staff:internal:read'],
    ['TraceStep.purchase', 'INTERNAL staff:internal:read'],
    ['Farm.head', 'public'],
    ['Farm.owner', 'PERSONAL agriculture:personal:read'],
    ['Person.id', 'INTERNAL staff:internal:read'],
    ['Person.farms', 'PERSONAL agriculture:personal:read'],
    ['ProductSample.result', 'public'],
    ['ProductSample.lab', 'INTERNAL staff:internal:read'],
    ['QuarantineCertificate.no', 'INTERNAL staff:internal:read'],
    ['QuarantineCertificate.officialVet', 'INTERNAL staff:internal:read'],
    ['AgriCase.caseNo', 'INTERNAL staff:internal:read'],
    ['AgriCase.defence', 'SENSITIVE agriculture:sensitive:read'],
    ['AgriCase.goodsValue', 'public'],
    ['AgriInspection.findings', 'SENSITIVE agriculture:sensitive:read'],
    ['AgriInspection.result', 'public'],
    ['Query.traceProduct', 'public'],
  ])('%s is %s', (coordinate, expected) => {
    expect(access(coordinate)).toBe(expected);
  });
});
