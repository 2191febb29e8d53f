import type { ErrorRequestHandler, Request, Response } from 'express';
import { MulterError } from 'multer';
import { h } from 'preact';
import type { Logger } from 'pino';
import { DomainError } from '../../kernel/domain/DomainError.ts';
import { Overload } from '../Overload.ts';
import { ErreurPage } from '../web/ErreurPage.tsx';
import { httpStatus } from './httpStatus.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { presentErreur } from './presentErreur.ts';
import { Web } from './Web.ts';

interface Told {
  readonly status: number;
  readonly code: string;
  readonly error?: unknown;
  readonly retryAfterSeconds?: number | undefined;
}

const DATABASE_AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  '57P01',
  '57P03',
  'SQLITE_FULL',
  'SQLITE_BUSY',
  '53100',
]);

/** The page (or the problem in JSON) that tells what happened, what was kept and how to go on. */
export const renderError =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error);
    const told = tell(error);
    if (told.status >= 500) log.error({ err: error, req: { id: req.id } }, 'request failed');
    show(told, req, res);
  };

const tell = (error: unknown): Told => {
  if (error instanceof HttpRefusal) {
    const { status, code, retryAfterSeconds } = error;
    return { status, code, error, retryAfterSeconds };
  }
  if (error instanceof DomainError) return { status: httpStatus[error.kind], code: error.code, error };
  if (error instanceof Overload) return { status: 503, code: 'http.503', retryAfterSeconds: 5 };
  if (error instanceof MulterError) return { status: 413, code: 'http.413' };
  const { status, code, name } = error as { status?: number; code?: string; name?: string };
  if (name === 'KnexTimeoutError' || (code !== undefined && DATABASE_AWAY.has(code))) {
    return { status: 503, code: 'http.503', retryAfterSeconds: 5 };
  }
  if (status !== undefined && status >= 400 && status < 500)
    return { status, code: status === 413 ? 'http.413' : 'http.400' };
  return { status: 500, code: 'http.500' };
};

const show = ({ status, code, error, retryAfterSeconds }: Told, req: Request, res: Response): void => {
  const { edge, langue } = res.locals;
  if (retryAfterSeconds !== undefined) res.set('Retry-After', String(retryAfterSeconds));
  const message = edge.sentences.sentence(langue, code, error);
  const web = new Web(req, res);
  if (web.veutDuJson) {
    web.json({ type: code, title: message, status }, status);
    return;
  }
  web.page(h(ErreurPage, presentErreur({ status, code, message }, req, res)), status);
};
