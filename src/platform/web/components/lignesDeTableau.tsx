import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Balisage, balisage, echapper, RIEN } from '../Balisage.ts';
import { classes } from '../classes.ts';
import { PageCourante, type Page } from '../PageContext.ts';
import type { Colonne, SelectionDeLignes } from './Colonne.ts';

interface Lignes<Ligne> {
  readonly colonnes: readonly Colonne<Ligne>[];
  readonly lignes: readonly Ligne[];
  readonly cleDe: (ligne: Ligne) => string;
  readonly selection: SelectionDeLignes<Ligne> | undefined;
}

/** The rows of a table, written rather than rendered: they are most of what a list costs. */
export const lignesDeTableau = <Ligne,>(
  { colonnes, lignes, cleDe, selection }: Lignes<Ligne>,
  page: Page,
): string => {
  const cellules = colonnes.map((colonne) => celluleDe(colonne, page));
  return lignes
    .map((ligne) => {
      const choix = selection === undefined ? '' : caseDe(selection, ligne, cleDe(ligne), page).toString();
      return `<tr role="row">${choix}${cellules.map((cellule) => cellule(ligne)).join('')}</tr>`;
    })
    .join('');
};

const COCHEE = balisage` checked`;

const caseDe = <Ligne,>(
  { nom, libelleDe, choisies }: SelectionDeLignes<Ligne>,
  ligne: Ligne,
  cle: string,
  { textes }: Page,
): Balisage =>
  balisage`<td class="cp-tableau__case" role="cell"><label class="cp-case"><input type="checkbox" name="${nom}" value="${cle}"${choisies?.has(cle) ? COCHEE : RIEN} data-selection-ligne/><span class="govuk-visually-hidden">${textes.tableau.selectionner(libelleDe(ligne))}</span></label></td>`;

/** What all the cells of a column share is written once. */
const celluleDe = <Ligne,>(colonne: Colonne<Ligne>, page: Page): ((ligne: Ligne) => string) => {
  const classe = classeDeCellule(colonne);
  const attributs = balisage`${classe === '' ? RIEN : balisage` class="${classe}"`} data-libelle="${colonne.titre}"`;
  const [ouvre, ferme] = colonne.enTete
    ? [`<th scope="row" role="rowheader"${String(attributs)}>`, '</th>']
    : [`<td role="cell"${String(attributs)}>`, '</td>'];
  return (ligne) => ouvre + enHtml(colonne.rendu(ligne), page) + ferme;
};

const classeDeCellule = <Ligne,>({ aligne, insecable, enTete }: Colonne<Ligne>): string =>
  classes(
    aligne === 'droite' && 'cp-tableau__droite',
    insecable && 'cp-insecable',
    enTete && 'cp-tableau__entete',
  );

const enHtml = (contenu: Balisage | ComponentChildren, page: Page): string => {
  if (typeof contenu === 'string') return echapper(contenu);
  if (contenu instanceof Balisage) return contenu.toString();
  return renderToString(<PageCourante.Provider value={page}>{contenu}</PageCourante.Provider>);
};
