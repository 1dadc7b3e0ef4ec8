import type { Principal } from '#shared/auth/principal';
import { isShownToAll } from '#shared/testing/caseLists';
import { caseScopeSuite } from '../../../shared/tests/suites/caseScopeSuite';
import { UrbanCaseEntity } from '../src/entities/urbanCase.entity';
import { createSubgraph } from '../src/index';

const { department, cases, officerOf } = caseScopeSuite({
  department: 'law-enforcement',
  createSubgraph,
  entity: UrbanCaseEntity,
  type: 'UrbanCase',
  initial: 'F',
  stranger: 'officer-market-supervision',
  byDivision: false,
});

describe('workload and adequacy', () => {
  it('count the cases that exist for the caller, and all officers and visits', async () => {
    const query = `query ($r: [_Any!]!) {
      forceAdequacy(region: "430204", level: COUNTY) { openCases certified }
      _entities(representations: $r) { ... on Region { workload(period: "2026") { cases inspections officers } } } }`;
    const r = [{ __typename: 'Region', code: '430204000000' }];
    const readBy = async (as: string | Principal) => {
      const { data, errors } = await department().query(query, { r }, as);
      expect(errors).toBeUndefined();
      return { ...data.forceAdequacy[0], ...data._entities[0].workload };
    };
    const filed = cases().filter((row) => row.county6 === '430204' && row.filedOn >= '2026');
    const whole = await readBy(officerOf('430204000000'));
    const neighbour = await readBy('officer-law-enforcement');
    expect(whole.cases).toBe(filed.length);
    expect(neighbour.cases).toBe(filed.filter(isShownToAll).length);
    expect(neighbour.cases).toBeLessThan(whole.cases);
    expect(neighbour.openCases).toBeLessThan(whole.openCases);
    const { certified, inspections, officers } = whole;
    expect(neighbour).toMatchObject({ certified, inspections, officers });
  });
});
