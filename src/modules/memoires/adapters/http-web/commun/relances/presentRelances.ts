import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import { formatInstant } from '../../../../../../platform/web/formats.ts';
import type { EntreeHistorique } from '../../../../domain/EntreeHistorique.ts';
import { etatDe } from '../../../../domain/etats.ts';
import { echangesDeRelance } from '../../../../domain/Relance.ts';
import { textesDe } from '../textes/textesDe.ts';

export interface RelancePresentee {
  readonly cle: string;
  readonly qui: string;
  readonly texte: string;
  /** It waits for the court. */
  readonly ouverte: boolean;
  readonly reponse: { readonly titre: string; readonly qui: string; readonly texte: string } | null;
}

/** The thread of the relances, in order, each with the words of the court or with what it did since. */
export const presentRelances = (
  historique: readonly EntreeHistorique[],
  langue: Langue,
): readonly RelancePresentee[] => {
  const textes = textesDe(langue).relances;
  const qui = ({ acteurNom, le }: EntreeHistorique): string =>
    textes.qui(acteurNom, formatInstant(le, langue));
  return echangesDeRelance(historique).map(({ relance, reponse }) => ({
    cle: String(relance.rang),
    qui: qui(relance),
    texte: relance.texte ?? '',
    ouverte: reponse === null,
    reponse: reponse && {
      titre:
        reponse.acte === 'REPONDRE_A_LA_RELANCE'
          ? textes.reponse
          : textes.avance(etatDe(reponse.etat).libelle[langue]),
      qui: qui(reponse),
      texte: reponse.texte ?? '',
    },
  }));
};
