import { dataClassesSuite } from '../../../shared/tests/suites/dataClassesSuite';
import { fieldClasses } from '../../../shared/tests/suites/fieldClasses';

dataClassesSuite('ecology', {
  'EcologyCase.caseNo': 'INTERNAL',
  'EcologyCase.evidence': 'SENSITIVE',
  'EcologyInspection.findings': 'SENSITIVE',
});

const fields = [...fieldClasses('ecology')].map(([coordinate, dataClass]) => `${coordinate} ${dataClass}`);
const all = (type: string): string[] => fields.filter((line) => line.startsWith(`${type}.`));
/** Fields of a type that are not public, with their class. */
const of = (type: string): string[] => all(type).filter((line) => !line.endsWith(' PUBLIC'));

describe('what ecology keeps and what it shows', () => {
  it('keeps raw values of continuous monitoring and manifests of hazardous waste internal throughout', () => {
    for (const name of ['CemsReading', 'HazWasteManifest']) {
      expect(all(name).length).toBeGreaterThan(0);
      expect(all(name).filter((line) => !line.endsWith(' INTERNAL'))).toEqual([]);
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
    for (const type of open) expect(all(type).length).toBeGreaterThan(0);
    expect(open.flatMap(of)).toEqual([]);
    expect(of('PollutionSource')).toEqual(['PollutionSource.recordedRegionCode INTERNAL']);
  });

  it('adds only public fields to cases', () => {
    const added = all('EcologyCase').filter((line) => /pollutant|exceedanceTimes|dailyPenalty/.test(line));
    expect(added.length).toBeGreaterThan(0);
    expect(added.filter((line) => !line.endsWith(' PUBLIC'))).toEqual([]);
  });
});
