import { errorTable } from './table';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The text of docs/errors.md: the error table for people, one row a code, in both languages. */
export function errorsMarkdown(): string {
  const rows = Object.entries(errorTable).map(([code, { status, retryable, meaning, whatToDo }]) => {
    const retry = retryable ? 'yes 是' : 'no 否';
    const words = [`${meaning.en}<br>${meaning.zh}`, `${whatToDo.en}<br>${whatToDo.zh}`].map(cell);
    return `| \`${code}\` | ${status} | ${retry} | ${words.join(' | ')} |`;
  });
  return [
    '# Error codes 错误码',
    '',
    'Generated from `shared/src/errors/table.ts`; change the table, not this file.',
    '',
    'An error has `message`, `path`, and in `extensions` the `code`, the `service` that says so and the `requestId` to',
    'report. Codes are stable and may be switched on; messages come in Chinese for `Accept-Language: zh`, else in English.',
    '',
    'Status is the HTTP status when the whole request fails with the code; 200 where the error stands beside data.',
    'Retry says whether the same request may succeed later without a change.',
    '',
    '| Code 错误码 | Status 状态 | Retry 可重试 | Meaning 含义 | What to do 如何处理 |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
