import { deriveKey } from '#shared/auth/deriveKey';
import { signerKey } from '#shared/policy/signerKey';
import { readSlice } from '#shared/policy/slice';
import { defaultWorld } from '#shared/synthetic/world';
import { testAuditServices } from '#shared/testing/testAuditServices';
import { testDatabaseUrl } from '#shared/testing/testDatabases';
import { testBlindIndexKeys, testSecret } from '#shared/testing/testSecret';
import { embeddedDepartments } from '../src/embedded';
import { silent } from './fixtures/fixtureGraph';

describe.each(embeddedDepartments)('the department $seed.name', ({ createSubgraph, seed: { name } }) => {
  const create = () =>
    createSubgraph({
      databaseUrl: testDatabaseUrl(name),
      log: silent,
      cursorKey: deriveKey(testSecret, `cursor:${name}`),
      lookup: { key: testBlindIndexKeys.get(name) ?? null },
      today: () => defaultWorld.date,
      policy: readSlice(name, signerKey()),
      ...(name === 'audit' ? { audit: testAuditServices() } : {}),
    });

  it('leaves no connection behind when it is closed while it opens its database', async () => {
    const subgraph = create();
    const opening = subgraph.open();
    await subgraph.close();
    await expect(opening).rejects.toThrow(/closed/);
    expect(subgraph.dataSource.isInitialized).toBe(false);
    await expect(subgraph.ready()).rejects.toThrow();
    expect(subgraph.dataSource.isInitialized).toBe(false);
  });
});
