import type { EntityTarget } from 'typeorm';
import type { DepartmentName, Principal } from '#shared/auth/principal';
import type { CaseColumns } from '#shared/case/caseColumns';
import type { CreateSubgraph } from '#shared/subgraph/contract';
import { isShownToAll } from '#shared/testing/caseLists';
import { officerIn } from '#shared/testing/officerIn';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';

/** What a department says of its cases. */
export interface CaseFacts<Row extends CaseColumns> {
  readonly department: DepartmentName;
  readonly createSubgraph: CreateSubgraph;
  readonly entity: EntityTarget<Row>;
  /** The type in the schema: `AgriCase` is read by `agriCase` and listed by `agriCases`. */
  readonly type: string;
  /** What the numbers of its cases begin with. */
  readonly initial: string;
  /** An officer of another department in the same county. */
  readonly stranger: string;
  /** Whether a division lists its cases, as a firm does. */
  readonly byDivision: boolean;
}

/** A department with its seeded cases, from the first test of a suite to the last. */
export interface CaseGround<Row extends CaseColumns> {
  readonly facts: CaseFacts<Row>;
  readonly department: () => TestSubgraph;
  readonly cases: () => readonly Row[];
  /** The cases that exist for who may read files where codes begin so. */
  readonly existingFor: (prefixes: readonly string[]) => Row[];
  /** A case of a firm that is not shown to all. */
  readonly hiddenIn: (county: string) => Row;
  /** An officer of the department who works for other divisions than the persona. */
  readonly officerOf: (...regionCodes: string[]) => Principal;
}

/** Starts the department before the tests of the file and ends it after them. */
export function caseGround<Row extends CaseColumns>(facts: CaseFacts<Row>): CaseGround<Row> {
  let department: TestSubgraph;
  let cases: readonly Row[] = [];
  beforeAll(async () => {
    department = await startTestSubgraph(facts.department, facts.createSubgraph);
    await department.subgraph.open();
    cases = await department.database().getRepository(facts.entity).find();
  });
  afterAll(() => department.close());

  return {
    facts,
    department: () => department,
    cases: () => cases,
    existingFor: (prefixes) =>
      cases.filter(
        (row) => isShownToAll(row) || prefixes.some((prefix) => row.regionCode.startsWith(prefix)),
      ),
    hiddenIn: (county) => {
      const found = cases.find(
        (row) => row.county6 === county && row.partyUscc !== null && !isShownToAll(row),
      );
      if (!found) throw new Error(`The demonstration has no hidden case of a firm in ${county}.`);
      return found;
    },
    officerOf: (...regionCodes) => officerIn(facts.department, ...regionCodes),
  };
}

/** Names at the root of the schema: `AgriCase` is read by `agriCase` and listed by `agriCases`. */
export const rootNames = (type: string): { readonly one: string; readonly list: string } => {
  const one = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  return { one, list: `${one}s` };
};

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly caseNo: string }[];
}

/** Numbers on a page that has all there is. */
export function numbersOn({ totalCount, nodes }: Page): string[] {
  expect(nodes).toHaveLength(totalCount);
  return numbersOf(nodes);
}

export const numbersOf = (cases: readonly { readonly caseNo: string }[]): string[] =>
  cases.map(({ caseNo }) => caseNo).sort();
