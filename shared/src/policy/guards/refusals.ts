import { AppError } from '#shared/errors/appError';
import { errorTable } from '#shared/errors/table';

const { meaning, whatToDo } = errorTable.UNAUTHORIZED_FIELD_OR_TYPE;

/**
 * The one answer to a field that may not be read. A single object: it names nothing, and a list of 10,000 rows that are denied
 * does not pay for 10,000 stacks.
 */
export const deniedField = new AppError('UNAUTHORIZED_FIELD_OR_TYPE', {
  en: `${meaning.en} ${whatToDo.en}`,
  zh: `${meaning.zh}${whatToDo.zh}`,
});

export const refusedInput = new AppError('FORBIDDEN', {
  en: 'You may not search or sort by one of the inputs given, so nothing was run. Leave it out, or ask the owning department.',
  zh: '您无权以所给的某项输入检索或排序，操作未执行。请去掉该输入，或向数据主管部门申请权限。',
});

export const refusedMutation = new AppError('FORBIDDEN', {
  en: 'You may not run this change or read all of what it returns, so nothing was done. Ask the owning department.',
  zh: '您无权执行该变更或读取其全部返回字段，未作任何更改。请向数据主管部门申请权限。',
});

export const refusedIntrospection = new AppError('FORBIDDEN', {
  en: "A department's own schema is read by the composer only. Read the graph's schema from the gateway.",
  zh: '部门子图的模式仅供组合工具读取。请从网关读取图模式。',
});
