import { firmBy, firmsFrom } from '../graph/firms';
import { listPart, marketPart } from './chosenFields';
import { serveJson } from './jsonServer';

// The floor: the data is here already, and nothing but a bare server and JSON.stringify is between.
serveJson(({ operationName, uscc, from }) => {
  if (operationName === 'Q3') {
    return { enterprises: firmsFrom(from).map((firm) => ({ ...marketPart(firm), ...listPart(firm) })) };
  }
  const firm = firmBy(uscc);
  if (!firm) return operationName ? { enterprise: null } : { __typename: 'Query' };
  const { venues } = firm;
  return {
    enterprise:
      operationName === 'Q1' ? marketPart(firm) : { ...marketPart(firm), ...listPart(firm), venues },
  };
});
