import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { FamilleEtat } from '../../../../platform/web/components/FamilleEtat.ts';
import { formatEntier, formatInstant } from '../../../../platform/web/formats.ts';
import type { EtatDeLivraison, Livraison } from '../../domain/Livraison.ts';
import { idDeMessage } from '../../application/webhooks/messages.ts';
import { textesDe } from './textes/textesDe.ts';

export interface LivraisonPresentee {
  readonly id: number;
  readonly message: string;
  readonly date: string;
  readonly etat: { readonly famille: FamilleEtat; readonly libelle: string };
  readonly reponse: string;
  readonly prochain: string;
  readonly relivrable: boolean;
}

const FAMILLES: Readonly<Record<EtatDeLivraison, FamilleEtat>> = {
  EN_ATTENTE: 'en-cours',
  LIVREE: 'accepte',
  ABANDONNEE: 'refuse',
  NON_ENVOYEE: 'clos',
};

export const presentLivraison = (livraison: Livraison, langue: Langue): LivraisonPresentee => {
  const { webhooks: textes, appels, jamais } = textesDe(langue);
  const { id, etat, statut, duree, motif, tentatives, prochainLe } = livraison;
  const reponse = [
    ...(statut === null ? [] : [String(statut)]),
    ...(motif === null ? [] : [textes.motifs[motif]]),
    ...(duree === null ? [] : [appels.ms(formatEntier(duree, langue))]),
    ...(tentatives === 0 ? [] : [textes.essais(tentatives)]),
  ];
  return {
    id,
    message: idDeMessage(id),
    date: formatInstant(livraison.creeeLe, langue),
    etat: { famille: FAMILLES[etat], libelle: textes.etatsDeLivraison[etat] },
    reponse: reponse.length === 0 ? jamais : reponse.join(', '),
    prochain: prochainLe === null ? jamais : formatInstant(prochainLe, langue),
    relivrable: etat !== 'EN_ATTENTE',
  };
};
