import type { Request, Response } from 'express';
import type { JSX } from 'preact';
import type { Langue } from '../../kernel/domain/Langue.ts';
import type { ChoixDeStructure, Flash } from '../web/PageContext.ts';
import { renderPage } from '../web/renderPage.ts';
import { pageContextOf } from './pageContextOf.ts';

/** How a route answers a person. */
export class Web {
  constructor(
    private readonly req: Request,
    private readonly res: Response,
  ) {}

  get langue(): Langue {
    return this.res.locals.langue;
  }

  /** The request asks for JSON: a script of ours, saving in the background. */
  get veutDuJson(): boolean {
    return this.req.accepts(['html', 'json']) === 'json';
  }

  /** `structures`: the filter « Toutes les structures », on the pages that have it. */
  page(vnode: JSX.Element, status = 200, structures?: ChoixDeStructure): void {
    const html = renderPage(pageContextOf(this.req, this.res, structures), vnode);
    this.res.status(status).set({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    this.res.end(Buffer.from(html));
  }

  redirect(to: string, flash?: Flash): void {
    if (flash) this.req.session.flash = flash;
    this.res.redirect(303, to);
  }

  json(body: unknown, status = 200): void {
    this.res.status(status).set('Cache-Control', 'no-store').json(body);
  }

  /** A file to keep, never to be shown by the browser as a page of ours. */
  download(nom: string, type: string): Response {
    return this.res.status(200).type(type).attachment(nom).set({
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    });
  }
}
