import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { PageCourante, pageDe, type PageContext } from './PageContext.ts';

/** The whole HTML document of a page whose root is `Layout`. */
export const renderPage = (context: PageContext, page: VNode): string =>
  `<!DOCTYPE html>\n${renderToString(h(PageCourante.Provider, { value: pageDe(context) }, page))}`;
