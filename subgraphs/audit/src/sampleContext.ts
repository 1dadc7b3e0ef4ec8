import { rowByKey, rowsByParent } from '#shared/loaders/rowLoaders';
import { List } from '#shared/pagination/list';
import { AuditSampleEntity } from './entities/auditSample.entity';
import { SampleStratumEntity } from './entities/sampleStratum.entity';
import { sampleItemList, sampleList, visibleSamples } from './repositories/samples';
import { createSample } from './sampling/createSample';
import type { SampleInput } from './sampling/sampleRequest';
import type { AuditBase } from './services';

/** Of samples: their lists and loaders, narrowed to those the caller may see, and the draw. */
export function sampleContext(base: AuditBase) {
  const { db, cursorKey, principal } = base;
  return {
    visibleSamples: visibleSamples(principal),
    samples: new List(db, cursorKey, sampleList),
    sample: rowByKey(db, AuditSampleEntity, 'id', visibleSamples(principal)),
    sampleItems: new List(db, cursorKey, sampleItemList),
    strataOfSample: rowsByParent(db, SampleStratumEntity, 'sampleId', ['ordinal']),
    createSample: (input: SampleInput) => createSample(base, input),
  };
}
