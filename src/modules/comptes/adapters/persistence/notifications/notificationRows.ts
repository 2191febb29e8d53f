import { ChoixDeNotifications } from '../../../domain/notifications/ChoixDeNotifications.ts';
import type { FamilleDAvis } from '../../../domain/notifications/FamilleDAvis.ts';
import type { RythmeDAvis } from '../../../domain/notifications/RythmeDAvis.ts';
import type { AvisGarde } from '../../../application/notifications/ports/AvisRepository.ts';

/** SQLite hands booleans back as 0 and 1: every conversion lives in this file. */
export interface ChoixRow {
  utilisateur_id: number;
  memoires: RythmeDAvis;
  rattachements: RythmeDAvis;
  structures: RythmeDAvis;
  recapitulatif: boolean | number;
}

export interface AvisRow {
  id: number;
  utilisateur_id: number;
  famille: FamilleDAvis;
  structure: string | null;
  phrase_fr: string;
  phrase_en: string;
  chemin: string;
  survenu_le: string;
  attend: boolean | number;
}

export const rowDuChoix = ({ utilisateurId, preferences }: ChoixDeNotifications): ChoixRow => ({
  utilisateur_id: utilisateurId,
  memoires: preferences.rythmes.MEMOIRES,
  rattachements: preferences.rythmes.RATTACHEMENTS,
  structures: preferences.rythmes.STRUCTURES,
  recapitulatif: preferences.recapitulatif,
});

export const choixDepuis = (row: ChoixRow): ChoixDeNotifications =>
  ChoixDeNotifications.restituer(row.utilisateur_id, {
    rythmes: { MEMOIRES: row.memoires, RATTACHEMENTS: row.rattachements, STRUCTURES: row.structures },
    recapitulatif: Boolean(row.recapitulatif),
  });

export const rowDeLAvis = (avis: AvisGarde, attend: boolean): AvisRow => ({
  id: avis.id,
  utilisateur_id: avis.utilisateurId,
  famille: avis.famille,
  structure: avis.structure,
  phrase_fr: avis.phrase.fr,
  phrase_en: avis.phrase.en,
  chemin: avis.chemin,
  survenu_le: avis.survenuLe.toISOString(),
  attend,
});

export const avisDepuis = (row: AvisRow): AvisGarde => ({
  id: row.id,
  utilisateurId: row.utilisateur_id,
  famille: row.famille,
  structure: row.structure,
  phrase: { fr: row.phrase_fr, en: row.phrase_en },
  chemin: row.chemin,
  survenuLe: new Date(row.survenu_le),
});
