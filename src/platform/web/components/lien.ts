import { balisage, RIEN, type Balisage } from '../Balisage.ts';
import { lienSur } from './lienSur.ts';

/** What `Lien` shows, for the rows of a table. `complement`: what a screen reader adds. */
export const lien = (href: string, libelle: string, complement?: string): Balisage => {
  const suite =
    complement === undefined ? RIEN : balisage`<span class="govuk-visually-hidden"> ${complement}</span>`;
  return lienSur(href)
    ? balisage`<a href="${href}" class="govuk-link">${libelle}${suite}</a>`
    : balisage`<span>${libelle}${suite}</span>`;
};
