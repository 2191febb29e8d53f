import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import { formatInstant } from '../../../../../../platform/web/formats.ts';
import type { Referentiel } from '../../../../application/ports/Referentiel.ts';
import type { DonneesMemoire } from '../../../../domain/DonneesMemoire.ts';
import { motifDeLEntree } from '../../commun/motifDeLEntree.ts';
import { textesDe } from '../textes/textesDe.ts';

export interface Echange {
  readonly qui: string;
  readonly motif: string;
  readonly demande: string;
  readonly reponse: {
    readonly qui: string;
    readonly texte: string;
    readonly pieces: readonly string[];
  } | null;
  /** What stands for the answer when there is none. */
  readonly attente: string;
}

/** What the court asked and what was answered, in order. */
export const presentEchanges = (
  { historique, pieces }: Pick<DonneesMemoire, 'historique' | 'pieces'>,
  referentiel: Pick<Referentiel, 'findMotif'>,
  langue: Langue,
): readonly Echange[] => {
  const textes = textesDe(langue).examen.echanges;
  return historique
    .filter(({ acte }) => acte === 'DEMANDER_COMPLEMENT')
    .map((demande) => {
      const suite = historique.find(
        ({ rang, acte }) => rang > demande.rang && (acte === 'COMPLETER' || acte === 'ABANDONNER'),
      );
      const reponse = suite?.acte === 'COMPLETER' ? suite : undefined;
      const jointes = pieces.filter(
        ({ ajouteeLe }) => reponse && ajouteeLe > demande.le && ajouteeLe <= reponse.le,
      );
      return {
        qui: textes.demande(demande.acteurNom, formatInstant(demande.le, langue)),
        motif: motifDeLEntree(referentiel, demande)?.libelle[langue] ?? '',
        demande: demande.texte ?? '',
        reponse: reponse
          ? {
              qui: textes.demande(reponse.acteurNom, formatInstant(reponse.le, langue)),
              texte: reponse.texte ?? '',
              pieces: jointes.map(({ nom }) => nom),
            }
          : null,
        attente: suite ? textes.abandon : textes.enAttente,
      };
    });
};
