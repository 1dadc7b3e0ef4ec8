import { departmentNames } from '#shared/auth/departmentNames';
import { departments, type DepartmentName } from '#shared/auth/principal';
import { AppError } from './appError';
import { errorTable } from './table';

const isDepartment = (name: string): name is DepartmentName =>
  (departments as readonly string[]).includes(name);

/** A department that is down or too slow, by its name in both languages; never an address, a status or a text of its own. */
export function departmentError(
  code: 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_TIMEOUT',
  service: string,
): AppError {
  const name = isDepartment(service) ? departmentNames[service] : { en: service, zh: service };
  const { meaning, whatToDo, retryable } = errorTable[code];
  return new AppError(
    code,
    { en: `${name.en}: ${meaning.en} ${whatToDo.en}`, zh: `${name.zh}：${meaning.zh}${whatToDo.zh}` },
    { service, retryable },
  );
}
