import { decodeCursor, encodeCursor, type CursorBinding } from '#shared/pagination/cursor';
import type { Connection } from '#shared/pagination/list';
import { pageOf, type PageArguments } from '#shared/pagination/pageArguments';
import type { GrantableFieldFilterInput } from '../generated/types';
import { grantableFields, type GrantableFieldRow } from '../grants/catalogue';

export interface FieldPageArguments extends PageArguments {
  readonly filter?: GrantableFieldFilterInput | null;
}

const fits =
  ({ owner, type }: GrantableFieldFilterInput) =>
  ({ coordinate, owners }: GrantableFieldRow): boolean =>
    (owner == null || owners.includes(owner)) && (type == null || coordinate.startsWith(`${type}.`));

/** A page of the catalogue in the order of the coordinates. The catalogue lies in memory. @throws AppError BAD_USER_INPUT, BAD_CURSOR */
export function fieldPage(
  cursorKey: Buffer,
  { filter, ...page }: FieldPageArguments,
): Connection<GrantableFieldRow> {
  const { direction, size, cursor } = pageOf(page);
  const binding: CursorBinding = {
    key: cursorKey,
    list: 'grantableFields',
    sort: 'coordinate',
    filter: JSON.stringify(filter ?? null),
  };
  const all = grantableFields.filter(fits(filter ?? {}));
  const ordered = direction === 'FORWARD' ? all : [...all].reverse();
  const place = cursor === null ? null : String(decodeCursor(binding, cursor)[0]);
  const isAfter = ({ coordinate }: GrantableFieldRow): boolean =>
    place === null || (direction === 'FORWARD' ? coordinate > place : coordinate < place);
  const rest = ordered.filter(isAfter);
  const nodes = rest.slice(0, size);
  if (direction === 'BACKWARD') nodes.reverse();
  const edges = nodes.map((node) => ({ node, cursor: encodeCursor(binding, [node.coordinate]) }));
  const [more, cameFrom] = [rest.length > size, cursor !== null];
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: direction === 'FORWARD' ? more : cameFrom,
      hasPreviousPage: direction === 'FORWARD' ? cameFrom : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => Promise.resolve(all.length),
  };
}
