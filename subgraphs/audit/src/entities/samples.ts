import { AuditSampleEntity } from './auditSample.entity';
import { SampleItemEntity } from './sampleItem.entity';
import { SamplePoolEntity } from './samplePool.entity';
import { SampleStratumEntity } from './sampleStratum.entity';

export const sampleEntities = [AuditSampleEntity, SampleStratumEntity, SampleItemEntity, SamplePoolEntity];
