import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { FamilleEtat } from '../../../../platform/web/components/FamilleEtat.ts';
import { formatEuros, formatJour } from '../../../../platform/web/formats.ts';
import type { Engagement, EtatDEngagement } from '../../domain/Engagement.ts';
import { chemins } from './chemins.ts';
import { textesDe } from './textes/textesDe.ts';

export interface EtatPresente {
  readonly famille: FamilleEtat;
  readonly libelle: string;
}

export interface EngagementPresente {
  readonly numero: string;
  readonly href: string;
  readonly type: string;
  readonly emetteur: string;
  readonly notifieLe: string;
  readonly montant: string;
  readonly etat: EtatPresente;
}

const FAMILLES: Readonly<Record<EtatDEngagement, FamilleEtat>> = {
  COMMANDE: 'en-cours',
  SOLDE: 'accepte',
  ANNULE: 'clos',
};

export const presentEtat = (etat: EtatDEngagement, langue: Langue): EtatPresente => ({
  famille: FAMILLES[etat],
  libelle: textesDe(langue).etats[etat],
});

/** A line of the list. */
export const presentEngagement = (engagement: Engagement, langue: Langue): EngagementPresente => ({
  numero: engagement.numero,
  href: chemins.engagement(engagement.numero),
  type: textesDe(langue).types[engagement.type],
  emetteur: engagement.emetteur.designation,
  notifieLe: formatJour(engagement.notifieLe, langue),
  montant: formatEuros(engagement.montantTtc, langue),
  etat: presentEtat(engagement.etat, langue),
});
