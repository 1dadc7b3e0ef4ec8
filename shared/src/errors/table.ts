/** A sentence in the two languages of the graph. Chinese is chosen by `Accept-Language: zh`. */
export interface Message {
  readonly en: string;
  readonly zh: string;
}

export type Language = keyof Message;

interface ErrorEntry {
  /** HTTP status when the whole request fails with this code before execution; 200 where it is reported beside data. */
  readonly status: number;
  /** Whether the same request may succeed later without a change. */
  readonly retryable: boolean;
  readonly meaning: Message;
  readonly whatToDo: Message;
}

const entry = (
  status: number,
  retryable: boolean,
  meaning: readonly [string, string],
  whatToDo: readonly [string, string],
): ErrorEntry => ({
  status,
  retryable,
  meaning: { en: meaning[0], zh: meaning[1] },
  whatToDo: { en: whatToDo[0], zh: whatToDo[1] },
});

/**
 * The one error table. docs/errors.md is generated from it and a test compares both ways.
 * Codes are stable: a client may switch on them; messages may improve at any time.
 */
export const errorTable = {
  GRAPHQL_PARSE_FAILED: entry(
    400,
    false,
    ['The document is not GraphQL.', '文档不是合法的 GraphQL。'],
    ['Correct the syntax at the given location.', '按所给位置修正语法。'],
  ),
  GRAPHQL_VALIDATION_FAILED: entry(
    400,
    false,
    ['The operation does not fit the schema you may see.', '操作与您可见的图模式不符。'],
    ['Compare the operation with the schema.', '请对照图模式检查操作。'],
  ),
  BAD_USER_INPUT: entry(
    200,
    false,
    ['A variable or argument has a wrong value.', '变量或参数取值有误。'],
    [
      'Read the message: it says what was expected and what came.',
      '请看错误信息：其中说明了期望值与实际值。',
    ],
  ),
  BAD_CURSOR: entry(
    200,
    false,
    [
      'The cursor was not issued by this list, or for another order or filter.',
      '游标不是本列表签发，或属于其他排序、筛选条件。',
    ],
    ['Start again from the first page.', '请从第一页重新开始。'],
  ),
  BAD_REQUEST: entry(
    400,
    false,
    ['The HTTP request is not a GraphQL request.', 'HTTP 请求不是 GraphQL 请求。'],
    [
      'POST a JSON object with "query", optional "variables" and "operationName".',
      '请以 POST 发送含 "query" 以及可选 "variables"、"operationName" 的 JSON 对象。',
    ],
  ),
  REQUEST_TOO_LARGE: entry(
    413,
    false,
    ['The request body is larger than allowed.', '请求体超过允许的大小。'],
    ['Send a smaller request, or ask for pages.', '请缩小请求或分页获取。'],
  ),
  UNSUPPORTED_MEDIA_TYPE: entry(
    415,
    false,
    ['The content type is not JSON.', '内容类型不是 JSON。'],
    ['Send "Content-Type: application/json".', '请使用 "Content-Type: application/json"。'],
  ),
  OPERATION_RESOLUTION_FAILURE: entry(
    400,
    false,
    ['The operation to run could not be chosen.', '无法确定要执行的操作。'],
    [
      'Send "operationName" naming one of the operations in the document.',
      '请以 "operationName" 指明文档中的一个操作。',
    ],
  ),
  PERSISTED_QUERY_NOT_FOUND: entry(
    200,
    false,
    ['No stored operation has this hash.', '没有该哈希对应的已存操作。'],
    ['Send the document itself.', '请发送文档本身。'],
  ),
  PERSISTED_QUERY_NOT_SUPPORTED: entry(
    200,
    false,
    ['Stored operations are switched off here.', '此处未启用已存操作。'],
    ['Send the document itself.', '请发送文档本身。'],
  ),
  UNAUTHENTICATED: entry(
    401,
    false,
    ['The token is missing where one is needed, expired, or not valid.', '令牌缺失、过期或无效。'],
    [
      'Sign in again. Without any token the public part of the graph is served.',
      '请重新登录。不带令牌时仅提供公开数据。',
    ],
  ),
  FORBIDDEN: entry(
    403,
    false,
    ['You may not run this operation.', '您无权执行该操作。'],
    ['Ask the owning department for the right.', '请向数据主管部门申请权限。'],
  ),
  UNAUTHORIZED_FIELD_OR_TYPE: entry(
    200,
    false,
    [
      'You may not read this field; its value is null in the answer.',
      '您无权读取该字段，答复中其值为 null。',
    ],
    ['Leave the field out, or ask the owning department.', '请去掉该字段，或向主管部门申请。'],
  ),
  PURPOSE_REQUIRED: entry(
    200,
    false,
    ['Sensitive data is read for a stated purpose only.', '读取敏感数据须说明目的。'],
    ['State the purpose and the grant.', '请说明目的并提供授权。'],
  ),
  GRANT_EXPIRED: entry(
    200,
    false,
    ['The grant is no longer, or not yet, in force.', '授权已失效或尚未生效。'],
    ['Ask for a new grant.', '请申请新的授权。'],
  ),
  COST_TOO_HIGH: entry(
    400,
    false,
    ['The operation is estimated to cost more than allowed.', '操作的预估成本超过上限。'],
    ['Ask for fewer fields or smaller pages.', '请减少字段或缩小分页。'],
  ),
  DEPTH_LIMIT: entry(
    400,
    false,
    [
      'The operation is nested deeper, or has more tokens, aliases or root fields, than allowed.',
      '操作的嵌套深度、词元、别名或根字段数超过上限。',
    ],
    ['Split the operation.', '请拆分操作。'],
  ),
  UNSATISFIABLE_OPERATION: entry(
    400,
    false,
    [
      'The operation is valid, but no department can serve a part of it.',
      '操作合法，但其中某部分没有部门能够提供。',
    ],
    [
      'The message names the part: leave it out, or ask for it in an operation of its own.',
      '错误信息指明该部分：请去掉它，或在单独的操作中获取。',
    ],
  ),
  RATE_LIMITED: entry(
    429,
    true,
    ['Too many requests.', '请求过于频繁。'],
    ['Wait as "Retry-After" says.', '请按 "Retry-After" 等待。'],
  ),
  OVERLOADED: entry(
    503,
    true,
    [
      'The gateway has more to do than it can, and did not begin with the request.',
      '网关过载，未开始处理该请求。',
    ],
    ['Wait as "Retry-After" says.', '请按 "Retry-After" 等待。'],
  ),
  SUBGRAPH_UNAVAILABLE: entry(
    200,
    true,
    ['A department cannot be reached; its fields are null.', '某部门暂不可用，其字段为 null。'],
    ['Use the rest of the answer; try again later.', '请先使用其余结果，稍后重试。'],
  ),
  SUBGRAPH_TIMEOUT: entry(
    200,
    true,
    ['A department did not answer in time; its fields are null.', '某部门未及时答复，其字段为 null。'],
    [
      'Use the rest of the answer; try again later or ask for less.',
      '请先使用其余结果，稍后重试或减少请求。',
    ],
  ),
  NOT_FOUND: entry(
    200,
    false,
    ['The record to change does not exist.', '要变更的记录不存在。'],
    ['Check the key.', '请核对标识。'],
  ),
  CONFLICT: entry(
    200,
    false,
    ['Somebody changed the record meanwhile.', '记录已被他人修改。'],
    ['Read it again and repeat the change.', '请重新读取后再修改。'],
  ),
  ILLEGAL_TRANSITION: entry(
    200,
    false,
    ['The law does not allow this step now.', '依法当前不得进行该步骤。'],
    ['The message names the article and what is missing.', '错误信息列明条款与所缺要件。'],
  ),
  BEYOND_CALENDAR: entry(
    200,
    false,
    ['The deadline lies beyond the published holiday calendar.', '期限超出已公布的节假日安排。'],
    [
      'Wait for the State Council to publish the next year; Yiyu never guesses a working day.',
      '请等待国务院公布下一年度安排；系统不推测工作日。',
    ],
  ),
  STANDARD_NOT_AVAILABLE: entry(
    200,
    false,
    ['The standard in force on that date has no table here yet.', '该日期适用的标准尚未录入。'],
    ['Load the table of the standard; no value is estimated.', '请录入该标准的数值表；系统不作估算。'],
  ),
  LOOKUP_UNAVAILABLE: entry(
    200,
    false,
    ['People cannot be looked up by number now.', '当前无法按号码精确查询人员。'],
    [
      'The operator has to give the department the key its data was loaded with.',
      '请运维人员为该部门配置装载数据所用的密钥。',
    ],
  ),
  AUDIT_UNAVAILABLE: entry(
    503,
    true,
    ['The access cannot be recorded, so the data does not leave.', '访问无法留痕，数据不予提供。'],
    ['Try again later; the operator has been told.', '请稍后重试；已通知运维。'],
  ),
  INTERNAL_SERVER_ERROR: entry(
    500,
    true,
    ['Something failed inside; the details are in the log only.', '内部错误，详情仅见日志。'],
    ['Report the request id.', '请提供请求编号。'],
  ),
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorTable;
