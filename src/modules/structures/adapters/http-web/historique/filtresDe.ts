import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { FiltresDHistorique } from '../../../application/historique/FiltresDHistorique.ts';
import { jourSaisi, type FiltresSaisis } from './filtresForm.ts';
import type { TextesHistorique } from './textes/fr.ts';

/** What the use case asks, with what could not be read of it. */
export const filtresDe = (
  saisie: FiltresSaisis,
  { dateInvalide }: TextesHistorique,
): { readonly filtres: FiltresDHistorique; readonly erreurs: FormErrors } => {
  const du = jourSaisi(saisie.du);
  const au = jourSaisi(saisie.au);
  return {
    filtres: {
      structureId: saisie.structure ?? null,
      acte: rempli(saisie.acte),
      auteur: rempli(saisie.auteur),
      personne: rempli(saisie.personne),
      du: du ?? null,
      au: au ?? null,
    },
    erreurs: [
      ...(du === undefined ? [{ champ: 'du', message: dateInvalide }] : []),
      ...(au === undefined ? [{ champ: 'au', message: dateInvalide }] : []),
    ],
  };
};

const rempli = (texte: string | undefined): string | null =>
  texte === undefined || texte === '' ? null : texte;
