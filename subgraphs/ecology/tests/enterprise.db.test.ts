import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { enterprise, richResidue } from '#shared/synthetic/enterprise';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { createSubgraph } from '../src/index';

const rich = enterprise(createWorld(defaultWorld), richResidue);

describe('what the department knows of an organisation', () => {
  let ecology: TestSubgraph;
  const ask = (fields: string, uscc: string, as?: string) =>
    ecology.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { uscc ${fields} } } }`,
      { r: [{ __typename: 'Enterprise', uscc }] },
      as,
    );
  beforeAll(async () => {
    ecology = await startTestSubgraph('ecology', createSubgraph);
    await ecology.subgraph.open();
  });
  afterAll(() => ecology.close());

  it('has records of every main kind of a firm that all departments know', async () => {
    const { data, errors } = await ask(
      `pollutionSources { nodes { code22 } } dischargePermits { nodes { no } } eiaApprovals { nodes { no project organ { id } } }
       hazWasteManifests { totalCount nodes { no generator { uscc } tons } } ecologyInspections { totalCount }`,
      rich.uscc,
    );
    expect(errors).toBeUndefined();
    const [found] = data._entities;
    expect(found.pollutionSources.nodes).toEqual([{ code22: `${rich.uscc}001P` }]);
    expect(found.dischargePermits.nodes).toEqual([{ no: `${rich.uscc}001P` }]);
    expect(found.eiaApprovals.nodes.length).toBeGreaterThan(0);
    expect(found.ecologyInspections.totalCount).toBeGreaterThan(0);
    for (const { generator } of found.hazWasteManifests.nodes) expect(generator.uscc).toBe(rich.uscc);
    expect(found.hazWasteManifests.totalCount).toBeGreaterThan(0);
  });

  it('lists manifests by the part an organisation takes in them', async () => {
    const [row] = (await ecology
      .database()
      .query('SELECT carrierUscc AS carrier, receiverUscc AS receiver FROM haz_waste_manifest LIMIT 1')) as [
      { carrier: string; receiver: string },
    ];
    const total = async (column: string, uscc: string): Promise<number> => {
      const [{ n }] = (await ecology
        .database()
        .query(`SELECT COUNT(*) AS n FROM haz_waste_manifest WHERE ${column} = ?`, [uscc])) as [
        { n: number | string },
      ];
      return Number(n);
    };
    const carried = await ask(
      'hazWasteManifests(role: CARRIER) { totalCount nodes { carrier { uscc } } }',
      row.carrier,
    );
    expect(carried.data._entities[0].hazWasteManifests.totalCount).toBe(
      await total('carrierUscc', row.carrier),
    );
    const received = await ask('hazWasteManifests(role: RECEIVER) { totalCount }', row.receiver);
    expect(received.data._entities[0].hazWasteManifests.totalCount).toBe(
      await total('receiverUscc', row.receiver),
    );
  });

  it('knows nothing of an organisation without records, and says so without an error', async () => {
    const { data, errors } = await ask(
      'pollutionSources { nodes { code22 } } ecologyCases { totalCount }',
      '91350100M000100Y43',
    );
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([
      { uscc: '91350100M000100Y43', pollutionSources: { nodes: [] }, ecologyCases: { totalCount: 0 } },
    ]);
  });

  it('narrows manifests by waste, day and place, the newest first', async () => {
    const { data, errors } = await ecology.query(`{
      hazWasteManifests(filter: { wasteCodes: ["HW08", "HW49"], shippedFrom: "2026-01-01", shippedTo: "2026-06-30", region: "4302" }, first: 100) {
        totalCount nodes { wasteCode shippedOn receivedOn }
      }
    }`);
    expect(errors).toBeUndefined();
    const [{ n }] = (await ecology
      .database()
      .query(
        `SELECT COUNT(*) AS n FROM haz_waste_manifest WHERE wasteCode IN ('HW08', 'HW49') AND shippedOn BETWEEN '2026-01-01' AND '2026-06-30'`,
      )) as [{ n: number | string }];
    expect(data.hazWasteManifests.totalCount).toBe(Number(n));
    expect(Number(n)).toBeGreaterThan(0);
    const days = data.hazWasteManifests.nodes.map(({ shippedOn }: { shippedOn: string }) => shippedOn);
    expect(days).toEqual([...days].sort().reverse());
  });
});
