import { eq, inForceOn, within } from '#shared/db/where';
import type { ListSpec } from '#shared/pagination/list';
import { AbnormalListingEntity } from '../entities/abnormalListing.entity';

export interface AbnormalListingFilter {
  readonly region?: string | null;
  readonly reason?: string | null;
  readonly listedAsOf?: string | null;
}

export type AbnormalListingOrder = 'LISTED_ON_DESC' | 'LISTED_ON_ASC';

export const abnormalListingList: ListSpec<
  AbnormalListingEntity,
  AbnormalListingFilter,
  AbnormalListingOrder
> = {
  name: 'AbnormalListing',
  entity: AbnormalListingEntity,
  key: 'id',
  sorts: { LISTED_ON_DESC: [['listedOn', 'DESC']], LISTED_ON_ASC: [['listedOn', 'ASC']] },
  defaultSort: 'LISTED_ON_DESC',
  where: (filter) => [
    ...within(filter.region),
    ...eq('reason', filter.reason),
    ...inForceOn('listedOn', 'removedOn', filter.listedAsOf),
  ],
};
