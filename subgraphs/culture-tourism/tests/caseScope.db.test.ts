import { isShownToAll } from '#shared/testing/caseLists';
import { numbersOf, numbersOn } from '../../../shared/tests/suites/caseGround';
import { caseScopeSuite } from '../../../shared/tests/suites/caseScopeSuite';
import { CultureCaseEntity } from '../src/entities/cultureCase.entity';
import { createSubgraph } from '../src/index';

const { department, cases, existingFor } = caseScopeSuite({
  department: 'culture-tourism',
  createSubgraph,
  entity: CultureCaseEntity,
  type: 'CultureCase',
  initial: 'C',
  stranger: 'officer-agriculture',
  byDivision: true,
});

describe('the cases of a venue', () => {
  it('are those that exist for the caller', async () => {
    const there = cases().find(
      (row) => row.county6 === '430204' && row.venueId !== null && !isShownToAll(row),
    );
    if (!there) throw new Error('The demonstration has no hidden case of a venue in 430204.');
    const { data, errors } = await department().query(
      `query ($r: [_Any!]!) { _entities(representations: $r) {
        ... on Venue { cases(first: 100) { totalCount nodes { caseNo } } } } }`,
      { r: [{ __typename: 'Venue', id: there.venueId }] },
      'officer-culture-tourism',
    );
    expect(errors).toBeUndefined();
    const listed = numbersOn(data._entities[0].cases);
    expect(listed).toEqual(
      numbersOf(existingFor(['430281']).filter(({ venueId }) => venueId === there.venueId)),
    );
    expect(listed).not.toContain(there.caseNo);
  });
});
