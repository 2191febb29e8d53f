import type { VNode } from 'preact';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { pageDe, PageCourante, type PageContext } from '../../../src/platform/web/PageContext.ts';
import { contexteDeGalerie } from './contexteDeGalerie.ts';

/** The HTML of one component, outside any layout. */
export const rendre = (composant: VNode, contexte: Partial<PageContext> = {}): string =>
  renderToString(h(PageCourante.Provider, { value: pageDe(contexteDeGalerie(contexte)) }, composant));
