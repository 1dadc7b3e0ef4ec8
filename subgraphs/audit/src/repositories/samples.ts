import type { Principal } from '#shared/auth/principal';
import { eq, type Condition } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { AuditSampleEntity } from '../entities/auditSample.entity';
import { SampleItemEntity } from '../entities/sampleItem.entity';

type NoFilter = Readonly<Record<string, never>>;

/** Who oversees the use of data sees every sample. */
const overseeing = 'audit:grant:review';

/** Which samples exist for a caller: their own. */
export const visibleSamples = ({ subject, scopes }: Principal): readonly Condition[] =>
  scopes.includes(overseeing) ? [] : eq('drawnBy', subject);

export const sampleList: ListSpec<AuditSampleEntity, NoFilter, 'DRAWN_AT_DESC'> = {
  name: 'auditSamples',
  entity: AuditSampleEntity,
  key: 'id',
  sorts: { DRAWN_AT_DESC: [['drawnAt', 'DESC']] },
  defaultSort: 'DRAWN_AT_DESC',
  where: () => [],
};

export const sampleItemList: ListSpec<SampleItemEntity, NoFilter, 'POSITION_ASC'> = {
  name: 'auditSampleItems',
  entity: SampleItemEntity,
  key: 'id',
  sorts: { POSITION_ASC: [['position', 'ASC']] },
  defaultSort: 'POSITION_ASC',
  where: () => [],
};
