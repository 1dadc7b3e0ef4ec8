import { readFileSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';
import { schemaFile } from '#shared/subgraph/defineSubgraph';

const types = parse(readFileSync(schemaFile('ecology'), 'utf8')).definitions.filter(
  (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION,
);

/** Fields of the department's own types that are not public, with their class. */
const classed = types.flatMap((type) =>
  (type.fields ?? []).flatMap((field) => {
    const sensitive = field.directives?.find(({ name }) => name.value === 'sensitive');
    return sensitive
      ? [`${type.name.value}.${field.name.value} ${print(sensitive).match(/class: (\w+)/)?.[1]}`]
      : [];
  }),
);
const of = (type: string): string[] => classed.filter((line) => line.startsWith(`${type}.`));

describe('data classes', () => {
  it('keeps raw values of continuous monitoring and manifests of hazardous waste internal throughout', () => {
    for (const name of ['CemsReading', 'HazWasteManifest']) {
      const fields = types.find((type) => type.name.value === name)?.fields ?? [];
      expect(of(name)).toEqual(fields.map((field) => `${name}.${field.name.value} INTERNAL`));
    }
    expect(of('Outlet')).toEqual(['Outlet.readings INTERNAL']);
    expect(of('Enterprise')).toEqual(['Enterprise.hazWasteManifests INTERNAL']);
    expect(of('Query')).toEqual(['Query.ecologyCase INTERNAL', 'Query.hazWasteManifests INTERNAL']);
  });

  it('makes what is measured in the air and in water public, and permits with their limits', () => {
    const open = [
      'AirStation',
      'AirReading',
      'WaterSection',
      'WaterReading',
      'DischargePermit',
      'ExecutionReport',
    ];
    expect(open.flatMap(of)).toEqual([]);
    expect(of('PollutionSource')).toEqual(['PollutionSource.recordedRegionCode INTERNAL']);
  });

  it('adds only public fields to cases, whose shared fields keep their classes', () => {
    expect(of('EcologyCase').some((line) => /pollutant|exceedanceTimes|dailyPenalty/.test(line))).toBe(false);
    expect(of('EcologyCase')).toEqual(
      expect.arrayContaining(['EcologyCase.caseNo INTERNAL', 'EcologyCase.evidence SENSITIVE']),
    );
    expect(of('EcologyInspection')).toContain('EcologyInspection.findings SENSITIVE');
  });
});
