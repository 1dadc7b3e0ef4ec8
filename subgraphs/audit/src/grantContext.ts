import { rowByKey, rowsByParent } from '#shared/loaders/rowLoaders';
import { List } from '#shared/pagination/list';
import type { PageArguments } from '#shared/pagination/pageArguments';
import { AuditGrantEntity } from './entities/auditGrant.entity';
import { GrantEventEntity } from './entities/grantEvent.entity';
import { SharingRequestEntity } from './entities/sharingRequest.entity';
import { visibleGrants, visibleSharing } from './grants/visibility';
import { recordList } from './repositories/accessLists';
import { visibleRecords } from './repositories/accessPlaces';
import { grantList, sharingList } from './repositories/grantLists';
import type { AuditBase } from './services';

export function grantContext({ db, cursorKey, principal, services }: AuditBase) {
  const now = services.now ?? (() => new Date());
  const grantsToSee = visibleGrants(principal);
  const sharingToSee = visibleSharing(principal);
  const recordsToSee = visibleRecords(principal, 'id');
  const grant = rowByKey(db, AuditGrantEntity, 'id', grantsToSee);
  const records = new List(db, cursorKey, recordList);
  return {
    now,
    /** Null for a grant that does not exist for the caller. */
    grantById: (id: string) => grant.load(id),
    sharingRequest: rowByKey(db, SharingRequestEntity, 'id', sharingToSee),
    eventsOf: rowsByParent(db, GrantEventEntity, 'grantId', ['sequence']),
    grants: new List(db, cursorKey, grantList(now)),
    grantsToSee,
    sharingRequests: new List(db, cursorKey, sharingList),
    sharingToSee,
    /** What the access log tells of a grant: the pages of many grants come in one statement. */
    usesOf: (id: string, page: PageArguments) => records.connectionOf('grantId', id, page, recordsToSee),
  };
}
