import { AppError } from '#shared/errors/appError';

/** The same for a row that does not exist and for one that does not exist for the caller. */
export const notFound = (): AppError =>
  new AppError('NOT_FOUND', {
    en: 'Expected the key of an existing record, got another. Check the key.',
    zh: '应为已有记录的标识，实际不是。请核对标识。',
  });

/** For a row that the caller may read, but that lies outside the caller's divisions. */
export const forbidden = (): AppError =>
  new AppError('FORBIDDEN', {
    en: 'Expected a record in a division you work for, got one elsewhere. Ask the department there to make the change.',
    zh: '应为您负责区划内的记录，实际在其他区划。请由当地部门办理。',
  });
