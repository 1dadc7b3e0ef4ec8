import { AppError } from '#shared/errors/appError';

/** The one answer to a token that is not accepted: why stays untold, or the check could be probed. */
export const notValid = (): AppError =>
  new AppError('UNAUTHENTICATED', {
    en: 'The token is not valid. Sign in again, or leave the token out to see the public part of the graph.',
    zh: '令牌无效。请重新登录；不带令牌时仅提供公开数据。',
  });

/** Expiry alone is told apart: the caller can put it right by signing in again. */
export const expired = (): AppError =>
  new AppError('UNAUTHENTICATED', {
    en: 'The token has expired. Sign in again.',
    zh: '令牌已过期，请重新登录。',
  });
