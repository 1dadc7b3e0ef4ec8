import { isFoodLicence } from '#shared/codes/foodLicence';
import { isUscc } from '#shared/codes/uscc';
import { concerns, enterprise, faultFirms, nthFaultFirm, richResidue } from '#shared/synthetic/enterprise';
import { planted } from '#shared/synthetic/faults';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import { marketCaseRow, marketCaseRows, marketInspectionRows } from '../seed/casework';
import { complaintRows } from '../seed/complaints';
import { allEquipmentRows } from '../seed/equipment';
import { abnormalListingRows, enterpriseRows, seriousListingRows } from '../seed/firms';
import { equipmentNo, foodBusinessNo, foodProductionNo } from '../seed/licenceNumbers';
import { allLicenceRows, foodOperatorRows } from '../seed/licences';
import { sampleTestRows } from '../seed/samples';

const world = createWorld(defaultWorld);
const indexOf = (uscc: string): number => Number(uscc.slice(10, 16));
const rich = Array.from({ length: faultFirms(world) }, (_, n) => nthFaultFirm(richResidue, n));

const held = {
  licence: [...allLicenceRows(world)],
  foodOperator: [...foodOperatorRows(world)],
  equipment: [...allEquipmentRows(world)],
  sample: [...sampleTestRows(world)],
  complaint: [...complaintRows(world)],
  listing: [...abnormalListingRows(world)],
  serious: [...seriousListingRows(world)],
  inspection: [...marketInspectionRows(world)],
};

describe('seed', () => {
  it('makes the same rows twice', () => {
    expect([...allLicenceRows(world)]).toEqual(held.licence);
    expect([...sampleTestRows(world)]).toEqual(held.sample);
    expect([...complaintRows(world)]).toEqual(held.complaint);
    expect(marketCaseRow(world, 17)).toEqual(marketCaseRow(world, 17));
  });

  it('registers every enterprise of the world under a valid code', () => {
    const firms = [...enterpriseRows(world)];
    expect(firms).toHaveLength(world.volume.enterprises);
    for (const { uscc } of firms) expect(isUscc(uscc)).toBe(true);
    expect(new Set(firms.map(({ uscc }) => uscc)).size).toBe(firms.length);
  });

  it.each(Object.entries(held))('joins every %s to an enterprise of the world', (_, rows) => {
    expect(rows.length).toBeGreaterThan(0);
    for (const { uscc } of rows) expect(enterprise(world, indexOf(uscc)).uscc).toBe(uscc);
  });

  it('joins every case to an enterprise of the world', () => {
    for (const { partyUscc } of marketCaseRows(world)) {
      if (partyUscc !== null) expect(enterprise(world, indexOf(partyUscc)).uscc).toBe(partyUscc);
    }
  });

  it('licenses only firms that concern this department', () => {
    for (const { uscc } of held.licence) expect(concerns('market-supervision', indexOf(uscc))).toBe(true);
  });

  it.each(['licence', 'foodOperator', 'equipment', 'sample', 'complaint', 'listing'] as const)(
    'gives every firm that all departments know a %s',
    (kind) => {
      const having = new Set(held[kind].map(({ uscc }) => indexOf(uscc)));
      expect(rich.filter((index) => !having.has(index))).toEqual([]);
    },
  );

  it('gives each number once, with a right check digit on food licences', () => {
    const numbers = held.licence.map(({ no }) => no);
    expect(new Set(numbers).size).toBe(numbers.length);
    const food = held.licence.filter(({ kind }) => kind.startsWith('FOOD_'));
    expect(food.length).toBeGreaterThan(100);
    for (const { no } of food) expect(isFoodLicence(no)).toBe(true);
    expect(new Set(held.sample.map(({ sampleNo }) => sampleNo)).size).toBe(held.sample.length);
    expect(new Set(held.complaint.map(({ no }) => no)).size).toBe(held.complaint.length);
  });

  it('has numbers for the largest size, each different and none in an assigned division', () => {
    const production = new Set<string>();
    const equipment = new Set<string>();
    for (let i = 0; i < 400_000; i += 37) {
      production.add(foodProductionNo('101', i));
      equipment.add(equipmentNo('梯31', 2 * i + 1, '2020-05-05'));
    }
    const made = Math.ceil(400_000 / 37);
    expect([production.size, equipment.size]).toEqual([made, made]);
    for (const no of production) expect(isFoodLicence(no)).toBe(true);
    const divisions = new Set([...production].map((no) => no.slice(5, 11)));
    const assigned = [...world.places.counties.map(({ code }) => code.slice(0, 6)), '430271'];
    expect(assigned.filter((code) => divisions.has(code))).toEqual([]);
    expect(isFoodLicence(foodBusinessNo('CANTEEN', 399_999))).toBe(true);
  });

  it('lays licences out around the day of the world: most valid, some ending within 90 days, some ended', () => {
    const ends = held.licence
      .filter(({ standing }) => standing === 'ISSUED')
      .map(({ expiresOn }) => expiresOn);
    const ended = ends.filter((day) => day < world.date).length;
    const soon = ends.filter((day) => day >= world.date && day <= '2027-01-30').length;
    expect(ended).toBeGreaterThan(0);
    expect(soon).toBeGreaterThan(0);
    expect(ended + soon).toBeLessThan(ends.length / 4);
  });

  it('issues nothing before the firm was founded', () => {
    for (const { uscc, validFrom } of held.licence) {
      expect(validFrom > enterprise(world, indexOf(uscc)).foundedOn).toBe(true);
    }
  });

  it('enters no individual business in the list of abnormal operations', () => {
    for (const { uscc } of held.listing) expect(uscc.slice(0, 2)).not.toBe('92');
  });

  it('takes the n-th sample of farm produce from batch n', () => {
    const farm = held.sample.filter(({ farmProduce }) => farmProduce);
    expect(farm.slice(0, 3).map(({ batchNo }) => batchNo)).toEqual(['B000000', 'B000001', 'B000002']);
    expect(farm[203]?.batchNo).toBe('B000003');
  });

  it('keeps the planted bans: who was banned leads a firm of the world', () => {
    const banned = [...marketCaseRows(world)].flatMap(({ bannedPersonId }) => bannedPersonId ?? []);
    const leaders = new Set([...enterpriseRows(world)].map(({ legalRepId }) => legalRepId));
    expect(banned.length).toBe(Math.floor(planted.bannedPersons(world) / 2));
    for (const id of banned) expect(leaders.has(id)).toBe(true);
  });
});
