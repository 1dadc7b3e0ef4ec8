import { isUscc } from '#shared/codes/uscc';
import { penaltyItems } from '#shared/synthetic/catalogue/index';
import { enterprise, nthFirm, richResidue, round } from '#shared/synthetic/enterprise';
import { personIdOf } from '#shared/synthetic/identity';
import { createWorld, defaultWorld } from '#shared/synthetic/world';
import type { AgriLicenceEntity } from '../src/entities/agriLicence.entity';
import type { AnimalEventEntity } from '../src/entities/animalEvent.entity';
import type { FarmEntity } from '../src/entities/farm.entity';
import type { InputDealerEntity } from '../src/entities/inputDealer.entity';
import type { InputPurchaseEntity } from '../src/entities/inputPurchase.entity';
import type { ProductBatchEntity } from '../src/entities/productBatch.entity';
import type { QuarantineCertificateEntity } from '../src/entities/quarantineCertificate.entity';
import { seed, tables } from '../seed/index';

const world = createWorld(defaultWorld);

const rowsOf = (of = world): Map<string, object[]> =>
  new Map(
    tables(of).map(({ entity, rows }) => [
      (entity as { name: string }).name,
      [...(rows as Iterable<object>)],
    ]),
  );

describe('the demonstration data of agriculture', () => {
  const rows = rowsOf();
  const table = <T>(name: string): T[] => {
    const found = rows.get(name);
    if (!found || found.length === 0) throw new Error(`${name} is empty.`);
    return found as T[];
  };
  const licences = () => table<AgriLicenceEntity>('AgriLicenceEntity');
  const dealers = () => table<InputDealerEntity>('InputDealerEntity');
  const farms = () => table<FarmEntity>('FarmEntity');
  const batches = () => table<ProductBatchEntity>('ProductBatchEntity');

  it('is the same every time and another with another seed', () => {
    expect(rowsOf()).toEqual(rows);
    expect(rowsOf(createWorld({ ...defaultWorld, seed: 1 }))).not.toEqual(rows);
    // Makes the whole data three times.
  }, 30_000);

  it('refers to organisations of the world, whose codes have right check characters', () => {
    const known = new Set(
      Array.from({ length: world.volume.enterprises }, (_, i) => enterprise(world, i).uscc),
    );
    for (const [name, all] of rows) {
      for (const row of all as { uscc?: string | null; partyUscc?: string | null }[]) {
        const uscc = row.uscc ?? row.partyUscc;
        if (uscc == null) continue;
        if (!known.has(uscc) || !isUscc(uscc)) throw new Error(`${name} refers to ${uscc}.`);
      }
    }
    const owners = new Set(Array.from({ length: world.volume.persons }, (_, i) => personIdOf(i)));
    expect(farms().filter(({ ownerPersonId }) => !owners.has(ownerPersonId))).toEqual([]);
  });

  it('joins its own tables', () => {
    const nos = new Map(licences().map((row) => [row.no, row]));
    for (const { licenceNo, uscc } of dealers()) expect(nos.get(licenceNo)?.uscc).toBe(uscc);
    const dealerIds = new Set(dealers().map(({ id }) => id));
    const purchases = table<InputPurchaseEntity>('InputPurchaseEntity');
    expect(purchases.filter(({ dealerId }) => !dealerIds.has(dealerId))).toEqual([]);
    const purchaseIds = new Set(purchases.map(({ id }) => id));
    const farmIds = new Map(farms().map((row) => [row.id, row]));
    for (const { inputPurchaseId, farmId, regionCode } of batches()) {
      if (inputPurchaseId !== null && !purchaseIds.has(inputPurchaseId)) throw new Error(inputPurchaseId);
      expect(farmIds.get(farmId)?.regionCode).toBe(regionCode);
    }
    const townships = new Set(world.places.townships.map(({ code }) => code));
    for (const row of table<QuarantineCertificateEntity>('QuarantineCertificateEntity')) {
      expect(farmIds.get(row.farmId)?.species).toBe(row.species);
      expect(townships.has(row.destinationCode)).toBe(true);
    }
  });

  it('gives every firm that all departments know a dealer, a farm, licences, batches, certificates and inspections', () => {
    const dealing = new Set(dealers().map(({ uscc }) => uscc));
    const kinds = new Map<string, Set<string>>();
    for (const { uscc, kind } of licences()) kinds.set(uscc, (kinds.get(uscc) ?? new Set()).add(kind));
    const farmOf = new Map(farms().map(({ uscc, id }) => [uscc, id]));
    const harvesting = new Set(batches().map(({ farmId }) => farmId));
    const moving = new Set(
      table<QuarantineCertificateEntity>('QuarantineCertificateEntity').map(({ farmId }) => farmId),
    );
    const inspected = new Set(table<{ uscc: string }>('AgriInspectionEntity').map(({ uscc }) => uscc));
    for (let index = richResidue; index < world.volume.enterprises; index += round) {
      const { uscc } = enterprise(world, index);
      const farm = farmOf.get(uscc) ?? 'none';
      expect([dealing.has(uscc), harvesting.has(farm), moving.has(farm), inspected.has(uscc)]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect([...(kinds.get(uscc) ?? [])].sort()).toEqual([
        'ANIMAL_EPIDEMIC_PREVENTION',
        'PESTICIDE_BUSINESS',
        'SEED',
      ]);
    }
  });

  it('has licences of every kind, most of them valid, some ending within 90 days, some past', () => {
    expect(new Set(licences().map(({ kind }) => kind)).size).toBe(9);
    expect(new Set(licences().map(({ no }) => no)).size).toBe(licences().length);
    const ended = licences().filter(({ endsOn }) => endsOn < world.date).length;
    const soon = licences().filter(({ endsOn }) => endsOn >= world.date && endsOn < '2027-01-30').length;
    expect(ended).toBeGreaterThan(5);
    expect(soon).toBeGreaterThan(5);
    expect(ended + soon).toBeLessThan(licences().length / 4);
    expect(licences().filter(({ validFrom }) => validFrom > world.date)).toEqual([]);
  });

  it('numbers batches without gaps and holds all links but those left out', () => {
    const numbers = batches().map(({ batchNo }) => batchNo);
    expect(numbers).toEqual(numbers.map((_, n) => `B${String(n).padStart(6, '0')}`));
    expect(numbers.length).toBeGreaterThanOrEqual(200);
    const certified = new Set(
      table<{ batchNo: string }>('ComplianceCertificateEntity').map((c) => c.batchNo),
    );
    const sampled = new Set(table<{ batchNo: string }>('ProductSampleEntity').map((s) => s.batchNo));
    const broken = batches().flatMap(({ batchNo, inputPurchaseId }) => {
      const link =
        inputPurchaseId === null
          ? 'DEALER'
          : !certified.has(batchNo)
            ? 'CERTIFICATE'
            : !sampled.has(batchNo)
              ? 'SAMPLE'
              : null;
      return link === null ? [] : [{ kind: 'BROKEN_TRACE', batchNo, brokenAt: link }];
    });
    expect([...seed.faults(world)]).toEqual(broken);
    expect(broken.length).toBeGreaterThan(0);
  });

  it('keeps a value of goods to decided cases of items that know one', () => {
    const known = new Set(penaltyItems.filter((item) => item.goodsMultiple).map(({ code }) => code));
    const cases = table<{ actCode: string; fine: string | null; goodsValue: string | null }>(
      'AgriCaseEntity',
    );
    for (const { actCode, fine, goodsValue } of cases) {
      expect(goodsValue !== null).toBe(known.has(actCode) && fine !== null && Number(fine) > 0);
    }
  });

  it('leaves a quarter of the epidemics unannounced and announces none before its report', () => {
    const events = table<AnimalEventEntity>('AnimalEventEntity');
    expect(events.filter(({ announcedOn }) => announcedOn === null)).toHaveLength(events.length / 4);
    for (const { reportedOn, announcedOn } of events) {
      expect(announcedOn === null || (announcedOn > reportedOn && announcedOn <= world.date)).toBe(true);
    }
  });

  it('takes its firms from those that agriculture has to do with', () => {
    const own = new Set(
      Array.from({ length: 440 }, (_, n) => enterprise(world, nthFirm('agriculture', n)).uscc),
    );
    expect(licences().filter(({ uscc }) => !own.has(uscc))).toEqual([]);
  });
});
