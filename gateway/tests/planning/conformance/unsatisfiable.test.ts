import { parse } from 'graphql';
import { unknownInterface } from '../../federation/fixtures/unknownInterface';
import { answerWithoutRules, planned, refusal } from './rewording';

describe('what no department can serve', () => {
  it.each([
    ['{ record { mark } }', 'record'],
    ['{ entry { id } r: record { mark } }', 'r'],
    ['{ yiyuOwn__r: record { mark } }', 'yiyuOwn__r'],
    ['{ ...Q } fragment Q on Query { shelf { name ... on Shelf { t: top { mark } } } }', 'shelf.t'],
  ])('%s is refused by its path', async (query, field) => {
    const graph = await planned(unknownInterface);
    expect(refusal(graph, query)).toMatchObject({ code: 'UNSATISFIABLE_OPERATION', details: { field } });
  });

  it('is not what merely cannot be there', async () => {
    const graph = await planned(unknownInterface);
    for (const query of [
      '{ shelf { top { ... on Deed { text } } } }',
      '{ shelf { name @include(if: false) top { __typename } } }',
      '{ __typename entry { id } }',
    ]) {
      expect(graph.plan(parse(query))).toHaveProperty('plan');
    }
  });

  it('is null without an error where the planner is alone', async () => {
    expect(await answerWithoutRules(unknownInterface, '{ record { mark } }')).toEqual({
      data: { record: null },
      errors: [],
    });
  });
});
