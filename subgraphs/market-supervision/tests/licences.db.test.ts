import { foodLicenceCheckDigit } from '#shared/codes/foodLicence';
import { addDays } from '#shared/calendar/civilDate';
import { enterprise } from '#shared/synthetic/enterprise';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

const world = createWorld(defaultWorld);

describe('licences, food operators and special equipment', () => {
  let market: TestSubgraph;
  beforeAll(async () => {
    market = await startTestSubgraph('market-supervision', createSubgraph);
    await market.subgraph.open();
  });
  afterAll(() => market.close());

  const rows = async <T>(sql: string): Promise<T[]> => (await market.database().query(sql)) as T[];
  const count = async (from: string): Promise<number> =>
    Number((await rows<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${from}`))[0]?.n);

  it('gives a licence with its holder and organ, and null for an unknown number', async () => {
    const [row] = await rows<{ no: string; uscc: string }>(
      `SELECT no, uscc FROM licence WHERE kind = 'DRUG_BUSINESS' ORDER BY no LIMIT 1`,
    );
    const { data, errors } = await market.query(
      `query ($no: String!) { licence(no: $no) { no kind enterprise { uscc } issuedBy { id } region { code } }
        none: licence(no: "JY0") { no } }`,
      { no: row?.no },
      'public',
    );
    expect(errors).toBeUndefined();
    expect(data.none).toBeNull();
    expect(data.licence).toMatchObject({
      no: row?.no,
      kind: 'DRUG_BUSINESS',
      enterprise: { uscc: row?.uscc },
      issuedBy: { id: 'organ-market-supervision-4302' },
    });
  });

  it('tells the state of a licence on a day', async () => {
    const [row] = await rows<{ no: string; expiresOn: string }>(
      `SELECT no, expiresOn FROM licence WHERE standing = 'ISSUED' AND kind = 'FOOD_BUSINESS' ORDER BY no LIMIT 1`,
    );
    const last = String(row?.expiresOn);
    const { data } = await market.query(
      `query ($no: String!, $last: Date!, $after: Date!) { licence(no: $no) {
        validTo on: status(asOf: $last) after: status(asOf: $after) } }`,
      { no: row?.no, last, after: addDays(last, 1) },
    );
    expect(data.licence).toEqual({ validTo: last, on: 'VALID', after: 'EXPIRED' });
  });

  it.each([
    ['{ status: VALID }', `standing = 'ISSUED' AND expiresOn >= '${world.date}'`],
    ['{ status: EXPIRED }', `standing = 'ISSUED' AND expiresOn < '${world.date}'`],
    ['{ status: CANCELLED }', `standing = 'CANCELLED'`],
    ['{ status: REVOKED }', `standing = 'REVOKED'`],
    ['{ kinds: [FOOD_PRODUCTION, MEASUREMENT] }', `kind IN ('FOOD_PRODUCTION', 'MEASUREMENT')`],
    ['{ kinds: [] }', '1 = 0'],
    [
      `{ region: "430211", expiringFrom: "2026-11-01", expiringBefore: "2027-01-30" }`,
      `county6 = '430211' AND expiresOn BETWEEN '2026-11-01' AND '2027-01-30'`,
    ],
  ])('counts licences with the filter %s', async (filter, condition) => {
    const expected = await count(`licence WHERE ${condition}`);
    const { data, errors } = await market.query(`{ licences(first: 1, filter: ${filter}) { totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data.licences.totalCount).toBe(expected);
    if (filter !== '{ kinds: [] }') expect(expected).toBeGreaterThan(0);
  });

  it('lists the first to expire first, and registrations without end last and without a last day', async () => {
    const { data } = await market.query(
      `{ first: licences(first: 100) { nodes { validTo } }
         last: licences(last: 3) { nodes { kind validTo status } }
         reversed: licences(first: 3, orderBy: VALID_TO_DESC) { nodes { kind validTo status } } }`,
    );
    const days = data.first.nodes.map(({ validTo }: { validTo: string }) => validTo);
    expect(days).toEqual([...days].sort());
    for (const { kind, validTo } of data.last.nodes) {
      expect([kind, validTo]).toEqual(['SPECIAL_EQUIPMENT_USE', null]);
    }
    expect(data.reversed.nodes).toEqual([...data.last.nodes].reverse());
  });

  it("gives a firm's food licences, its other licences by kind and its profile as a food operator", async () => {
    const firm = enterprise(world, 4 * 50 + 7);
    const { data, errors } = await market.query(
      `query ($uscc: String!) { enterprise(uscc: $uscc) {
        foodLicences { no kind }
        equipmentOnly: licences(kinds: [SPECIAL_EQUIPMENT_USE]) { totalCount nodes { no } }
        all: licences { totalCount }
        specialEquipment { nodes { regNo category } }
        ropeways: specialEquipment(filter: { categories: [PASSENGER_ROPEWAY] }) { nodes { regNo useUnit { uscc } } }
        foodOperator { licenceNo licence { no } businessType items riskGrade lastFullInspectionOn fullInspectionDueBy }
      } }`,
      { uscc: firm.uscc },
    );
    expect(errors).toBeUndefined();
    const { foodLicences, equipmentOnly, all, specialEquipment, ropeways, foodOperator } = data.enterprise;
    expect(foodLicences.map(({ kind }: { kind: string }) => kind)).toEqual([
      'FOOD_BUSINESS',
      'FOOD_PRODUCTION',
    ]);
    for (const { no } of foodLicences) expect(foodLicenceCheckDigit(no.slice(2, 15))).toBe(no.at(15));
    expect(equipmentOnly.totalCount).toBe(2);
    expect(all.totalCount).toBe(4);
    expect(equipmentOnly.nodes.map(({ no }: { no: string }) => no).sort()).toEqual(
      specialEquipment.nodes.map(({ regNo }: { regNo: string }) => regNo).sort(),
    );
    expect(ropeways.nodes).toHaveLength(1);
    expect(ropeways.nodes[0].regNo).toMatch(/^索/);
    expect(ropeways.nodes[0].useUnit.uscc).toBe(firm.uscc);
    expect(foodOperator.licenceNo).toBe(foodLicences[0].no);
    expect(foodOperator.licence.no).toBe(foodLicences[0].no);
    expect(foodOperator.items.length).toBeGreaterThan(0);
  });

  it('answers null and an empty list for a firm without food business', async () => {
    const [firm] = await rows<{ uscc: string }>(
      `SELECT uscc FROM enterprise WHERE uscc NOT IN (SELECT uscc FROM licence) ORDER BY uscc LIMIT 1`,
    );
    const { data } = await market.query(
      `query ($uscc: String!) { enterprise(uscc: $uscc) { foodOperator { licenceNo } foodLicences { no } licences { nodes { no } } } }`,
      { uscc: firm?.uscc },
    );
    expect(data.enterprise).toEqual({ foodOperator: null, foodLicences: [], licences: { nodes: [] } });
  });

  it('requires a full inspection within two years of the last one, or of the licence where there was none', async () => {
    const { data } = await market.query(
      `{ foodOperatorsDueForInspection(first: 100, dueBefore: "${world.date}") { totalCount
          nodes { lastFullInspectionOn fullInspectionDueBy licence { validFrom } } } }`,
    );
    const { nodes, totalCount } = data.foodOperatorsDueForInspection;
    expect(totalCount).toBe(await count(`food_operator WHERE fullInspectionDueBy <= '${world.date}'`));
    expect(nodes.length).toBeGreaterThan(0);
    const twoYearsLater = (day: string) => `${Number(day.slice(0, 4)) + 2}${day.slice(4)}`;
    for (const { lastFullInspectionOn, fullInspectionDueBy, licence } of nodes) {
      const from = lastFullInspectionOn ?? licence.validFrom;
      if (!from.endsWith('02-29')) expect(fullInspectionDueBy).toBe(twoYearsLater(from));
    }
    const days = nodes.map((node: { fullInspectionDueBy: string }) => node.fullInspectionDueBy);
    expect(days).toEqual([...days].sort());
  });

  it.each([
    ['{ businessType: CATERING }', `businessType = 'CATERING'`],
    ['{ riskGrades: [C, D] }', `riskGrade IN ('C', 'D')`],
    ['{ region: "430281" }', `county6 = '430281'`],
  ])('counts food operators with the filter %s', async (filter, condition) => {
    const { data } = await market.query(`{ foodOperators(first: 1, filter: ${filter}) { totalCount } }`);
    expect(data.foodOperators.totalCount).toBe(await count(`food_operator WHERE ${condition}`));
  });

  it('lists equipment that is due, the most urgent first', async () => {
    const { data } = await market.query(
      `{ specialEquipments(first: 100, filter: { dueFrom: "2026-08-01", dueBefore: "2026-12-01", categories: [ELEVATOR, BOILER] }) {
          totalCount nodes { category nextInspectDue lastInspectedOn registeredOn } } }`,
      {},
      'public',
    );
    const { nodes, totalCount } = data.specialEquipments;
    expect(totalCount).toBe(
      await count(
        `special_equipment WHERE category IN ('ELEVATOR', 'BOILER') AND nextInspectDue BETWEEN '2026-08-01' AND '2026-12-01'`,
      ),
    );
    expect(nodes.length).toBeGreaterThan(2);
    const days = nodes.map(({ nextInspectDue }: { nextInspectDue: string }) => nextInspectDue);
    expect(days).toEqual([...days].sort());
    for (const { lastInspectedOn, registeredOn } of nodes) {
      if (lastInspectedOn !== null) expect(lastInspectedOn > registeredOn).toBe(true);
    }
  });

  it('gives a piece of equipment by its number and null for an unknown one', async () => {
    const [row] = await rows<{ regNo: string }>(`SELECT regNo FROM special_equipment ORDER BY regNo LIMIT 1`);
    const { data } = await market.query(
      `query ($no: String!) { specialEquipment(regNo: $no) { regNo tags } none: specialEquipment(regNo: "梯") { regNo } }`,
      { no: row?.regNo },
    );
    expect(data.none).toBeNull();
    expect(data.specialEquipment.regNo).toBe(row?.regNo);
  });
});
