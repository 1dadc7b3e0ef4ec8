/** Whether a `Content-Type` (RFC 9110 §8.3) is JSON in UTF-8: `application/json`, with no other charset than utf-8. */
export function isUtf8Json(contentType: string | undefined): boolean {
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  if (type.trim() !== 'application/json') return false;
  return parameters
    .map((parameter) => parameter.trim())
    .filter((parameter) => parameter.startsWith('charset'))
    .every((parameter) => /^charset=("?)utf-?8\1$/.test(parameter));
}
