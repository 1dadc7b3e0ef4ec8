import type DataLoader from 'dataloader';
import type { ComplianceCertificateEntity } from '../entities/complianceCertificate.entity';
import type { FarmEntity } from '../entities/farm.entity';
import type { InputPurchaseEntity } from '../entities/inputPurchase.entity';
import type { ProductBatchEntity } from '../entities/productBatch.entity';
import type { ProductSampleEntity } from '../entities/productSample.entity';

export type Stage = 'DEALER' | 'FARM' | 'HARVEST' | 'CERTIFICATE' | 'SAMPLE';

export interface Step {
  readonly stage: Stage;
  readonly found: boolean;
  readonly on: string | null;
  readonly purchase: InputPurchaseEntity | null;
  readonly farm: FarmEntity | null;
  readonly batch: ProductBatchEntity | null;
  readonly certificate: ComplianceCertificateEntity | null;
  readonly sample: ProductSampleEntity | null;
}

export interface Trace {
  readonly batch: ProductBatchEntity;
  readonly steps: readonly Step[];
  readonly brokenAt: Stage | null;
}

export interface TraceLoaders {
  readonly batch: DataLoader<string, ProductBatchEntity | null>;
  readonly purchase: DataLoader<string, InputPurchaseEntity | null>;
  readonly farm: DataLoader<string, FarmEntity | null>;
  readonly certificateOf: DataLoader<string, ComplianceCertificateEntity | null>;
  readonly samplesOf: DataLoader<string, ProductSampleEntity[]>;
}

const empty = { on: null, purchase: null, farm: null, batch: null, certificate: null, sample: null } as const;

/** The way of a batch: dealer, farm, harvest, certificate, sample. Null for a batch that does not exist. */
export async function traceProduct(batchNo: string, loaders: TraceLoaders): Promise<Trace | null> {
  const batch = await loaders.batch.load(batchNo);
  if (!batch) return null;
  const [purchase, farm, certificate, samples] = await Promise.all([
    batch.inputPurchaseId === null ? null : loaders.purchase.load(batch.inputPurchaseId),
    loaders.farm.load(batch.farmId),
    loaders.certificateOf.load(batchNo),
    loaders.samplesOf.load(batchNo),
  ]);
  const sample = samples[0] ?? null;
  const steps: Step[] = [
    // The day of the purchase is the dealer's ledger, which is internal: it shows in `purchase` alone.
    { ...empty, stage: 'DEALER', found: purchase !== null, purchase },
    { ...empty, stage: 'FARM', found: farm !== null, farm },
    { ...empty, stage: 'HARVEST', found: true, on: batch.harvestedOn, batch },
    {
      ...empty,
      stage: 'CERTIFICATE',
      found: certificate !== null,
      on: certificate?.issuedOn ?? null,
      certificate,
    },
    { ...empty, stage: 'SAMPLE', found: sample !== null, on: sample?.sampledOn ?? null, sample },
  ];
  return { batch, steps, brokenAt: steps.find(({ found }) => !found)?.stage ?? null };
}
