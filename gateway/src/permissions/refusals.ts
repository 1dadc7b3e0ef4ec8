import { AppError } from '#shared/errors/appError';
import { errorTable } from '#shared/errors/table';

/** The fixed words of a denied field: they name neither scopes nor classes. */
export function deniedField(): AppError {
  const { meaning, whatToDo } = errorTable.UNAUTHORIZED_FIELD_OR_TYPE;
  return new AppError('UNAUTHORIZED_FIELD_OR_TYPE', {
    en: `${meaning.en} ${whatToDo.en}`,
    zh: `${meaning.zh}${whatToDo.zh}`,
  });
}

/** The fixed words of a value that came unmasked and was kept back: a fault of the graph, not of the caller. */
export function keptBack(): AppError {
  const { meaning, whatToDo } = errorTable.INTERNAL_SERVER_ERROR;
  return new AppError('INTERNAL_SERVER_ERROR', {
    en: `${meaning.en} ${whatToDo.en}`,
    zh: `${meaning.zh}${whatToDo.zh}`,
  });
}

/** Why an operation is refused whole, before anything runs. */
export type Refusal =
  | { readonly kind: 'MUTATION_DENIED' }
  /** Something is read for a stated purpose, or under a grant, alone. It names no field: who may not know it is not told. */
  | { readonly kind: 'PURPOSE_REQUIRED' }
  /** Some field is not in the grant, or more than it can open. */
  | { readonly kind: 'OUTSIDE_GRANT' }
  /** `coordinate` may not be given; `isNamed` when the client itself wrote it, so that it may be told. */
  | { readonly kind: 'INPUT_DENIED'; readonly coordinate: string; readonly isNamed: boolean };

/** An operation refused whole, with the reason for logs and explanations. */
export class OperationRefused extends AppError {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind === 'PURPOSE_REQUIRED' ? 'PURPOSE_REQUIRED' : 'FORBIDDEN', wordsOf(refusal));
    this.name = 'OperationRefused';
  }
}

function wordsOf(refusal: Refusal): { en: string; zh: string } {
  if (refusal.kind === 'MUTATION_DENIED') {
    return {
      en: 'You may not run this change or read all of what it returns, so nothing was done. Ask the owning department.',
      zh: '您无权执行该变更或读取其全部返回字段，未作任何更改。请向数据主管部门申请权限。',
    };
  }
  if (refusal.kind === 'PURPOSE_REQUIRED') {
    return {
      en: 'The operation reads data that is shown for a stated purpose only. Send "x-purpose" with a code of the query "purposes", and as an auditor "x-grant" with the identifier of a grant in force; ask for one with "requestGrant".',
      zh: '操作所读数据须说明目的方可提供。请以 "x-purpose" 发送目的代码（见查询 "purposes"）；审计人员还须以 "x-grant" 发送生效中的授权标识，可用 "requestGrant" 申请。',
    };
  }
  if (refusal.kind === 'OUTSIDE_GRANT') {
    return {
      en: 'The operation reads more than the grant opens, so nothing was run. Leave those fields out, or ask for a grant of them; "/graphql/explain" says which.',
      zh: '操作读取的内容超出授权范围，未执行。请去掉相应字段或另行申请授权；可用 "/graphql/explain" 查看是哪些字段。',
    };
  }
  const [en, zh] = refusal.isNamed
    ? [`by "${refusal.coordinate}"`, `以“${refusal.coordinate}”`]
    : ['by the default of an input that you did not give', '以未填写输入项的默认值'];
  return {
    en: `You may not search or sort ${en}, so nothing was run. Leave it out, or ask the owning department.`,
    zh: `您无权${zh}检索或排序，操作未执行。请去掉该输入，或向数据主管部门申请权限。`,
  };
}
