import { tokenOf } from '#shared/audit/token';
import { oneOf } from '#shared/db/where';
import { countRows } from '#shared/loaders/counts';
import { rowByKey, rowsByParent } from '#shared/loaders/rowLoaders';
import { List, type Connection } from '#shared/pagination/list';
import type { PageArguments } from '#shared/pagination/pageArguments';
import { AccessCoordinateEntity } from '../entities/accessCoordinate.entity';
import { AccessRecordEntity } from '../entities/accessRecord.entity';
import type { AccessLogFilterInput } from '../generated/types';
import type { AuditBase } from '../services';
import {
  coordinateList,
  entityList,
  isOfTimes,
  placeList,
  recordList,
  times,
  type AccessFilter,
} from './accessLists';
import { placesSeenBy, visibleRecords } from './accessPlaces';

export interface AccessPageArguments extends PageArguments {
  readonly filter?: AccessLogFilterInput | null | undefined;
}

/** Records of the access log as one caller sees them. */
export interface AccessRecords {
  /** Newest first. @throws AppError BAD_USER_INPUT, BAD_CURSOR */
  page(args: AccessPageArguments): Promise<Connection<AccessRecordEntity>>;
  /** Null for one that does not exist for the caller. */
  load(id: string): Promise<AccessRecordEntity | null>;
  fieldsOf(id: string): Promise<AccessCoordinateEntity[]>;
}

/** The same page with the records its rows belong to. */
async function recordsOf<Row extends { readonly recordId: string }>(
  connection: Connection<Row>,
  load: (id: string) => Promise<AccessRecordEntity | null>,
): Promise<Connection<AccessRecordEntity>> {
  const nodes = await Promise.all(
    connection.nodes.map(async ({ recordId }) => {
      const record = await load(recordId);
      if (!record) throw new Error(`The access log has no record ${recordId}.`);
      return record;
    }),
  );
  const { pageInfo, totalCount } = connection;
  const edges = connection.edges.map((edge, index) => ({
    node: nodes[index] as AccessRecordEntity,
    get cursor() {
      return edge.cursor;
    },
  }));
  return { edges, nodes, pageInfo, totalCount };
}

export function accessRecordsOf({ db, cursorKey, principal, services }: AuditBase): AccessRecords {
  const ofRecords = visibleRecords(principal, 'id');
  const ofParts = visibleRecords(principal, 'recordId');
  const places = placesSeenBy(principal);
  const byPlace = new List(db, cursorKey, placeList(places));
  const records = new List(db, cursorKey, recordList);
  const byCoordinate = new List(db, cursorKey, coordinateList);
  const byEntity = new List(db, cursorKey, entityList);
  const record = rowByKey(db, AccessRecordEntity, 'id', ofRecords);
  const fields = rowsByParent(db, AccessCoordinateEntity, 'recordId', ['coordinate']);
  const load = (id: string): Promise<AccessRecordEntity | null> => record.load(id);

  const filterOf = ({ entity, ...rest }: AccessLogFilterInput): AccessFilter => ({
    ...rest,
    ...(entity && {
      entity: { type: entity.type, token: tokenOf(services.tokenKey, entity.type, entity.key) },
    }),
  });

  const allPage = async (page: PageArguments, filter: AccessFilter) => {
    const connection = await byPlace.connection({ ...page, filter }, oneOf('place', places));
    // Places are counted where a record may lie in several; records are not.
    const totalCount = () => countRows(db, AccessRecordEntity, [...ofRecords, ...times(filter)]);
    return { ...(await recordsOf(connection, load)), totalCount };
  };

  return {
    page: async ({ filter: given, ...page }) => {
      const filter = given ? filterOf(given) : null;
      const args = { ...page, filter };
      if (filter?.entity) return recordsOf(await byEntity.connection(args, ofParts), load);
      if (filter?.coordinate != null) return recordsOf(await byCoordinate.connection(args, ofParts), load);
      if (isOfTimes(filter)) return allPage(page, filter ?? {});
      return records.connection(args, ofRecords);
    },
    load,
    fieldsOf: (id) => fields.load(id),
  };
}
