import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { ErrorSentences } from '../../../../../platform/http/ErrorTexts.ts';
import type { Flash } from '../../../../../platform/web/PageContext.ts';
import type { BilanNomme } from '../../../application/nommerLesRefus.ts';
import { nomDePersonne } from '../nomDePersonne.ts';
import { textesDe } from '../textes/textesDe.ts';
import { textesDesAcces } from './textesDesAcces.ts';

interface Titres {
  readonly faits: (nombre: number) => string;
  readonly aucun: string;
  readonly effet: string;
}

/** What was done, then each one that was not and why. */
export const bilanLisible = (
  { faits, refuses }: BilanNomme,
  titres: Titres,
  langue: Langue,
  sentences: ErrorSentences,
): Flash => {
  const { enNombre } = textesDesAcces(langue);
  const raisons = refuses.map(({ personne, cause }) => {
    const pourquoi = sentences.sentence(langue, cause.code, cause);
    return personne ? enNombre.unNonFait(nomDePersonne(personne, textesDe(langue)), pourquoi) : pourquoi;
  });
  const suite = raisons.length === 0 ? [] : [enNombre.nonFaits([...new Set(raisons)].join(' '))];
  const effet = faits.length === 0 ? [] : [titres.effet];
  return {
    ton: faits.length === 0 ? 'alerte' : refuses.length === 0 ? 'succes' : 'info',
    titre: faits.length === 0 ? titres.aucun : titres.faits(faits.length),
    texte: [...effet, ...suite].join(' '),
  };
};
