import { enterprise } from '#shared/synthetic/enterprise';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { startTestSubgraph, type TestSubgraph } from '#shared/testing/testSubgraph';
import { createSubgraph } from '../src/index';

const world = createWorld(defaultWorld);
const shown = `publicityState = 'PUBLISHED' AND publicityEndsOn >= '${world.date}'`;

describe('cases, inspections and complaints', () => {
  let market: TestSubgraph;
  beforeAll(async () => {
    market = await startTestSubgraph('market-supervision', createSubgraph);
    await market.subgraph.open();
  });
  afterAll(() => market.close());

  const rows = async <T>(sql: string): Promise<T[]> => (await market.database().query(sql)) as T[];
  const count = async (from: string): Promise<number> =>
    Number((await rows<{ n: number | string }>(`SELECT COUNT(*) AS n FROM ${from}`))[0]?.n);

  it('shows decisions whose publicity lasts to everyone, and every file to those who may see files in the city', async () => {
    const all = await count('market_case');
    const visible = await count(`market_case WHERE ${shown}`);
    expect(visible).toBeLessThan(all);
    for (const [persona, expected] of [
      ['public', visible],
      ['officer-agriculture', visible],
      ['lead-market-supervision', all],
    ] as const) {
      const { data } = await market.query(
        `{ marketCases(first: 100) { totalCount nodes { docNo decidedOn publicity { state endsOn } } } }`,
        {},
        persona,
      );
      expect([persona, data.marketCases.totalCount]).toEqual([persona, expected]);
      if (expected === all) continue;
      for (const { publicity } of data.marketCases.nodes) {
        expect(publicity.state).toBe('PUBLISHED');
        expect(publicity.endsOn >= world.date).toBe(true);
      }
    }
  });

  it('hides an undecided case, and one whose publicity has ended, by number, by reference and under its firm', async () => {
    const hidden = await rows<{ caseNo: string; partyUscc: string }>(
      `SELECT caseNo, partyUscc FROM market_case WHERE NOT (${shown}) AND publicityEndsOn IS NOT NULL AND partyUscc IS NOT NULL ORDER BY caseNo LIMIT 1`,
    );
    const open = await rows<{ caseNo: string; partyUscc: string }>(
      `SELECT caseNo, partyUscc FROM market_case WHERE decidedOn IS NULL AND partyUscc IS NOT NULL ORDER BY caseNo LIMIT 1`,
    );
    for (const { caseNo, partyUscc } of [...hidden, ...open]) {
      const query = `query ($no: String!, $r: [_Any!]!, $uscc: String!) {
        marketCase(caseNo: $no) { caseNo }
        _entities(representations: $r) { ... on MarketCase { caseNo } }
        enterprise(uscc: $uscc) { marketCases(first: 100) { nodes { caseNo } } } }`;
      const variables = { no: caseNo, r: [{ __typename: 'MarketCase', caseNo }], uscc: partyUscc };
      const { data: staff } = await market.query(query, variables, 'lead-agriculture');
      expect([staff.marketCase, staff._entities]).toEqual([null, [null]]);
      expect(staff.enterprise.marketCases.nodes).not.toContainEqual({ caseNo });
      const { data: lead } = await market.query(query, variables, 'lead-market-supervision');
      expect([lead.marketCase, lead._entities]).toEqual([{ caseNo }, [{ caseNo }]]);
      expect(lead.enterprise.marketCases.nodes).toContainEqual({ caseNo });
    }
    expect(hidden.length + open.length).toBe(2);
  });

  it('shows entries in the list of serious violations while they stand, and removed ones to this department', async () => {
    const removed = await rows<{ uscc: string }>(
      `SELECT uscc FROM serious_listing WHERE removedOn < '${world.date}' ORDER BY uscc LIMIT 1`,
    );
    const standing = await rows<{ uscc: string }>(
      `SELECT uscc FROM serious_listing WHERE removedOn IS NULL ORDER BY uscc LIMIT 1`,
    );
    const entries = async (uscc: string | undefined, persona: string): Promise<number> => {
      const query = `query ($uscc: String!) { enterprise(uscc: $uscc) { seriousList { listedOn } } }`;
      const { data } = await market.query(query, { uscc }, persona);
      return data.enterprise.seriousList.length;
    };
    const [gone, stands] = [removed[0]?.uscc, standing[0]?.uscc];
    expect(await entries(gone, 'public')).toBe(0);
    expect(await entries(gone, 'officer-agriculture')).toBe(0);
    expect(await entries(gone, 'coordinator-city')).toBe(0);
    expect(await entries(gone, 'officer-market-supervision')).toBe(1);
    expect(await entries(stands, 'public')).toBe(1);
  });

  it('gives a decision with its party, act, organ and amounts', async () => {
    const [row] = await rows<{ caseNo: string; partyUscc: string; actCode: string; fine: string | number }>(
      `SELECT caseNo, partyUscc, actCode, fine FROM market_case WHERE ${shown} AND partyUscc IS NOT NULL AND goodsValue IS NOT NULL ORDER BY caseNo LIMIT 1`,
    );
    const { data, errors } = await market.query(
      `query ($no: String!) { marketCase(caseNo: $no) {
        __typename party { __typename ... on Enterprise { uscc name } } act { code } organ { id } officers { certNo }
        decision { docNo kinds fine } goodsValue illegalGains review { reconsideration } payments { amount } evidence { kind }
        region { code } grid { code } } }`,
      { no: row?.caseNo },
    );
    expect(errors).toBeUndefined();
    const found = data.marketCase;
    expect(found.party).toMatchObject({ __typename: 'Enterprise', uscc: row?.partyUscc });
    expect(found.party.name).not.toBeNull();
    expect(found.act.code).toBe(row?.actCode);
    expect(Number(found.decision.fine)).toBe(Number(row?.fine));
    expect(found.decision.docNo).toMatch(/^株市监处罚字〔\d{4}〕\d+号$/);
    expect(found.officers).toHaveLength(2);
    expect(found.goodsValue).toMatch(/^\d+\.\d{2}$/);
    expect(found.organ.id).toMatch(/^organ-market-supervision-4302\d\d$/);
  });

  it('gives a person as the party where the case is about one', async () => {
    const [row] = await rows<{ caseNo: string; partyPersonId: string }>(
      `SELECT caseNo, partyPersonId FROM market_case WHERE partyPersonId IS NOT NULL ORDER BY caseNo LIMIT 1`,
    );
    const { data } = await market.query(
      `query ($no: String!) { marketCase(caseNo: $no) { party { __typename ... on Person { id } } } }`,
      { no: row?.caseNo },
    );
    expect(data.marketCase.party).toEqual({ __typename: 'Person', id: row?.partyPersonId });
  });

  it('finds the bans of a person', async () => {
    const [row] = await rows<{ caseNo: string; bannedPersonId: string }>(
      `SELECT caseNo, bannedPersonId FROM market_case WHERE bannedPersonId IS NOT NULL ORDER BY caseNo LIMIT 1`,
    );
    const { data } = await market.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person {
        marketBans { caseNo decision { bannedUntil } } legalRepOf { uscc status } } } }`,
      { r: [{ __typename: 'Person', id: row?.bannedPersonId }] },
    );
    const [found] = data._entities;
    expect(found.marketBans.map(({ caseNo }: { caseNo: string }) => caseNo)).toContain(row?.caseNo);
    expect(found.legalRepOf.length).toBeGreaterThan(0);
  });

  it.each([
    ['{ region: "430281" }', `county6 = '430281'`],
    ['{ stages: [CLOSED, EXECUTING] }', `stage IN ('CLOSED', 'EXECUTING')`],
    ['{ actCode: "M0202" }', `actCode = 'M0202'`],
    [
      '{ decidedFrom: "2026-01-01", decidedTo: "2026-06-30" }',
      `decidedOn BETWEEN '2026-01-01' AND '2026-06-30'`,
    ],
    ['{ docNoContains: "2025" }', `docNo LIKE '%2025%'`],
  ])('counts cases with the filter %s', async (filter, condition) => {
    const { data } = await market.query(`{ marketCases(first: 1, filter: ${filter}) { totalCount } }`);
    expect(data.marketCases.totalCount).toBe(await count(`market_case WHERE ${condition}`));
    expect(data.marketCases.totalCount).toBeGreaterThan(0);
  });

  it('gives inspections that took place, newest first, with what was found', async () => {
    const { data, errors } = await market.query(
      `{ marketInspections(first: 100) { totalCount nodes {
          id task { id } enterprise { uscc name } organ { id } mode inspectedOn officers { certNo } items { code } result } }
         rectify: marketInspections(first: 1, filter: { results: [TO_RECTIFY], modes: [DAILY] }) { totalCount nodes { rectifyBy } }
         none: marketInspection(id: "inspection-x") { id } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.none).toBeNull();
    expect(data.marketInspections.totalCount).toBe(await count('market_inspection'));
    expect(data.rectify.totalCount).toBe(
      await count(`market_inspection WHERE result = 'TO_RECTIFY' AND mode = 'DAILY'`),
    );
    expect(data.rectify.nodes[0].rectifyBy).not.toBeNull();
    const days = data.marketInspections.nodes.map(({ inspectedOn }: { inspectedOn: string }) => inspectedOn);
    expect(days).toEqual([...days].sort().reverse());
    expect(days.every((day: string) => day < world.date)).toBe(true);
    const [first] = data.marketInspections.nodes;
    expect(first.enterprise.name).not.toBeNull();
    expect(first.officers).toHaveLength(2);
    const one = await market.query(`query ($id: ID!) { marketInspection(id: $id) { id result } }`, {
      id: first.id,
    });
    expect(one.data.marketInspection).toEqual({ id: first.id, result: first.result });
  });

  it('shows closed complaints to everyone, reports and open complaints to those who handle them there', async () => {
    const query = `{ complaints12315(first: 100) { totalCount nodes { kind closedOn respondent { uscc } } } }`;
    const all = await count('complaint12315');
    const open = `(closedOn IS NOT NULL AND kind = 'COMPLAINT')`;
    const complaints = await count(`complaint12315 WHERE ${open}`);
    const county = await count(`complaint12315 WHERE ${open} OR county6 = '430281'`);
    expect(complaints < county && county < all).toBe(true);
    for (const [persona, expected] of [
      ['public', complaints],
      ['officer-agriculture', complaints],
      ['officer-market-supervision', county],
      ['coordinator-county', county],
      ['lead-market-supervision', all],
    ] as const) {
      const { data } = await market.query(query, {}, persona);
      expect([persona, data.complaints12315.totalCount]).toEqual([persona, expected]);
      if (expected !== complaints) continue;
      for (const { closedOn } of data.complaints12315.nodes) expect(closedOn).not.toBeNull();
    }
  });

  it.each([
    [
      'an open complaint',
      `closedOn IS NULL AND kind = 'COMPLAINT' AND county6 <> '430281'`,
      'officer-market-supervision',
    ],
    ['a closed report', `closedOn IS NOT NULL AND kind = 'REPORT'`, 'public'],
  ])('hides %s by number, by reference and under its firm', async (_, condition, persona) => {
    const [row] = await rows<{ no: string; uscc: string }>(
      `SELECT no, uscc FROM complaint12315 WHERE ${condition} ORDER BY no LIMIT 1`,
    );
    const query = `query ($no: String!, $r: [_Any!]!, $uscc: String!) { complaint12315(no: $no) { no }
      _entities(representations: $r) { ... on Complaint12315 { no } }
      enterprise(uscc: $uscc) { complaints(first: 100) { nodes { no } } } }`;
    const no = row?.no;
    const variables = { no, r: [{ __typename: 'Complaint12315', no }], uscc: row?.uscc };
    const { data: hidden } = await market.query(query, variables, persona);
    expect([hidden.complaint12315, hidden._entities]).toEqual([null, [null]]);
    expect(hidden.enterprise.complaints.nodes).not.toContainEqual({ no });
    const { data: found } = await market.query(query, variables);
    expect([found.complaint12315, found._entities]).toEqual([{ no }, [{ no }]]);
    expect(found.enterprise.complaints.nodes).toContainEqual({ no });
  });

  it('filters complaints by kind, subject, day and place', async () => {
    const filter = `{ kind: COMPLAINT, subject: FOOD, region: "430211", receivedFrom: "2026-07-01", receivedTo: "2026-09-30" }`;
    const { data } = await market.query(
      `{ complaints12315(filter: ${filter}, orderBy: RECEIVED_ON_ASC) { totalCount nodes { receivedOn complainant { id } content } } }`,
    );
    expect(data.complaints12315.totalCount).toBe(
      await count(
        `complaint12315 WHERE kind = 'COMPLAINT' AND subject = 'FOOD' AND county6 = '430211' AND receivedOn BETWEEN '2026-07-01' AND '2026-09-30'`,
      ),
    );
    const days = data.complaints12315.nodes.map(({ receivedOn }: { receivedOn: string }) => receivedOn);
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort());
    expect(data.complaints12315.nodes[0].complainant.id).toMatch(/^p[0-9a-z]{7}$/);
  });

  it('keeps nobody who reported a breach of law', async () => {
    const { data } = await market.query(
      `{ complaints12315(first: 100, filter: { kind: REPORT }) { nodes { complainant { id } acceptedOn } } }`,
    );
    expect(data.complaints12315.nodes.length).toBeGreaterThan(20);
    for (const { complainant } of data.complaints12315.nodes) expect(complainant).toBeNull();
    expect(await count(`complaint12315 WHERE kind = 'REPORT' AND complainantId IS NOT NULL`)).toBe(0);
  });

  it('gives the casework of a firm: of one that was inspected, one that was fined, one complained about', async () => {
    const [inspected] = await rows<{ uscc: string }>(
      `SELECT uscc FROM market_inspection ORDER BY id LIMIT 1`,
    );
    const [fined] = await rows<{ uscc: string }>(
      `SELECT partyUscc AS uscc FROM market_case WHERE partyUscc IS NOT NULL ORDER BY caseNo LIMIT 1`,
    );
    const known = enterprise(world, 7).uscc;
    const counts = `marketInspections { totalCount } complaints { totalCount } marketCases { totalCount }`;
    const seen = [];
    for (const uscc of [inspected?.uscc, fined?.uscc, known]) {
      const { data, errors } = await market.query(
        `query ($uscc: String!) { enterprise(uscc: $uscc) { ${counts} } }`,
        { uscc },
      );
      expect(errors).toBeUndefined();
      expect(data.enterprise).toEqual({
        marketInspections: { totalCount: await count(`market_inspection WHERE uscc = '${uscc}'`) },
        complaints: { totalCount: await count(`complaint12315 WHERE uscc = '${uscc}'`) },
        marketCases: { totalCount: await count(`market_case WHERE partyUscc = '${uscc}'`) },
      });
      seen.push(data.enterprise);
    }
    expect(seen[0].marketInspections.totalCount).toBeGreaterThan(0);
    expect(seen[1].marketCases.totalCount).toBeGreaterThan(0);
    expect(seen[2].complaints.totalCount).toBeGreaterThan(0);
  });
});
