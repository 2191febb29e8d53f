import { FORMAT } from '../../../../../platform/api/CodesDeRefus.ts';
import { ErreurFonctionnelle } from '../../../../../platform/api/ErreurFonctionnelle.ts';

/** A field whose value can't be taken, in the words that the API has for a wrong format. */
export const refuserChamp = (champ: string, pourquoi: string): ErreurFonctionnelle =>
  new ErreurFonctionnelle(FORMAT.codeRetour, `${FORMAT.message} - ${champ} : ${pourquoi}`);

/** @throws ErreurFonctionnelle when the field is unset */
export const exigerChamp = <T>(valeur: T | undefined, champ: string): T => {
  if (valeur === undefined) throw refuserChamp(champ, 'valeur obligatoire');
  return valeur;
};
