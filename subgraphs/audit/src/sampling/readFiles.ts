import { z } from 'zod';
import type { GraphClient } from '#shared/subgraph/graphClient';
import { caseFileFields, caseFileShape, type CaseFile } from '../checks/caseFile';
import { askGraph } from './askGraph';
import { caseRefOf, caseSources, departmentOf, type CaseDepartment } from './caseSources';

/** Files in one operation: each is a root field, of which the gateway takes thirty. */
export const filesPerOperation = 20;

/** One document for each department and number of files, so that the gateway plans few. */
function filesQuery(department: CaseDepartment, count: number): string {
  const { single, hasGoodsValue, type } = caseSources[department];
  const numbers = Array.from({ length: count }, (_, i) => i);
  const variables = numbers.map((i) => `$c${i}: String!`).join(', ');
  const fields = numbers.map((i) => `a${i}: ${single}(caseNo: $c${i}) { ...file }`).join('\n  ');
  return `query CaseFiles(${variables}) {\n  ${fields}\n}\nfragment file on ${type} {${caseFileFields(hasGoodsValue)}}`;
}

async function readBatch(
  graph: GraphClient,
  department: CaseDepartment,
  caseNos: readonly string[],
): Promise<(CaseFile | null)[]> {
  const found = await askGraph(graph, department, {
    query: filesQuery(department, caseNos.length),
    variables: Object.fromEntries(caseNos.map((caseNo, i) => [`c${i}`, caseNo])),
    shape: z.record(z.string(), caseFileShape.nullable()),
  });
  return caseNos.map((_, i) => {
    const facts = found[`a${i}`];
    return facts ? { ...facts, department } : null;
  });
}

/**
 * The files of drawn cases, by key; null for one that is no longer shown.
 * @param keys as in the pool
 * @throws AppError SUBGRAPH_UNAVAILABLE, FORBIDDEN
 */
export async function readFiles(
  graph: GraphClient,
  keys: readonly string[],
): Promise<ReadonlyMap<string, CaseFile | null>> {
  const byDepartment = new Map<CaseDepartment, string[]>();
  for (const key of keys) {
    const department = departmentOf(caseRefOf(key).__typename);
    byDepartment.set(department, [...(byDepartment.get(department) ?? []), key]);
  }
  const files = new Map<string, CaseFile | null>();
  await Promise.all(
    [...byDepartment].map(async ([department, own]) => {
      for (let start = 0; start < own.length; start += filesPerOperation) {
        const batch = own.slice(start, start + filesPerOperation);
        const numbers = batch.map((key) => caseRefOf(key).caseNo);
        const found = await readBatch(graph, department, numbers);
        batch.forEach((key, i) => files.set(key, found[i] ?? null));
      }
    }),
  );
  return files;
}
