import type { RequestHandler } from 'express';
import { AppError } from '#shared/errors/appError';
import { isUtf8Json } from './mediaType';

const methodsWithBody = new Set(['POST', 'PUT', 'PATCH']);

const notJson = (came: string | undefined): AppError =>
  new AppError('UNSUPPORTED_MEDIA_TYPE', {
    en:
      `Expected "Content-Type: application/json" in utf-8, got ${came === undefined ? 'none' : 'another type or charset'}. ` +
      'Send the request as JSON.',
    zh: `应为 utf-8 编码的 "Content-Type: application/json"，实际${came === undefined ? '未提供' : '为其他类型或字符集'}。请以 JSON 发送请求。`,
  });

const crossSite = (): AppError =>
  new AppError('BAD_REQUEST', {
    en: 'A browser sent this request from another site without "Content-Type: application/json". Send that header.',
    zh: '该请求由浏览器从其他站点发出且未带 "Content-Type: application/json"。请加上该请求头。',
  });

/**
 * Refuses what a page of another site can make a browser send without asking first (the "simple" requests of the Fetch
 * standard): bodies that are not JSON, whatever the method says, and requests marked cross-site or same-site by
 * `Sec-Fetch-Site` without a JSON content type. A GET without these marks passes: it can only run queries, and no cookie
 * authenticates.
 */
export const refuseCrossSite = (): RequestHandler => (req, _res, next) => {
  const contentType = req.get('content-type');
  const isJson = isUtf8Json(contentType);
  if (!isJson && (contentType !== undefined || methodsWithBody.has(req.method))) throw notJson(contentType);

  const site = req.get('sec-fetch-site')?.toLowerCase();
  if (!isJson && (site === 'cross-site' || site === 'same-site')) throw crossSite();
  next();
};
