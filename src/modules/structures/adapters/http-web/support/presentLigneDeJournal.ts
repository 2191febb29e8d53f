import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { formatInstant } from '../../../../../platform/web/formats.ts';
import type { LigneLue } from '../../../application/support/ConsulterJournalDuSupport.ts';
import { nomDePersonne } from '../nomDePersonne.ts';
import { textesDe } from '../textes/textesDe.ts';
import { cheminsDuSupport } from './cheminsDuSupport.ts';
import { textesDuSupport } from './textes/textesDuSupport.ts';

export interface LignePresentee {
  readonly id: number;
  readonly date: string;
  readonly agent: string;
  readonly acte: string;
  /** What it was about; without a link for a search, and for what is gone. */
  readonly objet: string;
  readonly lien: string | null;
}

export const presentLigneDeJournal = (ligne: LigneLue, langue: Langue): LignePresentee => {
  const textes = textesDuSupport(langue);
  const { id, le, par, objet } = ligne;
  const commune = { id, date: formatInstant(le, langue), agent: nomDePersonne(par, textesDe(langue)) };
  if (ligne.acte === 'RECHERCHE') {
    const trouves = textes.resultats(ligne.resultats);
    return {
      ...commune,
      acte: textes.rechercheNotee,
      objet: `${textes.genres[ligne.genre]}, ${trouves}`,
      lien: null,
    };
  }
  const { nature, objetId } = ligne;
  return {
    ...commune,
    acte: textes.actesDAcces[ligne.acte],
    objet: objet ?? textes.objetDisparu,
    lien:
      objet === null
        ? null
        : nature === 'PERSONNE'
          ? cheminsDuSupport.personne(objetId)
          : cheminsDuSupport.structure(objetId),
  };
};
