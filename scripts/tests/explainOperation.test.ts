import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { explainOperation, explanationLines } from '../commands/explainOperation';

const file = (text: string): string => {
  const name = path.join(mkdtempSync(path.join(os.tmpdir(), 'yiyu-explain-')), 'operation.graphql');
  writeFileSync(name, text);
  return name;
};
const query = `query Firm($uscc: String!) { enterprise(uscc: $uscc) { name phone legalRep { maskedName } } }`;
const request = {
  file: file(query),
  variables: '{"uscc":"91350100M000100Y43"}',
  operationName: undefined,
  language: 'en',
  environment: {},
} as const;

describe('policy explain-operation', () => {
  it('says under the committed policy, without a gateway, what a persona would get', async () => {
    const { data, errors } = await explainOperation({ ...request, as: 'officer-market-supervision' });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ outcome: 'PART', operation: { kind: 'query', name: 'Firm' } });
    const accesses = Object.fromEntries(
      data?.fields.map(({ coordinate, access }) => [coordinate, access]) ?? [],
    );
    expect(accesses).toMatchObject({ 'Enterprise.name': 'ALLOWED', 'Enterprise.phone': 'MASKED' });
    expect(data?.departments.map(({ name }) => name)).toContain('market-supervision');
    const lines = data ? explanationLines(data).join('\n') : '';
    expect(lines).toContain('runs with nulls or masks');
    expect(lines).toMatch(/^MASKED +Enterprise\.phone +PERSONAL +callers with .*MOBILE_PHONE clear for/m);
    expect(lines).toContain('depends on the row');
  }, 60_000);

  it('reports what the graph would say of a wrong document, and who there is none of', async () => {
    const wrong = await explainOperation({ ...request, file: file('{ nothing }'), as: 'resident' });
    expect(wrong.data).toBeUndefined();
    expect(wrong.errors?.[0]?.message).toContain('nothing');
    await expect(explainOperation({ ...request, as: 'mayor' })).rejects.toThrow(/Expected one of .*resident/);
    await expect(explainOperation({ ...request, variables: '[', as: 'resident' })).rejects.toThrow(
      /JSON object/,
    );
  }, 60_000);
});
