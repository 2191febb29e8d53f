import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { formatJour } from '../../../../../platform/web/formats.ts';
import type { DemandeEnAttente } from '../../../application/ListerDemandes.ts';
import { nomDePersonne } from '../nomDePersonne.ts';
import { textesDe } from '../textes/textesDe.ts';

export interface DemandePresentee {
  readonly rattachementId: number;
  readonly demandeur: string;
  readonly courriel: string;
  readonly structure: string;
  readonly date: string;
}

export const presentDemande = (demande: DemandeEnAttente, langue: Langue): DemandePresentee => ({
  rattachementId: demande.rattachementId,
  demandeur: nomDePersonne(demande.demandeur, textesDe(langue)),
  courriel: demande.demandeur?.courriel ?? '',
  structure: demande.structure,
  date: formatJour(demande.demandeLe, langue),
});
