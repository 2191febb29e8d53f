import type { Libelle } from '../../../../kernel/domain/Langue.ts';
import type { FamilleDAvis } from '../../domain/notifications/FamilleDAvis.ts';

/** A mail as it leaves when the person wants to hear at once. */
export interface CourrielComplet {
  readonly a: string;
  readonly sujet: string;
  readonly texte: string;
  readonly html: string;
}

/** Something that happened, for one person. */
export interface Avis {
  readonly utilisateurId: number;
  readonly famille: FamilleDAvis;
  /** Under which the digests put it ("73282932000074 - Laboratoire Hermès"); null when it is about the person alone. */
  readonly structure: string | null;
  /** For the digests: one sentence without its full stop. */
  readonly phrase: Libelle;
  /** Where it is dealt with, from the root of the site. */
  readonly chemin: string;
  readonly courriel: CourrielComplet;
}

/**
 * The one door of the business mails: each person has chosen to hear at once, once a day, or once a week. Called inside
 * the transaction of a reaction. An account that is closed hears nothing.
 */
export interface Avertisseur {
  avertir(avis: Avis): Promise<void>;
}
