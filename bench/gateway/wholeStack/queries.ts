import { readFileSync } from 'node:fs';
import { projectPath } from '#shared/project/projectPath';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import type { BenchQuery } from '../graph/queries';

const list = `query List($region: RegionCode) {
  enterprises(first: 100, filter: { region: $region }) {
    nodes {
      uscc name kind status address legalRepName phone riskGrade region { code name } foodLicences { no validTo }
      dischargePermits(first: 5) { nodes { no validTo } }
      agriLicences(first: 5) { nodes { no kind validTo } }
      cultureLicences(first: 5) { nodes { no kind validTo } }
      urbanCases(first: 5) { nodes { docNo decidedOn } }
    }
  }
}`;

/** Which firms there are, for the variables of the dossier. */
export const firmsQuery = JSON.stringify({ query: '{ enterprises(first: 100) { nodes { uscc } } }' });

/** The dossier and a list over the region's own departments, each request with other variables. */
export function wholeStackQueries(usccs: readonly string[]): readonly BenchQuery[] {
  const dossier = readFileSync(projectPath('docs', 'operations', 'enterprise-dossier.graphql'), 'utf8');
  const regions = createWorld(defaultWorld).places.counties.map(({ code }) => code);
  return [
    {
      name: 'Q2',
      meaning: 'dossier of a firm',
      bodies: usccs.map((uscc) => JSON.stringify({ query: dossier, variables: { uscc } })),
    },
    {
      name: 'Q3',
      meaning: '100 firms × five departments',
      bodies: regions.map((region) => JSON.stringify({ query: list, variables: { region } })),
    },
  ];
}
