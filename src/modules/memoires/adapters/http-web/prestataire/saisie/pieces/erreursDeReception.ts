import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import type { ErrorSentences } from '../../../../../../../platform/http/ErrorTexts.ts';
import type { FichiersRecus } from '../../../../../../../platform/http/ReceptionDeFichiers.ts';
import type { ErreurDeChamp } from '../../../../../../../platform/web/ErreurDeChamp.ts';
import { textesDe } from '../textes/textesDe.ts';

/** What went wrong with the files that were sent, beside the field that can put it right. */
export const erreursDeReception = (
  { jointes, refus, interrompu }: FichiersRecus,
  sentences: ErrorSentences,
  langue: Langue,
): readonly ErreurDeChamp[] => {
  const { pieces: textes } = textesDe(langue);
  const erreurs = refus.map((refuse) => ({
    champ: refuse.code === 'memoire.type-de-piece-inconnu' ? 'type' : 'fichiers',
    message: sentences.sentence(langue, refuse.code, refuse),
  }));
  if (interrompu) return [...erreurs, { champ: 'fichiers', message: textes.interrompu }];
  if (erreurs.length > 0 || jointes.length > 0) return dedoublonnees(erreurs);
  return [{ champ: 'fichiers', message: textes.aucunFichier }];
};

const dedoublonnees = (erreurs: readonly ErreurDeChamp[]): readonly ErreurDeChamp[] => [
  ...new Map(erreurs.map((erreur) => [erreur.message, erreur])).values(),
];
