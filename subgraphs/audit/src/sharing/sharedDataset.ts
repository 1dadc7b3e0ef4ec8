import type { DataDepartment } from '#shared/auth/principal';
import { excerpt } from '#shared/codes/excerpt';
import { badInput } from '#shared/errors/appError';
import { isAbove } from '#shared/grants/basis';
import type { PurposeCode } from '#shared/grants/purposes';
import { grantableFields, isDataDepartment } from '../grants/catalogue';
import { grantedCoordinates } from '../grants/requestedPurpose';

export interface SharedDataset {
  readonly owner: DataDepartment;
  readonly coordinates: readonly string[];
}

/** Left out unless it is named: specially protected, what every single grant has to say. */
const mostByDefault = 'PERSONAL';

const typeOf = (coordinate: string): string => coordinate.slice(0, coordinate.indexOf('.'));

function noDataset(dataset: string, owner: string): Error {
  const types = grantableFields
    .filter(({ owners }) => owners.includes(owner))
    .map((one) => typeOf(one.coordinate));
  const known = [...new Set(types)].map((type) => `${owner}.${type}`).join(', ');
  return badInput(
    `Expected a dataset with fields above internal as "department.Type"${known && ` (${known})`}, got ${excerpt(dataset)}. Choose from "grantableFields"; what is internal or public needs no sharing.`,
    `应为含内部级以上字段的数据集，形如 "department.Type"${known && `（${known}）`}，实际为 ${excerpt(dataset)}。请从 "grantableFields" 中选择；内部级及公开数据无须申请共享。`,
  );
}

/**
 * What a request for sharing is about.
 * @param dataset `department.Type`
 * @param given coordinates of that type; all that are above internal and not specially protected when left out
 * @throws AppError BAD_USER_INPUT
 */
export function sharedDataset(
  dataset: string,
  given: readonly string[] | null | undefined,
  purpose: PurposeCode,
): SharedDataset {
  const dot = dataset.indexOf('.');
  const [owner, type] = [dataset.slice(0, dot), dataset.slice(dot + 1)];
  if (dot < 0 || !isDataDepartment(owner)) throw noDataset(dataset, '');
  const fields = grantableFields.filter(
    ({ coordinate, owners }) => typeOf(coordinate) === type && owners.includes(owner),
  );
  if (fields.length === 0) throw noDataset(dataset, owner);
  const usual = fields.filter((field) => !isAbove(field.class, mostByDefault)).map((one) => one.coordinate);
  const coordinates = grantedCoordinates(given ?? usual, purpose);
  const other = coordinates.find((coordinate) => !fields.some((field) => field.coordinate === coordinate));
  if (other !== undefined) {
    throw badInput(
      `Expected fields of ${dataset}, got ${other}. Ask for other data with a request of its own.`,
      `应为 ${dataset} 的字段，实际为 ${other}。其他数据请另行申请。`,
    );
  }
  return { owner, coordinates };
}
