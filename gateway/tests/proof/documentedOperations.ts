import { readdirSync, readFileSync } from 'node:fs';
import { projectPath } from '#shared/project/projectPath';
import { faultResidues, enterprise, nthFaultFirm, richResidue } from '#shared/synthetic/enterprise';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import type { ProofRequest } from './proofRequest';

/** What `docs/operations` is asked with, by the name of a variable. */
function variables(): Readonly<Record<string, unknown>> {
  const world = createWorld(defaultWorld);
  const rich = enterprise(world, richResidue);
  return {
    uscc: rich.uscc,
    region: '430281000000',
    county: '430281000000',
    code: '430281000000',
    act: 'F0101',
    on: '2026-10-01',
    asOf: '2026-10-01',
    at: '2026-10-20T12:00:00+08:00',
    by: '2027-03-01',
    from: '2026-11-01',
    to: '2026-11-30',
    law: '行政处罚法',
    article: 60,
    domain: 'ECOLOGY',
    batch: 'B000003',
    source: 'AMAP2024',
    id: 'scenic-000001',
    firm: enterprise(world, nthFaultFirm(faultResidues.tripleInspection, 0)).uscc,
  };
}

/** The operations that the documentation shows, each with the variables it declares. */
export function documentedOperations(): readonly ProofRequest[] {
  const known = variables();
  const folder = projectPath('docs', 'operations');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const query = readFileSync(`${folder}/${file}`, 'utf8');
      const declared = [...query.matchAll(/\$(\w+)\s*:/g)].map(([, name]) => name as string);
      return {
        query,
        variables: Object.fromEntries(
          declared.filter((name) => name in known).map((name) => [name, known[name]]),
        ),
      };
    });
}
